pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A stretch of railway, road or canal as the map draws them.
Shape {
    id: way
    preferredRendererType: Shape.CurveRenderer

    // train, car or boat
    required property string by
    required property string path

    component Line: ShapePath {
        fillColor: Theme.clear
        capStyle: ShapePath.FlatCap

        PathSvg {
            path: way.path
        }
    }

    Line {
        strokeWidth: Theme.px(way.by === "train" ? 10 : 14)
        strokeColor: way.by === "train" ? Theme.slate : way.by === "car" ? Evening.mix(Theme.sun, Theme.coal, 0.4) : Theme.accent("canal")
    }

    Line {
        strokeWidth: Theme.px(way.by === "train" ? 5 : 9)
        strokeColor: way.by === "train" ? Theme.paper : way.by === "car" ? Theme.sun : Theme.accent("canal")
        strokeStyle: way.by === "train" ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [3, 3]
    }
}
