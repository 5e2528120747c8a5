import QtQuick
import Kiosk.Controls
import Kiosk.Design

// An edition kept, and the way back to it.
Column {
    id: item

    required property int number
    required property string title
    required property string made
    required property string detail
    required property bool shown
    required property int index
    property bool free: true
    signal wanted

    spacing: Theme.gapSmall
    bottomPadding: Theme.gapSmall

    Rectangle {
        visible: item.index > 0
        width: item.width
        height: Theme.hair
        color: Theme.sand
    }

    Row {
        spacing: Theme.gap

        Words {
            text: item.title
            size: Theme.textBody
            weight: Font.ExtraBold
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        Chip {
            visible: item.shown
            color: Theme.accentText("leaf")
            ink: Theme.onDark
            glyph: Icons.check
            //% "à l’écran"
            text: qsTrId("desk.editions.shown")
        }
    }

    Words {
        width: item.width
        text: item.made
        size: Theme.textLabel
        weight: Font.DemiBold
    }

    Words {
        width: item.width
        text: item.detail
        size: Theme.textLabel
        color: Theme.ink
    }

    DeskConfirm {
        visible: !item.shown && item.free
        width: item.width
        topPadding: Theme.gapSmall
        quiet: true
        about: item.number
        //% "Revenir à cette édition"
        text: qsTrId("desk.editions.back")
        //% "Montrer de nouveau l’édition %1 ? Elle reste à l’écran jusqu’à la prochaine modification du contenu."
        question: qsTrId("desk.editions.ask").replace("%1", item.number)
        //% "Revenir"
        yes: qsTrId("desk.editions.yes")
        onConfirmed: item.wanted()
    }
}
