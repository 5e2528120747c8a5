pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A stop of the visit to tap: its number upon its picture, its leg and its hours, and at the side what changes its place.
Tap {
    id: card

    required property string source
    required property string title
    required property int sign
    required property string leg
    required property string hours
    // "open", "closed" or "" where the hours do not tell.
    required property string tone
    property bool first: false
    property bool last: false
    property color accent: Theme.slate
    property color accentText: Theme.coal
    signal moved(by: int)
    signal dropped

    text: title
    implicitHeight: Math.max(2 * Theme.touch + Theme.gap, words.height + 2 * Theme.px(30))
    Accessible.description: leg + " " + hours

    background: Rectangle {
        radius: card.radius
        color: Theme.card
    }

    component Turn: Tap {
        id: turn

        required property string glyph

        width: Theme.touch
        height: Theme.touch
        radius: Theme.radiusSmall
        opacity: enabled ? 1 : 0.25

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(8)
                radius: turn.radius
                color: Theme.sand
            }
        }

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                text: turn.glyph
                color: Theme.coal
            }
        }
    }

    contentItem: Item {
        Poster {
            id: side

            x: Theme.px(10)
            y: Theme.px(10)
            width: Theme.px(190)
            height: parent.height - 2 * y
            radius: Theme.px(23)
            around: Theme.card
            ground: card.accent
            source: card.source

            Rectangle {
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
            anchors.right: heart.left
            anchors.leftMargin: Theme.px(28)
            anchors.rightMargin: Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(8)

            Words {
                width: parent.width
                text: card.title
                size: Theme.px(34)
                weight: Font.ExtraBold
                lineHeight: 0.92
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: card.leg
                size: Theme.textLabel
                color: Theme.ink
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: card.hours
                size: Theme.textLabel
                weight: Font.Bold
                color: Theme.accentText(card.tone === "closed" ? "brick" : "leaf")
            }
        }

        KeepHeart {
            id: heart

            anchors.right: turns.left
            anchors.verticalCenter: parent.verticalCenter
            title: card.title
            kept: true
            onClicked: card.dropped()
        }

        Column {
            id: turns

            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter

            Turn {
                enabled: !card.first
                glyph: Icons.up
                //% "Voir « %1 » plus tôt"
                text: qsTrId("visit.earlier").replace("%1", card.title)
                onClicked: card.moved(-1)
            }

            Turn {
                enabled: !card.last
                glyph: Icons.down
                //% "Voir « %1 » plus tard"
                text: qsTrId("visit.later").replace("%1", card.title)
                onClicked: card.moved(1)
            }
        }
    }
}
