import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A picture that fills its place, on a plain colour until it is there. Its corners are rounded by covering them with
// the colour of what it lies on: that draws alike with OpenGL and without, and no shader or mask is needed.
Rectangle {
    id: poster

    required property string source
    property string alt: ""
    property color ground: Theme.slate
    property color around: Theme.paper
    // Whether the smaller of the two published files is large enough.
    readonly property bool small: width <= 720 && height <= 560
    readonly property bool ready: source === "" || image.status === Image.Ready || image.status === Image.Error

    color: ground
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Image {
        id: image

        anchors.fill: parent
        // While the size is not known nothing is asked for: the file is read at the very size it is shown in.
        source: width > 0 && height > 0 ? (poster.small ? poster.source.replace("-large.", "-small.") : poster.source) : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Shape {
        id: corners

        readonly property real r: poster.radius
        readonly property real w: poster.width
        readonly property real h: poster.height

        visible: r > 0
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: poster.around

            PathSvg {
                path: corners.outline(corners.r, corners.w, corners.h)
            }
        }

        // What lies between a rectangle and the same one with round corners.
        function outline(r: real, w: real, h: real): string {
            const at = (x, y) => `${x},${y} `;
            const arc = `A${r},${r} 0 0 `;
            return "M" + at(0, 0) + "L" + at(r, 0) + arc + "0 " + at(0, r) + "Z M" + at(w, 0) + "L" + at(w - r, 0) + arc + "1 " + at(w, r) + "Z M" + at(w, h) + "L" + at(w - r, h) + arc + "0 " + at(w, h - r) + "Z M" + at(0, h) + "L" + at(r, h) + arc + "1 " + at(0, h - r) + "Z";
        }
    }
}
