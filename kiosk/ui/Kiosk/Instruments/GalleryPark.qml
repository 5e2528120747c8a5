import QtQuick
import Kiosk.Design

// The park: mossy mounds, a pond, birches that came by themselves after the mine.
GalleryDrawing {
    implicitWidth: Theme.px(1160)

    GalleryBirches {
        y: Theme.px(396)
        at: [92, 168, 214, 300, 842, 920, 968, 1052, 1100]
    }

    Flat {
        fillColor: GalleryInks.moss
        d: "M0,402 Q70,336 180,352 Q300,366 380,402 Z M820,402 Q930,330 1040,350 Q1120,362 1160,402 Z"
    }
    Flat {
        fillColor: GalleryInks.leaf
        d: "M160,402 Q240,372 330,382 Q400,390 440,402 Z M760,402 Q830,366 930,380 Q980,386 1020,402 Z"
    }
    Flat {
        fillColor: GalleryInks.meadow
        d: "M30,402 Q100,366 190,376 Q240,384 270,402 Z M960,402 Q1030,364 1110,376 Q1150,384 1160,402 Z M330,402 Q390,388 450,390 L470,402 Z"
    }
    // The pond
    Flat {
        fillColor: GalleryInks.water
        d: "M470,400 H750 Q740,430 610,432 Q490,430 470,400 Z"
    }
    Flat {
        fillColor: Qt.alpha(Theme.card, 0.6)
        d: "M510,410 h70 a2,2 0 0 1 0,4 h-70 a2,2 0 0 1 0,-4 Z M620,418 h60 a2,2 0 0 1 0,4 h-60 a2,2 0 0 1 0,-4 Z M650,406 h50 a2,2 0 0 1 0,4 h-50 a2,2 0 0 1 0,-4 Z"
    }
    // Reeds, a footbridge that was a mine railway
    Flat {
        fillColor: GalleryInks.deep
        d: "M480,404 l4,-46 l3,46 Z M490,404 l8,-36 l0,36 Z M470,404 l-4,-34 l8,34 Z M742,404 l6,-44 l2,44 Z M732,404 l-2,-32 l6,32 Z"
    }
    Flat {
        fillColor: GalleryInks.cut
        d: "M452,386 H768 V392 H452 Z M520,392 h6 v22 h-6 Z M606,392 h6 v30 h-6 Z M692,392 h6 v22 h-6 Z M452,358 H768 V361 H452 Z M470,358 h3 v30 h-3 Z M540,358 h3 v30 h-3 Z M610,358 h3 v30 h-3 Z M680,358 h3 v30 h-3 Z M750,358 h3 v30 h-3 Z"
    }

    GalleryFolk {
        y: Theme.px(386)
        at: [566, 592, 706]
        first: 1
    }

    GalleryFolk {
        y: Theme.px(402)
        at: [418, 800, 40]
        first: 4
    }
}
