import QtQuick
import Kiosk.Design

// A small fact in a rounded field; not for tapping.
Rectangle {
    id: chip

    property string text
    property string glyph: ""
    property color ink: Theme.coal

    implicitWidth: row.width + Theme.px(64)
    implicitHeight: Theme.px(58)
    radius: height / 2
    color: Theme.sand

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Icon {
            visible: chip.glyph !== ""
            text: chip.glyph
            size: Theme.iconSmall
            color: chip.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            text: chip.text
            size: Theme.textLabel
            weight: Font.Bold
            color: chip.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
