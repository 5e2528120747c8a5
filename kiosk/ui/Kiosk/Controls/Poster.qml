import QtQuick
import Kiosk.Design

// A picture that fills its place, on a plain colour until it is there. Its corners are rounded by a border in the colour
// of what it lies on: that draws alike with OpenGL and without, and no shader or mask is needed.
Rectangle {
    id: poster

    required property string source
    property string alt: ""
    // What stands upon the picture.
    default property alias over: inner.data
    property color ground: Theme.slate
    property color around: Theme.paper
    // Whether the smaller of the two published files is large enough.
    readonly property bool small: height <= 200 || (width <= 720 && height <= 560)
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
        // The same picture of a new edition comes without a blink.
        retainWhileLoading: true
        opacity: implicitWidth > 0 && status !== Image.Error ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Item {
        id: inner

        anchors.fill: parent
    }

    // The least border that reaches from the round corner to the square one is 0.42 of the radius.
    Rectangle {
        visible: poster.radius > 0
        anchors.fill: parent
        anchors.margins: -border.width
        radius: poster.radius + border.width
        color: Theme.clear
        border.width: Math.ceil(poster.radius * 0.42)
        border.color: poster.around
    }
}
