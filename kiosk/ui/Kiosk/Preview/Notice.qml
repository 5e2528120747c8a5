import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Says in words why there is no page to be seen, and what to do.
Rectangle {
    id: notice

    required property Workshop workshop
    required property real room
    readonly property string how: workshop.state

    visible: how !== "shown"
    width: Math.min(Side.notice, room)
    height: column.height + 2 * Side.gapLarge
    radius: Side.radius
    color: Theme.card

    function headOf(name: string): string {
        switch (name) {
        case "missing":
            //% "Ce dossier est introuvable"
            return qsTrId("preview.missing.head");
        case "empty":
            //% "Ce dossier n’a pas encore de rubrique"
            return qsTrId("preview.empty.head");
        case "broken":
            //% "Aucune page ne peut être montrée"
            return qsTrId("preview.broken.head");
        case "failed":
            //% "Le dossier n’a pas pu être lu"
            return qsTrId("preview.failed.head");
        }
        //% "Lecture du dossier…"
        return qsTrId("preview.reading");
    }

    function textOf(name: string): string {
        switch (name) {
        case "missing":
            //% "Vérifiez qu’il n’a pas été déplacé ou renommé, et que la clé USB ou le lecteur réseau est branché. L’aperçu paraîtra de lui-même dès que le dossier sera là."
            return qsTrId("preview.missing.text");
        case "empty":
            //% "Créez-en une avec « kiosk new panel », ou copiez ici le dossier d’une rubrique. Elle paraîtra aussitôt."
            return qsTrId("preview.empty.text");
        case "broken":
            //% "Corrigez les problèmes de la liste : chaque page paraîtra dès qu’elle sera lisible."
            return qsTrId("preview.broken.text");
        case "failed":
            //% "Le journal du programme en donne la raison. Réessayez ; si rien n’y fait, montrez-le à la personne qui a installé la borne."
            return qsTrId("preview.failed.text");
        }
        //% "La première fois, la préparation des images demande un moment."
        return qsTrId("preview.patience");
    }

    Column {
        id: column

        x: Side.gapLarge
        y: Side.gapLarge
        width: parent.width - 2 * x
        spacing: Side.gap

        SideWords {
            width: parent.width
            text: notice.headOf(notice.how)
            font.pixelSize: Side.textTitle
            weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }

        SideWords {
            width: parent.width
            text: notice.workshop.folder
            weight: Font.Bold
            wrapMode: Text.WrapAnywhere
            color: Theme.accentText("canal")
        }

        SideWords {
            width: parent.width
            text: notice.textOf(notice.how)
            color: Theme.ink
        }

        SideButton {
            visible: notice.how !== "reading"
            strong: true
            glyph: Icons.again
            //% "Relire (F5)"
            text: qsTrId("preview.again")
            onClicked: notice.workshop.again()
        }
    }
}
