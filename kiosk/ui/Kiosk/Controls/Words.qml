import QtQuick
import Kiosk.Design

// A text of the interface, in Manrope; it wraps and is never cut.
Text {
    property real size: Theme.textBody
    property int weight: Font.Medium

    color: Theme.coal
    font.family: Theme.sans
    font.pixelSize: size
    font.weight: weight
    font.letterSpacing: weight >= Font.Bold ? size * Theme.tight : 0
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
