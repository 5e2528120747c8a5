pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// The editions kept and the way back to one, publishing now, and updates from a stick.
DeskPage {
    id: page

    required property Editions topic

    function doing(): string {
        if (topic.doing === "returning")
            //% "Retour à l’édition choisie…"
            return qsTrId("desk.editions.returning");
        //% "Publication en cours…"
        return topic.doing === "publishing" ? qsTrId("desk.editions.publishing") : "";
    }

    DeskCard {
        id: now

        width: page.sheetWidth
        //% "Publier"
        title: qsTrId("desk.editions.now")

        DeskNote {
            width: now.innerWidth
            //% "Une édition plus ancienne a été préférée au contenu actuel : elle reste à l’écran jusqu’à la prochaine modification du contenu, ou jusqu’à votre prochaine publication."
            text: page.topic.held ? qsTrId("desk.editions.held") : ""
        }

        Words {
            width: now.innerWidth
            //% "La borne publie d’elle-même ce que vous enregistrez. Ce bouton le fait tout de suite."
            text: qsTrId("desk.editions.hint")
            size: Theme.textLabel
            color: Theme.ink
        }

        DeskBusy {
            width: now.innerWidth
            text: page.doing()
        }

        DeskNote {
            width: now.innerWidth
            tone: "bad"
            text: page.topic.failed ? qsTrId("desk.page.failed") : ""
        }

        PillButton {
            enabled: page.topic.doing === ""
            quiet: !enabled
            //% "Publier maintenant"
            text: qsTrId("desk.editions.publish")
            onClicked: page.topic.publish()
        }
    }

    DeskCard {
        id: kept

        width: page.sheetWidth
        //% "Les éditions gardées"
        title: qsTrId("desk.editions.kept")

        Repeater {
            model: page.topic.rows

            EditionItem {
                width: kept.innerWidth
                free: page.topic.doing === ""
                onWanted: page.topic.returnTo(number)
            }
        }
    }

    StickCard {
        width: page.sheetWidth
        stick: page.topic.stick
    }
}
