import QtQuick
import Kiosk.Design

// Louvre Lens Vallée: a school of brick with lamps lit, young companies within.
GalleryDrawing {
    implicitWidth: Theme.px(660)

    Flat {
        fillColor: GalleryInks.brick
        d: "M60,286 H600 V400 H60 Z M262,236 L330,190 L398,236 V400 H262 Z"
    }
    Flat {
        fillColor: GalleryInks.brickDark
        d: "M44,288 L78,236 H266 V288 Z M394,288 V236 H582 L616,288 Z M250,240 L330,182 L410,240 L402,250 L330,198 L258,250 Z M110,210 h22 v34 h-22 Z M528,210 h22 v34 h-22 Z"
    }
    Flat {
        fillColor: GalleryInks.stone
        d: "M60,380 H600 V388 H60 Z M262,284 H398 V290 H262 Z M60,292 H262 V297 H60 Z M398,292 H600 V297 H398 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M84,312 h34 v56 h-34 Z M136,312 h34 v56 h-34 Z M188,312 h34 v56 h-34 Z M436,312 h34 v56 h-34 Z M488,312 h34 v56 h-34 Z M540,312 h34 v56 h-34 Z M300,312 Q330,288 360,312 V400 H300 Z"
    }
    Flat {
        fillColor: GalleryInks.brickDark
        d: "M100,312 h3 v56 h-3 Z M152,312 h3 v56 h-3 Z M204,312 h3 v56 h-3 Z M452,312 h3 v56 h-3 Z M504,312 h3 v56 h-3 Z M556,312 h3 v56 h-3 Z M84,338 h34 v3 h-34 Z M136,338 h34 v3 h-34 Z M188,338 h34 v3 h-34 Z M436,338 h34 v3 h-34 Z M488,338 h34 v3 h-34 Z M540,338 h34 v3 h-34 Z M328,302 h4 v98 h-4 Z"
    }
    Flat {
        fillColor: Theme.card
        d: "M330,224 a20,20 0 1 1 -0.100,0 Z"
    }
    Flat {
        fillColor: GalleryInks.ink
        d: "M328.500,230 h3 v15 h-3 Z M328.500,243 h13 v3 h-13 Z"
    }
    Flat {
        fillColor: Qt.alpha(GalleryInks.ink, 0.7)
        d: "M92,368 v-14 q5,-12 10,0 v14 Z M196,368 v-14 q5,-12 10,0 v14 Z M448,368 v-14 q5,-12 10,0 v14 Z M546,368 v-14 q5,-12 10,0 v14 Z M498,368 v-12 q5,-10 10,0 v12 Z"
    }

    GalleryFolk {
        y: Theme.px(402)
        at: [286, 346, 378, 628]
        first: 5
    }
}
