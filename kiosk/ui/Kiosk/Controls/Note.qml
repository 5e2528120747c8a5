import QtQuick
import Kiosk.Design

// Something to know before one reads on.
Rectangle {
    id: note

    required property string text
    property string glyph: Icons.clockAlert

    implicitHeight: words.height + 2 * words.y
    radius: Theme.radius
    color: Theme.sun

    Icon {
        id: sign

        x: Theme.px(34)
        y: (parent.height - height) / 2
        text: note.glyph
        color: Theme.coal
    }

    Words {
        id: words

        x: sign.x + sign.width + Theme.gap
        y: Theme.px(28)
        width: parent.width - x - Theme.px(34)
        text: note.text
        weight: Font.DemiBold
    }
}
