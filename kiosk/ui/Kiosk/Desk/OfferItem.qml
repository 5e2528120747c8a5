import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A file on a stick: what it brings and who signed it, or why it is refused.
Column {
    id: item

    required property string path
    required property string file
    required property string name
    required property string detail
    required property string refused
    property bool free: true
    signal wanted

    spacing: Theme.gapSmall

    Row {
        spacing: Theme.gapSmall

        Icon {
            text: Icons.stick
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            width: Math.min(implicitWidth, item.width - Theme.icon - Theme.gapSmall)
            text: item.name
            weight: Font.ExtraBold
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Words {
        visible: item.name !== item.file
        width: item.width
        text: item.file
        size: Theme.textDock
        color: Theme.ink
        wrapMode: Text.WrapAnywhere
    }

    Words {
        visible: text !== ""
        width: item.width
        text: item.detail
        size: Theme.textLabel
    }

    DeskNote {
        width: item.width
        tone: "bad"
        text: item.refused
    }

    DeskConfirm {
        visible: item.refused === "" && item.free
        width: item.width
        topPadding: Theme.gapSmall
        quiet: true
        about: item.path + item.detail
        //% "Installer"
        text: qsTrId("desk.stick.install")
        //% "Vérifier, copier et publier « %1 » à la place du contenu montré ?"
        question: qsTrId("desk.stick.ask").replace("%1", item.name)
        yes: text
        onConfirmed: item.wanted()
    }
}
