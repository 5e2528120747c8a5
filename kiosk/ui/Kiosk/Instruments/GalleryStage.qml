import QtQuick
import Kiosk.Design

// La Scène: an auditorium cut open, rows of seats before a lit stage.
GalleryDrawing {
    implicitWidth: Theme.px(600)

    Flat {
        fillColor: GalleryInks.metal
        d: "M16,206 H584 V400 H16 Z"
    }
    Flat {
        fillColor: GalleryInks.roomDark
        d: "M32,228 H568 V392 H32 Z"
    }
    Flat {
        fillColor: GalleryInks.velvet
        d: "M404,228 H430 Q438,300 420,376 H404 Z M568,228 H546 Q538,300 556,376 H568 Z M404,228 H568 V246 Q546,258 526,246 Q506,258 486,246 Q466,258 446,246 Q424,258 404,246 Z"
    }
    Flat {
        fillColor: Qt.alpha(GalleryInks.gold, 0.3)
        d: "M330,228 H346 L526,376 H450 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M400,376 H568 V384 H400 Z M322,228 h30 v8 h-30 Z"
    }
    Flat {
        fillColor: GalleryInks.cut
        d: "M400,384 H568 V392 H400 Z M32,316 H72 V328 H108 V340 H144 V352 H180 V364 H216 V376 H252 V384 H288 V392 H32 Z"
    }
    // Seats with their people
    Flat {
        fillColor: GalleryInks.velvet
        d: "M44,296 h8 v20 h-8 Z M44,310 h22 v6 h-22 Z M80,308 h8 v20 h-8 Z M80,322 h22 v6 h-22 Z M116,320 h8 v20 h-8 Z M116,334 h22 v6 h-22 Z M152,332 h8 v20 h-8 Z M152,346 h22 v6 h-22 Z M188,344 h8 v20 h-8 Z M188,358 h22 v6 h-22 Z M224,356 h8 v20 h-8 Z M224,370 h22 v6 h-22 Z"
    }
    Flat {
        fillColor: GalleryInks.stone
        d: "M54,310 V298 Q54,292 59,291 a6,6 0 1 1 4,0 Q68,292 68,298 V310 Z M126,334 V322 Q126,316 131,315 a6,6 0 1 1 4,0 Q140,316 140,322 V334 Z M162,346 V334 Q162,328 167,327 a6,6 0 1 1 4,0 Q176,328 176,334 V346 Z M234,370 V358 Q234,352 239,351 a6,6 0 1 1 4,0 Q248,352 248,358 V370 Z"
    }
    Flat {
        fillColor: GalleryInks.light
        d: "M8,200 H592 V208 H8 Z"
    }
    Flat {
        fillColor: GalleryInks.cut
        d: "M16,392 H584 V400 H16 Z"
    }
    // A dancer
    Flat {
        fillColor: Theme.card
        d: "M486,314 a6.500,6.500 0 1 1 0,13 a6.500,6.500 0 1 1 0,-13 Z M483,328 L452,312 L454,308 L486,322 L514,300 L517,303 L491,330 L494,346 L522,360 L520,365 L488,354 L484,376 H479 L478,350 Z"
    }
}
