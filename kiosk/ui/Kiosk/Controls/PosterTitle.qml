import QtQuick
import Kiosk.Design

// A title and a line at the foot of a poster, with a scrim that keeps them legible.
Item {
    id: foot

    required property string title
    required property string line

    Scrim {
        anchors.fill: parent
        wordsTop: words.y
    }

    Column {
        id: words

        x: Theme.inset
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.wide ? Theme.dock + 2 * Theme.margin + Theme.gap : Theme.sheetRadius + Theme.px(40)
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: foot.title
            size: Theme.px(Theme.wide ? 72 : 88)
            weight: Font.ExtraBold
            lineHeight: Theme.lineDisplay
            color: Theme.onDark
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: foot.line
            size: Theme.textBody
            weight: Font.DemiBold
            color: Theme.onDark
        }
    }
}
