import QtQuick
import QtQuick.Templates as T
import Kiosk.Design

// One of several, of which one holds.
T.AbstractButton {
    id: choice

    required property bool chosen

    implicitWidth: Math.max(label.implicitWidth + 2 * Side.gap, Side.control)
    implicitHeight: Side.control
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Side.radiusSmall
        color: choice.chosen ? Theme.coal : choice.hovered ? Theme.sand : Theme.card
        border.width: choice.visualFocus ? Side.ring : choice.chosen ? 0 : Side.hair
        border.color: choice.visualFocus ? Theme.accent("canal") : Theme.sand
    }

    contentItem: Item {
        SideWords {
            id: label

            anchors.centerIn: parent
            text: choice.text
            weight: Font.Bold
            color: choice.chosen ? Theme.onDark : Theme.coal
            wrapMode: Text.NoWrap
        }
    }
}
