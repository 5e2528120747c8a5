import QtQuick
import Kiosk.Design

// The conservation centre: shelves half in the ground under a slope of grass, a glass front at its high end.
GalleryDrawing {
    implicitWidth: Theme.px(860)

    Flat {
        fillColor: GalleryInks.room
        d: "M150,400 L700,268 H760 V446 H150 Z"
    }
    Flat {
        fillColor: GalleryInks.roomDark
        d: "M166,436 V404 L648,290 V436 Z"
    }
    Flat {
        fillColor: Qt.alpha(GalleryInks.gold, 0.5)
        d: "M660,436 V288 L700,278 H744 V436 Z"
    }
    Flat {
        fillColor: GalleryInks.pane
        d: "M744,278 h16 v158 h-16 Z"
    }
    // Shelves
    Flat {
        fillColor: GalleryInks.shade
        d: "M250,394 h3 v42 h-3 Z M340,373 h3 v63 h-3 Z M430,352 h3 v84 h-3 Z M520,331 h3 v105 h-3 Z M610,310 h3 v126 h-3 Z M250,408 H613 V411 H250 Z M430,380 H613 V383 H430 Z M520,352 H613 V355 H520 Z M250,433 H648 V436 H166 V433 Z"
    }
    Flat {
        fillColor: GalleryInks.stone
        d: "M262,433 v-14 h22 v14 Z M352,408 v-16 h18 v16 Z M452,380 q-6,-14 4,-20 q10,6 4,20 Z M540,352 v-14 h26 v14 Z M470,433 v-16 h30 v16 Z M622,433 v-40 q8,-16 16,0 v40 Z"
    }
    Flat {
        fillColor: GalleryInks.brick
        d: "M296,433 v-16 h30 v16 Z M384,408 v-18 h26 v18 Z M478,408 v-18 h28 v18 Z M576,380 v-18 h22 v18 Z M546,433 v-14 h40 v14 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M352,433 v-16 h40 v16 Z M444,408 v-14 h20 v14 Z M534,408 v-16 h36 v16 Z M538,380 v-16 h24 v16 Z M404,433 v-12 h20 v12 Z M572,352 v-20 h24 v20 Z"
    }
    Flat {
        fillColor: GalleryInks.shade
        d: "M682,300 h3 v136 h-3 Z M714,284 h3 v152 h-3 Z M660,362 H744 V365 H660 Z"
    }
    // The grass roof
    Flat {
        fillColor: GalleryInks.leaf
        d: "M30,402 L696,250 H782 V268 H702 L150,402 Z"
    }
    Flat {
        fillColor: GalleryInks.meadow
        d: "M30,402 L696,250 H782 V258 H698 L80,402 Z"
    }
    Flat {
        fillColor: GalleryInks.light
        d: "M702,268 H782 V274 H700 Z"
    }

    GalleryFolk {
        y: Theme.px(436)
        at: [692]
        tall: 52
        first: 2
    }

    GalleryFolk {
        y: Theme.px(402)
        at: [800, 828]
        first: 3
    }
}
