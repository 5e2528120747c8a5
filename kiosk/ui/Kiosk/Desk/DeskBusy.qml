import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Says what is under way, and how far it is where `progress` is from 0 to 1.
Column {
    id: busy

    required property string text
    property real progress: -1

    visible: text !== ""
    spacing: Theme.gapSmall

    Words {
        width: busy.width
        text: busy.text
        size: Theme.textLabel
        color: Theme.ink
    }

    Rectangle {
        visible: busy.progress >= 0
        width: busy.width
        height: Theme.px(16)
        radius: height / 2
        color: Theme.sand

        Rectangle {
            width: Math.max(height, parent.width * Math.min(1, busy.progress))
            height: parent.height
            radius: height / 2
            color: Theme.accent("canal")
        }
    }
}
