import QtQuick
import Kiosk.Design

// One icon in a disc.
Tap {
    id: button

    required property string glyph
    property color ground: Theme.veil
    property color ink: Theme.onDark

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    radius: width / 2

    background: Rectangle {
        radius: width / 2
        color: button.ground
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            text: button.glyph
            color: button.ink
            size: Theme.px(56)
        }
    }
}
