import QtQuick
import Kiosk.Bridge
import Kiosk.Design

// Which folder is watched, when it was read, and the way to its files.
Column {
    id: head

    required property Workshop workshop

    spacing: Side.gapSmall

    SideWords {
        width: parent.width
        //% "Aperçu de la borne"
        text: qsTrId("preview.title")
        font.pixelSize: Side.textTitle
        weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }

    SideWords {
        width: parent.width
        text: head.workshop.folder
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        color: Theme.accentText("canal")
        weight: Font.Bold
    }

    SideWords {
        width: parent.width
        //% "Lecture du dossier…"
        readonly property string reading: qsTrId("preview.reading")
        //% "Lu à %1"
        readonly property string readAt: qsTrId("preview.read").replace("%1", head.workshop.readAt)
        //% "Pages : %1"
        readonly property string pages: qsTrId("preview.pages").replace("%1", head.workshop.pages)
        //% "Brouillons : %1"
        readonly property string drafts: qsTrId("preview.drafts").replace("%1", head.workshop.drafts)
        text: head.workshop.busy || head.workshop.readAt === "" ? reading : readAt + " · " + pages + " · " + drafts
        color: Theme.ink
        font.pixelSize: Side.textSmall
    }

    Row {
        topPadding: Side.gapSmall
        spacing: Side.gapSmall

        SideButton {
            glyph: Icons.folder
            //% "Ouvrir le dossier"
            text: qsTrId("preview.folder")
            onClicked: head.workshop.openPage()
        }

        SideButton {
            glyph: Icons.again
            //% "Relire (F5)"
            text: qsTrId("preview.again")
            onClicked: head.workshop.again()
        }
    }
}
