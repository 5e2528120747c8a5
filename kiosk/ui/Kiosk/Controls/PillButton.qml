import QtQuick
import Kiosk.Design

// A main button with words; a quiet one stands back behind another.
Tap {
    id: button

    property string glyph: ""
    property bool quiet: false
    readonly property color ink: quiet ? Theme.coal : Theme.onDark

    implicitWidth: row.width + 2 * Theme.px(40)
    implicitHeight: Theme.touch
    radius: height / 2

    background: Rectangle {
        radius: button.radius
        color: button.quiet ? Theme.sand : Theme.coal
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Words {
                text: button.text
                size: Theme.textBody
                weight: Font.Bold
                color: button.ink
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }

            Icon {
                visible: button.glyph !== ""
                text: button.glyph
                size: Theme.iconSmall
                color: button.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
