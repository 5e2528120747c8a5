import QtQuick
import Kiosk.Design

// An answer to tap; once one is chosen the right one turns green and a wrong choice red, each with its sign.
Tap {
    id: card

    required property string letter
    required property string answer
    required property bool correct
    required property bool chosen
    property bool open: true
    readonly property bool told: correct || chosen
    readonly property color ground: correct ? Theme.accent("leaf") : chosen ? Theme.accentText("brick") : Theme.card

    text: answer
    enabled: open
    implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.px(30))

    background: Rectangle {
        radius: card.radius
        color: card.ground
    }

    contentItem: Item {
        Rectangle {
            id: sign

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(60)
            height: width
            radius: width / 2
            color: card.told ? Theme.card : Theme.sand

            Words {
                visible: !card.told
                anchors.centerIn: parent
                text: card.letter
                weight: Font.ExtraBold
            }

            Icon {
                visible: card.told
                anchors.centerIn: parent
                text: card.correct ? Icons.check : Icons.close
                color: card.ground
            }
        }

        Words {
            id: words

            anchors.left: sign.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: card.answer
            size: Theme.textCard
            weight: Font.Bold
            color: card.told ? Theme.onDark : Theme.coal
        }
    }
}
