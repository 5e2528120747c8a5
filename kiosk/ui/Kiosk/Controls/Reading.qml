import QtQuick
import Kiosk.Design

// A stretch of a long text, in Source Serif: Qt's small HTML; a tapped link names another page.
Text {
    id: reading

    property string kind: "paragraph"
    property color accent: Theme.coal
    readonly property bool heading: kind === "heading"

    color: Theme.ink
    linkColor: accent
    font.family: heading ? Theme.sans : Theme.serif
    font.pixelSize: heading ? Theme.textCard : Theme.textReading
    font.weight: heading ? Font.Bold : Font.Normal
    font.italic: kind === "quote"
    lineHeight: heading ? 0.95 : Theme.lineReading
    wrapMode: Text.Wrap
    textFormat: Text.StyledText
    leftPadding: kind === "item" ? Theme.gapLarge : kind === "quote" ? Theme.gap : 0
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text

    Rectangle {
        visible: reading.kind === "item"
        x: Theme.gap / 2
        y: Theme.textReading * 0.62
        width: Theme.px(12)
        height: width
        radius: width / 2
        color: reading.accent
    }
}
