import QtQuick
import Kiosk.Design

// One place of the dock: an icon over a word.
Tap {
    id: button

    required property string glyph
    required property color accent
    property bool current: false

    radius: Theme.px(30)

    background: Rectangle {
        radius: button.radius
        color: button.current ? button.accent : Theme.clear
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.px(6)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                text: button.glyph
                color: Theme.paper
            }

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                size: Theme.textDock
                weight: Font.DemiBold
                color: Theme.paper
                wrapMode: Text.NoWrap
            }
        }
    }
}
