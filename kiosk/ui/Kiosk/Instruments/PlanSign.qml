import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A park or a numbered stop: a disc on a stem to its place, and its name; both open its page.
Item {
    id: spot

    required property string slug
    required property string title
    required property string sign
    required property string name
    required property real spotX
    required property real spotY
    required property real markX
    required property real markY
    required property real nameX
    required property real nameY
    required property real nameWidth
    required property color accent
    required property color accentText
    signal opened(slug: string)

    // The stem, where the disc had to make room.
    Rectangle {
        readonly property real across: spot.markX - spot.spotX
        readonly property real down: spot.markY - spot.spotY

        x: spot.spotX
        y: spot.spotY - height / 2
        width: Math.hypot(across, down)
        height: Theme.px(6)
        rotation: Math.atan2(down, across) * 180 / Math.PI
        transformOrigin: Item.Left
        antialiasing: true
        color: spot.accentText
    }

    Rectangle {
        x: spot.spotX - width / 2
        y: spot.spotY - height / 2
        width: Theme.px(16)
        height: width
        radius: width / 2
        color: spot.accentText
    }

    Tap {
        id: disc

        x: spot.markX - width / 2
        y: spot.markY - height / 2
        width: Theme.touchSmall
        height: width
        radius: width / 2
        text: spot.title
        onClicked: spot.opened(spot.slug)

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(6)
                radius: width / 2
                color: spot.accent
                border.width: Theme.px(5)
                border.color: Theme.card
            }
        }

        contentItem: Item {
            NetworkTree {
                visible: spot.sign === ""
                anchors.centerIn: parent
            }

            Words {
                visible: spot.sign !== ""
                anchors.centerIn: parent
                text: spot.sign
                size: Theme.textCard
                weight: Font.ExtraBold
                color: Theme.onDark
            }
        }
    }

    PlanName {
        id: label

        x: spot.nameX
        y: spot.nameY
        width: spot.nameWidth
        mark: spot.markX
        text: spot.name
        color: spot.accentText

        MouseArea {
            anchors.fill: parent
            anchors.margins: -Theme.px(8)
            onClicked: spot.opened(spot.slug)
        }
    }
}
