import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A glyph in a disc, a name and a sentence; with a page behind it, it is tapped.
Tap {
    id: card

    required property string glyph
    required property string name
    required property color accent
    required property color accentText
    property bool leads: false

    enabled: leads
    implicitHeight: Math.max(words.height, sign.height) + 2 * Theme.px(28)
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: card.name
    Accessible.description: text

    background: Rectangle {
        radius: card.radius
        color: Theme.card
    }

    contentItem: Item {
        Rectangle {
            id: sign

            x: Theme.px(28)
            y: Theme.px(28)
            width: Theme.px(80)
            height: width
            radius: width / 2
            color: card.accent

            Icon {
                anchors.centerIn: parent
                text: card.glyph
                color: Theme.onDark
            }
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.px(22)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(26)
            y: Theme.px(28)
            spacing: Theme.px(8)

            Item {
                width: parent.width
                height: Math.max(title.height, card.leads ? go.height : 0)

                Words {
                    id: title

                    width: parent.width - (card.leads ? go.width : 0)
                    text: card.name
                    size: Theme.px(33)
                    weight: Font.ExtraBold
                    lineHeight: 0.92
                }

                Icon {
                    id: go

                    visible: card.leads
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.px(8)
                    anchors.verticalCenter: title.verticalCenter
                    text: Icons.forward
                    size: Theme.iconSmall
                    color: card.accentText
                }
            }

            Words {
                width: parent.width
                text: card.text
                size: Theme.textLabel
                color: Theme.ink
            }
        }
    }
}
