import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// The Galerie du temps: one long hall of aluminium, cut open, with works from the oldest to the newest.
GalleryDrawing {
    implicitWidth: Theme.px(1020)

    Flat {
        fillColor: GalleryInks.metal
        d: "M10,212 H1010 V400 H10 Z"
    }
    Flat {
        fillColor: GalleryInks.room
        d: "M24,238 H996 V392 H24 Z"
    }
    Flat {
        fillColor: Theme.card
        d: "M24,238 H996 V262 L24,250 Z"
    }
    // Louvres of the roof, and the years along the wall.
    ShapePath {
        scale: Qt.size(Theme.scale, Theme.scale)
        strokeWidth: Theme.px(14)
        strokeColor: GalleryInks.shade
        capStyle: ShapePath.FlatCap
        dashPattern: [0.35, 1]
        strokeStyle: ShapePath.DashLine
        fillColor: Theme.clear

        PathSvg {
            path: "M30,225 H990"
        }
    }
    ShapePath {
        scale: Qt.size(Theme.scale, Theme.scale)
        strokeWidth: Theme.px(8)
        strokeColor: GalleryInks.stone
        capStyle: ShapePath.FlatCap
        dashPattern: [0.3, 3.2]
        strokeStyle: ShapePath.DashLine
        fillColor: Theme.clear

        PathSvg {
            path: "M40,276 H980"
        }
    }
    // Plinths
    Flat {
        fillColor: GalleryInks.light
        d: "M62,366 h56 v26 h-56 Z M176,352 h40 v40 h-40 Z M270,372 h96 v20 h-96 Z M424,346 h42 v46 h-42 Z M624,360 h44 v32 h-44 Z M892,372 h64 v20 h-64 Z"
    }
    Flat {
        fillColor: GalleryInks.shade
        d: "M108,366 h10 v26 h-10 Z M206,352 h10 v40 h-10 Z M352,372 h14 v20 h-14 Z M456,346 h10 v46 h-10 Z M658,360 h10 v32 h-10 Z M942,372 h14 v20 h-14 Z"
    }
    // A stele, an idol, a sphinx, a torso, a vase, an equestrian bronze
    Flat {
        fillColor: GalleryInks.stoneDark
        d: "M70,366 V318 Q70,300 90,300 Q110,300 110,318 V366 Z M180,352 Q176,334 190,330 Q182,316 196,312 Q210,316 202,330 Q216,334 212,352 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M278,372 V358 Q284,348 302,348 L306,330 Q308,318 320,318 Q332,318 334,330 L338,348 Q356,352 358,372 Z"
    }
    Flat {
        fillColor: GalleryInks.stone
        d: "M428,346 L432,312 Q422,300 430,286 Q438,282 441,276 Q436,262 445,260 Q454,262 449,276 Q452,282 460,286 Q468,300 458,312 L462,346 Z"
    }
    Flat {
        fillColor: GalleryInks.brick
        d: "M634,360 Q622,338 636,322 Q640,316 638,308 H654 Q652,316 656,322 Q670,338 658,360 Z"
    }
    Flat {
        fillColor: GalleryInks.bronze
        d: "M904,372 L908,346 Q900,338 906,328 L924,332 Q928,318 922,310 Q930,302 934,312 L932,330 L946,334 Q954,336 950,346 L952,372 H946 L942,350 L914,350 L910,372 Z"
    }
    // Panels with paintings
    Flat {
        fillColor: GalleryInks.light
        d: "M512,300 h84 v92 h-84 Z M704,292 h64 v100 h-64 Z M796,300 h72 v92 h-72 Z"
    }
    Flat {
        fillColor: GalleryInks.gold
        d: "M524,310 h60 v50 h-60 Z M714,304 h44 v58 h-44 Z M806,312 h52 v42 h-52 Z"
    }
    Flat {
        fillColor: GalleryInks.velvet
        d: "M530,316 h48 v38 h-48 Z"
    }
    Flat {
        fillColor: GalleryInks.cut
        d: "M720,310 h32 v46 h-32 Z"
    }
    Flat {
        fillColor: GalleryInks.skyLow
        d: "M811,317 h42 v32 h-42 Z M729,322 a7,8 0 1 1 14,0 a7,8 0 1 1 -14,0 Z M724,356 Q726,336 736,336 Q746,336 748,356 Z"
    }
    Flat {
        fillColor: GalleryInks.water
        d: "M811,336 Q830,326 853,336 V349 H811 Z"
    }
    Flat {
        fillColor: GalleryInks.cut
        d: "M10,392 H1010 V400 H10 Z"
    }
    Flat {
        fillColor: GalleryInks.light
        d: "M2,206 H1018 V214 H2 Z"
    }

    GalleryFolk {
        y: Theme.px(392)
        at: [142, 240, 394, 492, 606, 688, 782, 878, 974]
        tall: 54
        first: 2
    }
}
