import QtQuick
import Kiosk.Design

// A picture that fills its place with rounded corners, on a plain colour until it is there.
Rectangle {
    id: poster

    required property string source
    property string alt: ""
    property color ground: Theme.slate
    readonly property bool ready: source === "" || image.status === Image.Ready || image.status === Image.Error

    color: image.opacity === 1 ? Theme.clear : ground
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Image {
        id: image

        anchors.fill: parent
        // Cut by the provider to this very size; while the size is not known nothing is asked for.
        source: poster.source !== "" && width > 0 && height > 0 ? poster.source + "?radius=" + Math.round(poster.radius) : ""
        sourceSize: Qt.size(width, height)
        asynchronous: true
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
