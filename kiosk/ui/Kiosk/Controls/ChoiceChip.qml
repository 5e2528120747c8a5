import QtQuick
import Kiosk.Design

// One of several ways to narrow a list down.
Tap {
    id: chip

    required property bool chosen
    property color accent: Theme.coal
    property color ground: Theme.sand

    implicitWidth: label.implicitWidth + Theme.px(60)
    implicitHeight: Theme.touchSmall
    radius: height / 2
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: height / 2
        color: chip.chosen ? chip.accent : chip.ground
    }

    contentItem: Item {
        Words {
            id: label

            anchors.centerIn: parent
            text: chip.text
            size: Theme.textLabel
            weight: Font.Bold
            color: chip.chosen ? Theme.onDark : Theme.coal
            wrapMode: Text.NoWrap
        }
    }
}
