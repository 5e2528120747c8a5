import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A shape whose bounds reach over the whole stop: where a shape lies all outside of what clips it, Qt's software
// rasteriser draws it unclipped.
Shape {
    id: drawing

    preferredRendererType: Shape.CurveRenderer

    // The stop in px of the drawing: where it begins, and how wide it is.
    property real from: 0
    property real wide: width / Theme.scale

    Flat {
        fillColor: Theme.clear
        d: "M" + drawing.from + ",0 h" + drawing.wide + " v1 h-" + drawing.wide + " Z"
    }
}
