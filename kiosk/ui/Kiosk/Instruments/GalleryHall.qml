import QtQuick
import Kiosk.Design

// The entrance hall: a glass square with rooms of curved glass.
GalleryDrawing {
    implicitWidth: Theme.px(560)

    Flat {
        fillColor: GalleryInks.pane
        d: "M24,236 H536 V400 H24 Z"
    }
    Flat {
        fillColor: GalleryInks.room
        d: "M24,384 H536 V400 H24 Z"
    }
    Flat {
        fillColor: Qt.alpha(GalleryInks.shade, 0.55)
        d: "M70,400 V300 Q70,276 94,276 H166 Q190,276 190,300 V400 Z M360,400 V312 Q360,288 384,288 H476 Q500,288 500,312 V400 Z"
    }
    Flat {
        fillColor: Qt.alpha(GalleryInks.light, 0.8)
        d: "M84,400 V300 Q84,284 96,282 H112 Q98,286 98,304 V400 Z M376,400 V312 Q376,296 390,294 H406 Q390,298 390,316 V400 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M120,372 h44 v28 h-44 Z"
    }
    Flat {
        fillColor: GalleryInks.brick
        d: "M404,330 h26 v70 h-26 Z M436,330 h26 v70 h-26 Z"
    }
    Flat {
        fillColor: GalleryInks.light
        d: "M104,236 h3 v164 h-3 Z M184,236 h3 v164 h-3 Z M264,236 h3 v164 h-3 Z M344,236 h3 v164 h-3 Z M424,236 h3 v164 h-3 Z M504,236 h3 v164 h-3 Z"
    }
    Flat {
        fillColor: GalleryInks.metal
        d: "M12,224 H548 V238 H12 Z"
    }
    Flat {
        fillColor: GalleryInks.light
        d: "M12,218 H548 V226 H12 Z"
    }

    GalleryFolk {
        y: Theme.px(400)
        at: [54, 226, 252, 318, 520]
        tall: 54
    }
}
