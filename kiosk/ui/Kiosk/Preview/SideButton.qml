import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Design

// A button for a mouse: lit when pointed at, darker when pressed.
T.AbstractButton {
    id: button

    property string glyph: ""
    property bool bare: false
    property bool strong: false
    property bool wordless: false
    property color ink: strong ? Theme.onDark : Theme.coal

    implicitWidth: row.width + (wordless ? Side.controlSmall - Side.sign : 2 * Side.gap)
    implicitHeight: wordless ? Side.controlSmall : Side.control
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Side.radiusSmall
        color: button.strong ? (button.hovered ? Theme.slate : Theme.coal) : button.hovered || button.down ? Theme.sand : button.bare ? Theme.clear : Theme.card
        border.width: button.visualFocus ? Side.ring : button.bare || button.strong ? 0 : Side.hair
        border.color: button.visualFocus ? Theme.accent("canal") : Theme.sand

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: button.down
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Side.gapSmall

            Icon {
                visible: button.glyph !== ""
                text: button.glyph
                size: Side.sign
                color: button.ink
                anchors.verticalCenter: parent.verticalCenter
            }

            SideWords {
                visible: !button.wordless
                text: button.text
                weight: Font.Bold
                color: button.ink
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
