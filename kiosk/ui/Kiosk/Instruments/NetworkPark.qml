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
    required property color accent
    required property color accentText
    signal opened(slug: string)

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
            Tree {
                anchors.centerIn: parent
            }
        }
    }

    MapName {
        id: label

        x: park.nameX
        y: park.nameY
        text: park.name
        color: park.accentText

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: park.opened(park.slug)
        }
    }
}
