import QtQuick
import Kiosk.Design

// A day to choose: its weekday over its number.
Tap {
    id: chip

    required property string weekday
    required property string day
    required property bool chosen

    text: weekday + " " + day
    implicitHeight: Theme.px(124)
    radius: Theme.radiusSmall
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: chip.radius
        color: chip.chosen ? Theme.coal : Theme.sand
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: chip.weekday
                size: Theme.textDock
                weight: Font.DemiBold
                color: chip.chosen ? Theme.onDark : Theme.coal
                wrapMode: Text.NoWrap
            }

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: chip.day
                size: Theme.textCard
                weight: Font.ExtraBold
                color: chip.chosen ? Theme.onDark : Theme.coal
                lineHeight: 0.9
            }
        }
    }
}
