pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// The ground under the walk: grass, green earth, and the black of the old mine with its seams; the same every 960 px.
Item {
    id: earth

    // How far the walk has passed, in px.
    required property real passed

    readonly property real stretch: Theme.px(960)

    Repeater {
        model: Math.max(0, Math.ceil(earth.width / earth.stretch)) + 1

        Shape {
            id: tile

            required property int index

            preferredRendererType: Shape.CurveRenderer
            x: (tile.index + Math.floor(earth.passed / earth.stretch)) * earth.stretch - earth.passed
            visible: tile.x + 1 < earth.width && tile.x + earth.stretch - 1 > 0

            Flat {
                fillColor: GalleryInks.soil
                d: "M0,-4 H961 V120 H0 Z"
            }
            Flat {
                fillColor: GalleryInks.earth
                d: "M0,60 Q120,36 240,56 Q360,78 480,60 Q600,40 720,58 Q840,78 961,60 V205 H0 Z"
            }
            Flat {
                fillColor: GalleryInks.seam
                d: "M0,176 Q180,158 330,174 Q480,190 640,172 Q800,156 961,176 V190 Q800,170 640,186 Q480,204 330,188 Q180,172 0,190 Z M90,100 Q200,88 300,100 Q350,106 400,104 Q340,114 290,110 Q200,98 90,100 Z M560,112 Q690,94 860,106 Q760,108 700,114 Q620,122 560,112 Z"
            }
            Flat {
                fillColor: GalleryInks.stoneDeep
                d: "M60,84 l10,-6 l12,4 l-4,8 l-14,2 Z M420,82 l12,-4 l8,6 l-8,6 l-12,-2 Z M500,92 l8,-6 l10,4 l-4,6 Z M880,90 l12,-6 l12,4 l-6,8 l-14,0 Z M300,76 l8,-4 l8,4 l-6,5 Z M690,80 l10,-4 l8,6 l-10,5 Z M170,74 l6,-4 l8,3 l-4,5 Z"
            }
            Flat {
                fillColor: GalleryInks.meadow
                d: "M0,-4 H961 V8 Q900,14 860,8 Q800,4 740,10 Q660,16 600,8 Q520,3 450,10 Q380,16 300,8 Q220,3 150,10 Q60,15 0,8 Z"
            }
        }
    }
}
