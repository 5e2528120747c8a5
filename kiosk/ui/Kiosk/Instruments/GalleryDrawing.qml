import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// Shapes whose bounds reach over the whole stop: what lies all outside of the clip around it, Qt's software rasteriser
// draws unclipped.
Item {
    id: drawing

    default property alias content: shape.data
    // The stop in px of the drawing: where it begins, and how wide it is.
    property real from: 0
    property real wide: width / Theme.scale

    Shape {
        id: shape

        preferredRendererType: Shape.CurveRenderer

        Flat {
            fillColor: Theme.clear
            d: "M" + drawing.from + ",0 h" + drawing.wide + " v1 h-" + drawing.wide + " Z"
        }
    }
}
