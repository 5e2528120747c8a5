import QtQuick
import Kiosk.Design

// A story to tap: its poster at the side, its title and first sentence beside it.
Tap {
    id: card

    required property string source
    required property string title
    required property string summary
    property color accent: Theme.slate
    property color accentText: Theme.coal

    text: title
    implicitHeight: Math.max(Theme.px(230), words.height + 2 * Theme.px(34))
    Accessible.description: summary

    background: Rectangle {
        radius: card.radius
        color: Theme.card
    }

    contentItem: Item {
        Poster {
            id: picture

            x: Theme.px(10)
            y: Theme.px(10)
            width: Theme.px(210)
            height: parent.height - 2 * y
            radius: Theme.px(23)
            around: Theme.card
            ground: card.accent
            source: card.source
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.right: go.left
            anchors.leftMargin: Theme.px(32)
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(8)

            Words {
                width: parent.width
                text: card.title
                size: Theme.textCard
                weight: Font.ExtraBold
                lineHeight: 0.92
            }

            Words {
                width: parent.width
                text: card.summary
                size: Theme.textLabel
                color: Theme.ink
            }
        }

        Icon {
            id: go

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.forward
            color: card.accentText
        }
    }
}
