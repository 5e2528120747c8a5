import QtQuick
import Kiosk.Design

// Words of the preview's own window.
Text {
    property int weight: Font.Medium

    color: Theme.coal
    font.family: Theme.sans
    font.pixelSize: Side.textBody
    font.weight: weight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
