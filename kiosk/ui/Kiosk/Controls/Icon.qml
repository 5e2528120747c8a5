import QtQuick
import Kiosk.Design

// One glyph of the icon font.
Text {
    property real size: Theme.icon

    width: size
    height: size
    color: Theme.coal
    font.family: Icons.family
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.ignored: true
}
