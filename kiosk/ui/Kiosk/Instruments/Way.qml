import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A path given in a unit square, drawn over the whole item with a round pen.
Shape {
    id: way

    required property string svg
    required property color color
    required property real thickness
    // Dots and gaps in widths of the pen; empty for a whole line.
    property list<real> dashes

    ShapePath {
        scale: Qt.size(way.width, way.height)
        strokeColor: way.color
        strokeWidth: way.thickness
        strokeStyle: way.dashes.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: way.dashes.length > 0 ? way.dashes : [1, 0]
        fillColor: Theme.clear
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: way.svg
        }
    }
}
