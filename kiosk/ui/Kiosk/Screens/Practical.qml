pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What one needs to know on the spot, line by line.
DetailCard {
    id: card

    required property ItemPage page

    visible: page.details.count > 0
    //% "Sur place"
    title: qsTrId("item.practical")

    Repeater {
        model: card.page.details

        Row {
            id: detail

            required property string glyph
            required property string text

            width: parent?.width ?? 0
            spacing: Theme.gap

            Icon {
                text: detail.glyph
                size: Theme.iconSmall
                color: Theme.accentText(card.page.color)
            }

            Words {
                width: parent.width - Theme.iconSmall - parent.spacing
                text: detail.text
            }
        }
    }
}
