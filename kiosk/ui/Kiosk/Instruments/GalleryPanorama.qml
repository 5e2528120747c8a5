pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// The walk as one long section to flick: sky and slag heaps far off, buildings, the earth with the path and its stops.
Item {
    id: panorama

    required property QtObject rooms
    required property color accent
    required property color accentText
    // The stop nearest the middle.
    property int chosen: 0

    // A low screen shows less of the sky.
    readonly property real skyCut: Theme.wide ? Theme.px(120) : 0
    readonly property real groundY: Theme.px(400)
    readonly property real pathY: Theme.px(540)
    readonly property real firstMiddle: parts.width > 0 ? (stops.itemAt(0)?.width ?? 0) / 2 : 0
    readonly property real lastMiddle: parts.width > 0 ? (stops.itemAt(stops.count - 1)?.width ?? 0) / 2 : 0

    function middleOf(index: int): real {
        const stop = stops.itemAt(index);
        return stop ? parts.x + stop.x + stop.width / 2 : 0;
    }
    function nearest(place: real): int {
        let best = 0;
        for (let index = 1; index < stops.count; index++)
            if (Math.abs(middleOf(index) - place) < Math.abs(middleOf(best) - place))
                best = index;
        return best;
    }
    function choose(index: int) {
        chosen = Math.max(0, Math.min(index, stops.count - 1));
        walk.to = Math.max(0, Math.min(middleOf(chosen) - flick.width / 2, flick.contentWidth - flick.width));
        walk.restart();
    }

    implicitHeight: Theme.px(604) - skyCut
    clip: true

    GallerySky {
        y: -panorama.skyCut * 0.6
        width: parent.width
        height: panorama.groundY - panorama.skyCut - y
        passed: flick.contentX
    }

    Flickable {
        id: flick

        y: -panorama.skyCut
        width: parent.width
        height: parent.height - y
        contentWidth: parts.width + 2 * parts.x
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.DragOverBounds
        flickDeceleration: Theme.px(1600)
        maximumFlickVelocity: Theme.px(5200)
        onContentXChanged: if (dragging || flicking)
            panorama.chosen = panorama.nearest(contentX + width / 2)
        onMovementStarted: walk.stop()
        onMovementEnded: panorama.choose(panorama.chosen)

        NumberAnimation {
            id: walk

            target: flick
            property: "contentX"
            duration: Theme.glide
            easing.type: Easing.OutCubic
        }

        GalleryEarth {
            x: flick.contentX
            y: panorama.groundY
            width: flick.width
            passed: flick.contentX
        }

        GalleryBirches {
            y: panorama.groundY
            at: [-60, 20, 74, 150, 236]
        }

        GalleryBirches {
            x: parts.x + parts.width
            y: panorama.groundY
            at: [30, 110, 160, 240, 330]
            first: 3
        }

        // The path from the first stop to the last, in stepping stones, under their numbers.
        Shape {
            preferredRendererType: Shape.CurveRenderer
            visible: stops.count > 1
            y: panorama.pathY

            ShapePath {
                startX: parts.x + panorama.firstMiddle
                strokeColor: Theme.sun
                strokeWidth: Theme.px(10)
                strokeStyle: ShapePath.DashLine
                dashPattern: [0.01, 2.6]
                capStyle: ShapePath.RoundCap
                fillColor: Theme.clear

                PathLine {
                    x: parts.x + parts.width - panorama.lastMiddle
                }
            }
        }

        Row {
            id: parts

            // So far that the first stop can stand in the middle.
            x: Math.max(Theme.px(260), panorama.width / 2 - Theme.px(280))

            Repeater {
                id: stops

                model: panorama.rooms

                GalleryStop {
                    height: flick.height
                    pathY: panorama.pathY
                    accent: panorama.accent
                    accentText: panorama.accentText
                    chosen: panorama.chosen === index
                    seen: parts.x + x + 1 < flick.contentX + flick.width && parts.x + x + width - 1 > flick.contentX
                    onClicked: panorama.choose(index)
                }
            }
        }
    }
}
