import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A level in steps: less, a bar, more.
Item {
    id: level

    required property int percent
    required property string less
    required property string more
    property int step: 5
    signal chosen(percent: int)

    implicitHeight: Theme.touch

    RoundButton {
        id: minus

        glyph: Icons.minus
        ground: Theme.coal
        text: level.less
        onClicked: level.chosen(Math.max(0, level.percent - level.step))
    }

    Rectangle {
        id: bar

        anchors.left: minus.right
        anchors.right: number.left
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(20)
        radius: height / 2
        color: Theme.sand

        Rectangle {
            width: Math.max(parent.height, parent.width * level.percent / 100)
            height: parent.height
            radius: height / 2
            color: Theme.accent("canal")
        }
    }

    Words {
        id: number

        anchors.right: plus.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(120)
        horizontalAlignment: Text.AlignRight
        //% "%1 %"
        text: qsTrId("desk.percent").replace("%1", level.percent)
        size: Theme.textCard
        weight: Font.Bold
    }

    RoundButton {
        id: plus

        anchors.right: parent.right
        glyph: Icons.plus
        ground: Theme.coal
        text: level.more
        onClicked: level.chosen(Math.min(100, level.percent + level.step))
    }
}
