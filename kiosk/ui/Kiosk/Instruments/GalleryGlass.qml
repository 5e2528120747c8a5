import QtQuick
import Kiosk.Design

// The Pavillon de verre: glass on all sides, the park behind it, round rooms within.
Item {
    implicitWidth: Theme.px(540)

    GalleryBirches {
        y: Theme.px(400)
        at: [70, 150, 400, 486]
        first: 1
    }

    GalleryDrawing {
        anchors.fill: parent

        Flat {
            fillColor: GalleryInks.pane
            d: "M24,240 H516 V400 H24 Z"
        }
        Flat {
            fillColor: GalleryInks.light
            d: "M96,400 V286 H236 V400 Z M300,400 V286 H450 V400 Z"
        }
        Flat {
            fillColor: GalleryInks.metal
            d: "M196,400 V286 H236 V400 Z M408,400 V286 H450 V400 Z"
        }
        Flat {
            fillColor: GalleryInks.shade
            d: "M222,400 V286 H236 V400 Z M436,400 V286 H450 V400 Z"
        }
        Flat {
            fillColor: GalleryInks.brick
            d: "M122,306 h54 v44 h-54 Z"
        }
        Flat {
            fillColor: GalleryInks.gold
            d: "M136,328 a13,13 0 1 1 26,0 a13,13 0 1 1 -26,0 Z M366,304 h34 v52 h-34 Z"
        }
        Flat {
            fillColor: GalleryInks.water
            d: "M322,304 h34 v52 h-34 Z"
        }
        Flat {
            fillColor: GalleryInks.light
            d: "M64,240 h3 v160 h-3 Z M114,240 h3 v46 h-3 Z M164,240 h3 v46 h-3 Z M214,240 h3 v46 h-3 Z M266,240 h3 v160 h-3 Z M318,240 h3 v46 h-3 Z M368,240 h3 v46 h-3 Z M418,240 h3 v46 h-3 Z M474,240 h3 v160 h-3 Z"
        }
        Flat {
            fillColor: GalleryInks.metal
            d: "M12,228 H528 V242 H12 Z"
        }
        Flat {
            fillColor: GalleryInks.light
            d: "M12,222 H528 V230 H12 Z"
        }
    }

    GalleryFolk {
        y: Theme.px(400)
        at: [80, 148, 254, 284, 378, 496]
        tall: 54
        first: 4
    }
}
