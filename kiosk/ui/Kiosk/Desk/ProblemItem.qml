import QtQuick
import Kiosk.Controls
import Kiosk.Design

// One problem: where, what, and how to mend it; the first of a page stands under the page's title.
Column {
    id: item

    required property bool first
    required property string page
    required property string folder
    required property string verdict
    required property string place
    required property string what
    required property string remedy
    required property bool advice
    required property int index

    spacing: Theme.gapSmall
    topPadding: first && index > 0 ? Theme.gap : 0

    Rectangle {
        visible: item.first && item.index > 0
        width: item.width
        height: Theme.hair
        color: Theme.sand
    }

    Words {
        visible: item.first
        width: item.width
        text: item.page
        size: Theme.textBody
        weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }

    Words {
        visible: item.first && item.folder !== "."
        width: item.width
        text: item.folder
        size: Theme.textDock
        color: Theme.ink
        wrapMode: Text.WrapAnywhere
    }

    Chip {
        visible: item.first && item.verdict !== ""
        color: item.verdict === "out" ? Theme.accentText("brick") : Theme.sun
        ink: item.verdict === "out" ? Theme.onDark : Theme.coal
        //% "dernière bonne version à l’écran"
        text: item.verdict === "kept" ? qsTrId("desk.content.isKept") :
        //% "laissée de côté"
        qsTrId("desk.content.isOut")
    }

    Item {
        width: item.width
        implicitHeight: words.height

        Icon {
            text: item.advice ? Icons.partial : Icons.alert
            color: item.advice ? Theme.ink : Theme.accentText("brick")
            size: Theme.iconSmall
        }

        Column {
            id: words

            x: Theme.iconSmall + Theme.gapSmall
            width: parent.width - x

            Words {
                visible: text !== ""
                width: parent.width
                text: item.place
                size: Theme.textDock
                weight: Font.Bold
                color: Theme.ink
                wrapMode: Text.WrapAnywhere
            }

            Words {
                width: parent.width
                text: item.what
                size: Theme.textLabel
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            Words {
                width: parent.width
                text: "→ " + item.remedy
                size: Theme.textLabel
                color: Theme.ink
                wrapMode: Text.Wrap
            }
        }
    }
}
