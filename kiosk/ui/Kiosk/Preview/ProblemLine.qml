import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Design

// One problem: what is wrong, how to mend it, where. A click shows its page.
T.AbstractButton {
    id: line

    required property string what
    required property string remedy
    required property string spot
    required property bool gap
    // Whether there is a page to be shown.
    required property bool leads
    readonly property color ink: Theme.accentText(gap ? "glass" : "brick")

    text: what
    implicitHeight: column.height + 2 * Side.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: what
    Accessible.description: remedy

    background: Rectangle {
        radius: Side.radius
        color: line.hovered && line.leads ? Theme.sand : Theme.card
        border.width: line.visualFocus ? Side.ring : 0
        border.color: Theme.accent("canal")

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: line.down && line.leads
        }
    }

    contentItem: Item {
        Icon {
            id: sign

            x: Side.gap
            y: Side.gap
            text: line.gap ? Icons.information : Icons.alert
            size: Side.sign
            color: line.ink
        }

        Column {
            id: column

            anchors.left: sign.right
            anchors.leftMargin: Side.gapSmall
            anchors.right: parent.right
            anchors.rightMargin: Side.gap
            y: Side.gap
            spacing: Side.gapSmall / 2

            SideWords {
                width: parent.width
                text: line.what
                weight: Font.Bold
            }

            SideWords {
                width: parent.width
                text: "→ " + line.remedy
                color: Theme.ink
            }

            SideWords {
                width: parent.width
                text: line.spot
                font.pixelSize: Side.textSmall
                weight: Font.Bold
                wrapMode: Text.WrapAnywhere
                color: line.ink
            }
        }
    }
}
