import QtQuick
import Kiosk.Design

// One place of the dock: an icon over a word.
Tap {
    id: button

    required property string glyph
    required property color accent
    property bool current: false
    // A number upon the icon, 0 for none.
    property int count: 0

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

                DockCount {
                    x: parent.width - Theme.px(10)
                    y: -Theme.px(12)
                    count: button.count
                }
            }

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                // A panel without a short name takes two lines, and smaller ones where these are long.
                size: text.length > 22 ? Theme.px(19) : Theme.textDock
                weight: Font.DemiBold
                color: Theme.onDark
                lineHeight: 0.84
            }
        }
    }
}
