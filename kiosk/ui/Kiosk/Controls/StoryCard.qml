import QtQuick
import Kiosk.Design

// A story, a route or a stop of one to tap: its picture at the side, its title and first sentence beside it.
Tap {
    id: card

    property string source: ""
    // What is drawn instead of a poster.
    property Component picture
    // A number upon the picture, 0 for none.
    property int sign: 0
    property string note: ""
    property bool draft: false
    required property string title
    required property string summary
    // Whether it bears a heart, and whether that is full.
    property bool keepable: false
    property bool kept: false
    property color accent: Theme.slate
    property color accentText: Theme.coal
    signal hearted

    text: title
    implicitHeight: Math.max(Theme.px(230), words.height + 2 * Theme.px(34))
    Accessible.description: summary

    background: Rectangle {
        radius: card.radius
        color: Theme.card
    }

    contentItem: Item {
        Poster {
            id: side

            x: Theme.px(10)
            y: Theme.px(10)
            width: Theme.px(210)
            height: parent.height - 2 * y
            radius: Theme.px(23)
            around: Theme.card
            ground: card.accent
            source: card.source

            Loader {
                anchors.fill: parent
                sourceComponent: card.picture
            }

            Ribbon {
                active: card.draft
            }

            Rectangle {
                visible: card.sign > 0
                x: Theme.gapSmall
                y: Theme.gapSmall
                width: Theme.px(64)
                height: width
                radius: width / 2
                color: card.accent
                border.width: Theme.px(5)
                border.color: Theme.card

                Words {
                    anchors.centerIn: parent
                    text: card.sign
                    size: Theme.textBody
                    weight: Font.ExtraBold
                    color: Theme.onDark
                }
            }
        }

        Column {
            id: words

            anchors.left: side.right
            anchors.right: card.keepable ? heart.left : go.left
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

            Words {
                visible: text !== ""
                width: parent.width
                topPadding: Theme.px(4)
                text: card.note
                size: Theme.textLabel
                weight: Font.Bold
                color: card.accentText
            }
        }

        Icon {
            id: go

            visible: !card.keepable
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.forward
            color: card.accentText
        }

        KeepHeart {
            id: heart

            visible: card.keepable
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            title: card.title
            kept: card.kept
            onClicked: card.hearted()
        }
    }
}
