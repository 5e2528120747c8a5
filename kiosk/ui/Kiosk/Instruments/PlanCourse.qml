import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A path given in a unit square, drawn over the whole item with a round pen.
Shape {
    id: course

    preferredRendererType: Shape.CurveRenderer

    required property string svg
    required property color color
    required property real thickness
    // Dots and gaps in widths of the pen; empty for a whole line.
    property list<real> dashes

    ShapePath {
        scale: Qt.size(course.width, course.height)
        strokeColor: course.color
        strokeWidth: course.thickness
        strokeStyle: course.dashes.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: course.dashes.length > 0 ? course.dashes : [1, 0]
        fillColor: Theme.clear
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: course.svg
        }
    }
}
