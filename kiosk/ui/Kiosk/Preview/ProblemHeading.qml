import QtQuick
import Kiosk.Design

// The page that the problems below belong to, and the way to its folder.
Item {
    id: heading

    required property string title
    required property string folder
    required property bool here
    required property bool draft
    required property bool shown
    signal folderWanted

    implicitHeight: Math.max(words.height, Side.controlSmall) + Side.gapLarge

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: open.left
        anchors.rightMargin: Side.gapSmall
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Side.gapSmall

        SideWords {
            width: parent.width
            text: heading.title
            font.pixelSize: Side.textHead
            weight: Font.ExtraBold
        }

        SideWords {
            visible: text !== ""
            width: parent.width
            //% "Page affichée"
            readonly property string onGlass: heading.here ? qsTrId("preview.here") : ""
            //% "Brouillon"
            readonly property string unfinished: heading.draft ? qsTrId("preview.draft") : ""
            //% "Pas montrée"
            readonly property string absent: heading.shown ? "" : qsTrId("preview.absent")
            text: [onGlass, unfinished, absent, heading.folder].filter(part => part !== "").join(" · ")
            font.pixelSize: Side.textSmall
            wrapMode: Text.WrapAnywhere
            color: Theme.ink
        }
    }

    SideButton {
        id: open

        anchors.right: parent.right
        anchors.bottom: words.bottom
        bare: true
        wordless: true
        glyph: Icons.folder
        //% "Ouvrir le dossier"
        text: qsTrId("preview.folder")
        onClicked: heading.folderWanted()
    }
}
