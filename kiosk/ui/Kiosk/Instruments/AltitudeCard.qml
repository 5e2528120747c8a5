import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A slag heap of which only the altitude is known.
Tap {
    id: card

    required property string name
    required property string summitText
    required property string note
    required property color ink

    text: name
    implicitHeight: words.height + 2 * Theme.px(26)
    Accessible.description: summitText

    background: Rectangle {
        radius: card.radius
        color: Theme.card
    }

    contentItem: Item {
        Column {
            id: words

            x: Theme.px(28)
            y: Theme.px(26)
            width: parent.width - 2 * x - (card.enabled ? go.width : 0)
            spacing: Theme.px(6)

            Words {
                width: parent.width
                text: card.name
                size: Theme.px(33)
                weight: Font.ExtraBold
                lineHeight: 0.92
            }

            Words {
                width: parent.width
                text: card.summitText
                size: Theme.textLabel
                weight: Font.Bold
                color: card.ink
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: card.note
                size: Theme.textLabel
                color: Theme.ink
            }
        }

        Icon {
            id: go

            visible: card.enabled
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.forward
            color: card.ink
        }
    }
}
