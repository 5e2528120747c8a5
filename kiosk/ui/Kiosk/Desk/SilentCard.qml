pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// The days on which nobody touched the screen while the office was open.
DeskCard {
    id: card

    required property Statistics topic

    //% "Jours sans un geste aux heures d’ouverture : %1"
    title: (topic.hoursKnown ? qsTrId("desk.statistics.silent") :
        //% "Jours sans un geste : %1"
        qsTrId("desk.statistics.silentAllDay")).replace("%1", topic.silentDays)

    DeskNote {
        width: card.innerWidth
        tone: card.topic.silentDays === 0 ? "good" : card.topic.hoursKnown ? "bad" : ""
        //% "Chaque jour, quelqu’un a touché l’écran."
        text: card.topic.silentDays === 0 ? qsTrId("desk.statistics.silentNone") : card.topic.hoursKnown ?
        //% "L’office était ouvert et personne n’a touché l’écran : vérifiez la borne."
        qsTrId("desk.statistics.silentNote") :
        //% "Borne éteinte, ou office fermé ? Écrivez les horaires de l’office (opening_hours) dans office.yaml : les jours de fermeture ne seront plus comptés."
        qsTrId("desk.statistics.silentUnsure")
    }

    Flow {
        width: card.innerWidth
        spacing: Theme.gapSmall

        Repeater {
            model: card.topic.silent

            Chip {
                required property string day

                text: day
            }
        }
    }
}
