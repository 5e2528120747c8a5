import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Something that was looked after, and what was found.
Item {
    id: item

    required property string tone
    required property string title
    required property string detail

    implicitHeight: words.height

    Icon {
        text: item.tone === "good" ? Icons.check : item.tone === "wrong" ? Icons.alert : Icons.information
        color: Theme.accentText(item.tone === "good" ? "leaf" : item.tone === "wrong" ? "brick" : "canal")
        size: Theme.iconSmall
    }

    Column {
        id: words

        x: Theme.iconSmall + Theme.gapSmall
        width: item.width - x

        Words {
            width: parent.width
            text: item.title
            size: Theme.textLabel
            weight: Font.Bold
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: item.detail
            size: Theme.textLabel
            color: Theme.ink
        }
    }
}
