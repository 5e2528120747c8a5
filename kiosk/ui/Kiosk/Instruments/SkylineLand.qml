pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Design

// The low sun, the slag heaps before it, mist at their foot, and the village; drawn from the left end of the ground.
Item {
    id: land

    required property HeightsReader reader
    required property real metre
    required property real risen

    readonly property real wide: reader.extent * metre

    Repeater {
        // A pale disc in two rings of glow.
        model: [Qt.point(2.3, 0.1), Qt.point(1.5, 0.2), Qt.point(1, 1)]

        Rectangle {
            required property point modelData

            x: land.reader.valley * land.metre - width / 2
            y: -42 * land.metre - height / 2
            width: 58 * land.metre * modelData.x
            height: width
            radius: width / 2
            color: Evening.disc
            opacity: modelData.y
        }
    }

    Repeater {
        model: land.reader.mounds

        Mound {
            required property real middle

            x: middle * metre
            metre: land.metre
            risen: land.risen
        }
    }

    Rectangle {
        y: -height
        x: -land.x
        width: land.wide + land.x + Theme.gapSmall
        height: 44 * land.metre
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Evening.glow, 0)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Evening.glow, 0.42)
            }
        }
    }

    Repeater {
        model: land.reader.village

        Shape {
            id: village
            preferredRendererType: Shape.CurveRenderer

            required property string woods
            required property string walls
            required property string roofs
            required property string windows

            transform: Scale {
                xScale: land.metre / 10
                yScale: land.metre / 10
            }

            Terrace {
                svg: village.woods
                fillColor: Evening.wood
            }
            Terrace {
                svg: village.walls
                fillColor: Evening.brick
            }
            Terrace {
                svg: village.roofs
                fillColor: Evening.roof
            }
            Terrace {
                svg: village.windows
                fillColor: Evening.disc
            }
        }
    }

    component Terrace: ShapePath {
        id: terrace

        required property string svg

        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: terrace.svg
        }
    }
}
