import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// The sign of a park: a round tree with a poplar beside it.
Shape {
    preferredRendererType: Shape.CurveRenderer
    width: Theme.px(40)
    height: Theme.px(40)

    Flat {
        fillColor: Theme.card
        d: "M14,38 V30 A12,12 0 1 1 18,30 V38 Z M29,38 V33 C23,30 23,16 30.500,8 C38,16 38,30 32,33 V38 Z"
    }
}
