import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A sentence that matters; `tone` is "" (good to know), "good" or "bad".
Rectangle {
    id: note

    required property string text
    property string tone: ""
    readonly property color ink: tone === "bad" ? Theme.accentText("brick") : tone === "good" ? Theme.accentText("leaf") : Theme.accentText("canal")

    visible: text !== ""
    implicitHeight: words.height + 2 * Theme.gap
    radius: Theme.radiusSmall
    color: Theme.paper
    border.width: Theme.hair
    border.color: ink

    Icon {
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: note.tone === "bad" ? Icons.alert : note.tone === "good" ? Icons.check : Icons.information
        color: note.ink
    }

    Words {
        id: words

        x: Theme.gap * 2 + Theme.icon
        width: note.width - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: note.text
        size: Theme.textLabel
    }
}
