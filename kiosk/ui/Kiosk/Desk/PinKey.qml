import QtQuick
import Kiosk.Controls
import Kiosk.Design

// One key of the PIN's pad: a digit, or a glyph.
Tap {
    id: key

    property string glyph: ""
    property bool strong: false

    radius: height / 2

    background: Rectangle {
        radius: key.radius
        color: key.strong ? Theme.sun : Theme.slate
        opacity: key.enabled ? 1 : 0.5
    }

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            visible: key.glyph === ""
            text: key.text
            size: Theme.textTitle
            weight: Font.Bold
            wrapMode: Text.NoWrap
            color: key.enabled ? Theme.onDark : Theme.quietOnDark
        }

        Icon {
            anchors.centerIn: parent
            text: key.glyph
            size: Theme.px(60)
            color: key.strong ? Theme.coal : Theme.onDark
        }
    }
}
