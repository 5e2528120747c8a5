pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Design

// The belfry from which all journeys start, on a clear morning with slag heaps far off.
Rectangle {
    id: sky

    required property real trunk
    required property color dark

    readonly property color air: Evening.mix(Theme.accent("canal"), Theme.paper, 0.55)
    readonly property color haze: Evening.mix(Theme.sun, Theme.paper, 0.62)

    topLeftRadius: Theme.radius
    topRightRadius: Theme.radius
    gradient: Gradient {
        GradientStop {
            position: 0
            color: sky.air
        }
        GradientStop {
            position: 0.9
            color: sky.haze
        }
    }

    Repeater {
        model: [Qt.rect(0.3, 0.2, 0.22, 1), Qt.rect(0.36, 0.27, 0.2, 0.6), Qt.rect(0.72, 0.14, 0.2, 0.8)]

        Rectangle {
            required property rect modelData

            x: sky.width * modelData.x
            y: sky.height * modelData.y
            width: sky.width * modelData.width
            height: Theme.px(9) * modelData.height
            radius: height / 2
            color: Theme.paper
            opacity: 0.6
        }
    }

    component Layer: ShapePath {
        id: layer

        required property string svg

        strokeWidth: -1

        PathSvg {
            path: layer.svg
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        x: sky.width
        y: sky.height
        transform: Scale {
            xScale: sky.height / 230
            yScale: sky.height / 230
        }

        Layer {
            svg: "M-420,0L-318,-112L-310,-112L-206,0ZM-290,0L-196,-96L-188,-96L-92,0Z"
            fillColor: Evening.mix(Evening.mix(Theme.accent("canal"), Theme.coal, 0.3), sky.haze, 0.42)
        }

        Layer {
            svg: "M-312,-112H-310L-206,0H-306L-314,-40L-306,-70ZM-190,-96H-188L-92,0H-184L-194,-36L-184,-62Z"
            fillColor: Evening.mix(Evening.mix(Theme.sand, Theme.accent("brick"), 0.25), sky.haze, 0.3)
        }
    }

    Landmark {
        x: sky.trunk - width / 2
        y: parent.height - height
        height: Theme.px(200)
        shape: "belfry"
        ink: Evening.mix(Theme.sand, Theme.accent("brick"), 0.5)
        shade: Theme.accentText("brick")
        dark: sky.dark
        window: Theme.sun
    }

    Words {
        x: sky.trunk + Theme.px(76)
        y: parent.height - height - Theme.px(30)
        width: Math.min(implicitWidth, parent.width - x - Theme.px(440))
        //% "Temps de trajet"
        text: qsTrId("figures.from")
        size: Theme.textCard
        weight: Font.ExtraBold
        lineHeight: 0.92
    }
}
