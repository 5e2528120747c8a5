import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// Tells staff that their finger is seen, and how long it is to stay.
Item {
    id: ring

    required property int duration

    width: Theme.px(150)
    height: width

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(4)
        radius: width / 2
        color: Theme.veil
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.clear
            strokeColor: Theme.sun
            strokeWidth: Theme.px(8)
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                id: arc

                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - Theme.px(8)
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 0
            }
        }
    }

    NumberAnimation {
        target: arc
        property: "sweepAngle"
        running: true
        from: 0
        to: 360
        duration: ring.duration
    }
}
