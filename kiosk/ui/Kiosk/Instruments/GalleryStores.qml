import QtQuick
import Kiosk.Design

// The stores that one may look into: below the hall, at the foot of a stair.
GalleryDrawing {
    implicitWidth: Theme.px(560)

    Flat {
        fillColor: GalleryInks.metal
        d: "M20,268 H540 V400 H20 Z"
    }
    Flat {
        fillColor: GalleryInks.light
        d: "M20,268 H210 V400 H20 Z M300,268 H420 V400 H300 Z M12,260 H548 V270 H12 Z"
    }
    Flat {
        fillColor: GalleryInks.room
        d: "M330,306 H520 V400 H330 Z"
    }
    // The stores in the ground
    Flat {
        fillColor: GalleryInks.metal
        d: "M52,396 H540 V492 H52 Z"
    }
    Flat {
        fillColor: GalleryInks.roomDark
        d: "M62,404 H412 V484 H62 Z"
    }
    Flat {
        fillColor: GalleryInks.room
        d: "M412,396 H530 V484 H412 Z"
    }
    Flat {
        fillColor: GalleryInks.cut
        d: "M530,400 L520,400 V414 H506 V428 H492 V442 H478 V456 H464 V470 H450 V484 H530 Z"
    }
    Flat {
        fillColor: Qt.alpha(GalleryInks.pane, 0.35)
        d: "M404,404 h8 v80 h-8 Z"
    }
    // Racks with what waits
    Flat {
        fillColor: GalleryInks.shade
        d: "M74,441 H396 V444 H74 Z M74,480 H396 V484 H74 Z M74,408 h3 v76 h-3 Z M180,408 h3 v76 h-3 Z M288,408 h3 v76 h-3 Z M393,408 h3 v76 h-3 Z"
    }
    Flat {
        fillColor: GalleryInks.stone
        d: "M88,441 Q84,428 92,422 Q88,412 96,411 Q104,412 100,422 Q108,428 104,441 Z M306,480 Q296,466 308,456 L308,450 H322 V456 Q334,466 324,480 Z M234,441 V420 Q234,412 244,412 Q254,412 254,420 V441 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M118,420 h22 v21 h-22 Z M198,452 h34 v28 h-34 Z M344,416 h30 v25 h-30 Z"
    }
    Flat {
        fillColor: GalleryInks.brick
        d: "M146,426 h24 v15 h-24 Z M90,454 h26 v26 h-26 Z M302,420 h28 v21 h-28 Z"
    }
    Flat {
        fillColor: GalleryInks.velvet
        d: "M124,458 h46 v22 h-46 Z M240,460 h36 v20 h-36 Z M196,424 h26 v17 h-26 Z M344,462 h40 v18 h-40 Z"
    }

    GalleryFolk {
        y: Theme.px(484)
        at: [432]
        tall: 52
    }

    GalleryFolk {
        y: Theme.px(400)
        at: [364, 390, 470]
        tall: 54
        first: 3
    }
}
