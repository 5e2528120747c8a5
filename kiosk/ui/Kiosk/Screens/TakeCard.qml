import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// A code to take away on a phone, and how to use it.
Rectangle {
    id: card

    required property ShownCode code
    required property string title
    property real side: Theme.px(380)
    property color accent: Theme.coal

    implicitHeight: Math.max(field.height + 2 * Theme.gapSmall, words.height + 2 * Theme.px(40))
    radius: Theme.radius
    color: Theme.card

    QrCode {
        id: field

        x: Theme.gapSmall
        width: Math.max(card.side, Theme.largestCode)
        height: width
        anchors.top: parent.top
        anchors.topMargin: Math.floor((parent.height - height) / 2)
        svg: card.code.svg
        across: card.code.across
    }

    Column {
        id: words

        anchors.left: field.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.px(36)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(18)

        SectionTitle {
            width: parent.width
            text: card.title
            size: Theme.textCard
            color: card.accent
        }

        Words {
            width: parent.width
            text: card.code.hint
            color: Theme.ink
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: card.code.lost
            size: Theme.textLabel
            weight: Font.Bold
        }
    }
}
