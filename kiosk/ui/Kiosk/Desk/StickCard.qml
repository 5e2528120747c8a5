pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk

// Updates from a USB stick: what is plugged in, what is being done, and the way back to the office's folder.
DeskCard {
    id: card

    required property Stick stick
    readonly property bool free: stick.state !== "copying" && stick.state !== "publishing"

    function doing(): string {
        switch (stick.state) {
        case "copying":
            //% "Vérification et copie : laissez la clé branchée."
            return qsTrId("desk.stick.copying");
        case "publishing":
            //% "Publication en cours : la clé peut être retirée."
            return qsTrId("desk.stick.publishing");
        }
        return "";
    }

    function said(): string {
        switch (stick.state) {
        case "shown":
            //% "C’est fait : le contenu choisi est à l’écran."
            return qsTrId("desk.stick.done");
        case "failed":
            return qsTrId("desk.page.failed");
        case "refused":
            //% "Cette mise à jour est plus ancienne que celle qui est installée."
            return stick.older ? qsTrId("desk.stick.older") : stick.refused;
        }
        return "";
    }

    //% "Mise à jour par clé USB"
    title: qsTrId("desk.stick.title")

    DeskRow {
        width: card.innerWidth
        //% "Contenu montré"
        label: qsTrId("desk.stick.source")
        //% "le dossier de l’office"
        value: card.stick.installed !== "" ? card.stick.installed : qsTrId("desk.stick.own")
    }

    DeskBusy {
        width: card.innerWidth
        text: card.doing()
        progress: card.stick.state === "copying" ? card.stick.progress : -1
    }

    DeskNote {
        width: card.innerWidth
        tone: card.stick.state === "shown" ? "good" : "bad"
        text: card.said()
    }

    DeskConfirm {
        visible: card.stick.older && card.free
        quiet: true
        width: card.innerWidth
        //% "Installer quand même"
        text: qsTrId("desk.stick.insist")
        //% "Remplacer le contenu montré par cette version plus ancienne ?"
        question: qsTrId("desk.stick.insistAsk")
        yes: qsTrId("desk.stick.install")
        onConfirmed: card.stick.insist()
    }

    DeskNote {
        width: card.innerWidth
        //% "Cette borne n’a encore aucune clé publique : copiez celle de l’office (.pub) dans %1."
        text: card.stick.trusting ? "" : qsTrId("desk.stick.noKeys").replace("%1", card.stick.keysFolder)
    }

    DeskBusy {
        width: card.innerWidth
        //% "Branchez une clé qui porte un fichier .artois à sa racine."
        text: card.stick.offers.count === 0 && card.free ? qsTrId("desk.stick.plug") : ""
    }

    Repeater {
        model: card.stick.offers

        OfferItem {
            width: card.innerWidth
            free: card.free
            onWanted: card.stick.install(path)
        }
    }

    DeskConfirm {
        visible: card.stick.installed !== "" && card.free
        quiet: true
        width: card.innerWidth
        //% "Revenir au dossier de l’office"
        text: qsTrId("desk.stick.withdraw")
        //% "Montrer de nouveau le dossier %1 au lieu de la mise à jour ?"
        question: qsTrId("desk.stick.withdrawAsk").replace("%1", card.stick.own)
        yes: qsTrId("desk.editions.yes")
        onConfirmed: card.stick.withdraw()
    }
}
