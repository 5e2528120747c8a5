import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A thing and what is known of it; `tone` is "", "good" or "bad".
Item {
    id: row

    required property string label
    required property string value
    property string tone: ""

    implicitHeight: Math.max(name.height, answer.height) + Theme.gap

    Words {
        id: name

        width: row.width - answer.width - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: row.label
        size: Theme.textLabel
        color: Theme.ink
    }

    Words {
        id: answer

        anchors.right: parent.right
        width: Math.min(implicitWidth, row.width * 0.6)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: row.value
        size: Theme.textBody
        weight: Font.Bold
        color: row.tone === "bad" ? Theme.accentText("brick") : row.tone === "good" ? Theme.accentText("leaf") : Theme.coal
    }

    Rectangle {
        visible: !row.Positioner.isLastItem
        width: row.width
        height: Theme.hair
        anchors.bottom: parent.bottom
        color: Theme.sand
    }
}
