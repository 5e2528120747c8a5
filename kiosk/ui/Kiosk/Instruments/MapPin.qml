pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A place on the map: its kind in a pin that stands on it; a group: how many, in a disc.
Tap {
    id: pin

    required property string title
    required property string glyph
    required property string color
    required property int count
    required property bool chosen
    readonly property bool group: count > 1
    readonly property color ink: color === "" ? Theme.coal : Theme.accent(color)
    readonly property real head: Theme.px(chosen ? 88 : 66)

    text: title
    implicitWidth: Theme.touchSmall
    implicitHeight: group ? Theme.touchSmall : head * 1.24
    radius: width / 2
    transformOrigin: group ? Item.Center : Item.Bottom

    background: Item {
        Rectangle {
            visible: !pin.group
            x: (parent.width - width) / 2
            y: pin.head * 0.72
            width: pin.head * 0.36
            height: width
            rotation: 45
            antialiasing: true
            color: pin.ink
            border.width: Theme.px(4)
            border.color: Theme.card
        }

        Rectangle {
            x: (parent.width - width) / 2
            y: pin.group ? (parent.height - height) / 2 : 0
            width: pin.head
            height: width
            radius: width / 2
            color: pin.ink
            border.width: Theme.px(pin.chosen ? 6 : 4)
            border.color: Theme.card
        }
    }

    contentItem: Item {
        Icon {
            visible: !pin.group
            x: (parent.width - width) / 2
            y: (pin.head - height) / 2
            size: pin.head * 0.56
            text: pin.glyph
            color: Theme.onDark
        }

        Words {
            visible: pin.group
            anchors.centerIn: parent
            text: pin.count
            size: Theme.textBody
            weight: Font.ExtraBold
            color: Theme.onDark
        }
    }
}
