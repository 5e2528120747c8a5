import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A park: a disc with a tree on a stem to its place, and its name; both open its page.
Item {
    id: park

    required property string slug
    required property string title
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
        readonly property real across: park.markX - park.spotX
        readonly property real down: park.markY - park.spotY

        x: park.spotX
        y: park.spotY - height / 2
        width: Math.hypot(across, down)
        height: Theme.px(6)
        rotation: Math.atan2(down, across) * 180 / Math.PI
        transformOrigin: Item.Left
        antialiasing: true
        color: park.accentText
    }

    Rectangle {
        x: park.spotX - width / 2
        y: park.spotY - height / 2
        width: Theme.px(16)
        height: width
        radius: width / 2
        color: park.accentText
    }

    Tap {
        id: disc

        x: park.markX - width / 2
        y: park.markY - height / 2
        width: Theme.touchSmall
        height: width
        radius: width / 2
        text: park.title
        onClicked: park.opened(park.slug)

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(6)
                radius: width / 2
                color: park.accent
                border.width: Theme.px(5)
                border.color: Theme.card
            }
        }

        contentItem: Item {
            NetworkTree {
                anchors.centerIn: parent
            }
        }
    }

    NetworkName {
        id: label

        x: park.nameX
        y: park.nameY
        width: park.nameWidth
        mark: park.markX
        text: park.name
        color: park.accentText

        MouseArea {
            anchors.fill: parent
            anchors.margins: -Theme.px(8)
            onClicked: park.opened(park.slug)
        }
    }
}
