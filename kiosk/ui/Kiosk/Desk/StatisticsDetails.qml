pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Design

// The charts that stand beside each other on a wide screen.
Grid {
    id: details

    required property Statistics topic
    required property real cardWidth

    spacing: Theme.gap

    DeskCard {
        id: hours

        width: details.cardWidth
        //% "Heures de la journée"
        title: qsTrId("desk.statistics.byHour")

        ColumnChart {
            width: hours.innerWidth
            rows: details.topic.hours
            accent: Theme.accent("brick")
        }
    }

    DeskCard {
        id: languages

        width: details.cardWidth
        visible: details.topic.languages.count > 0
        //% "Langues"
        title: qsTrId("desk.statistics.languages")

        RankChart {
            width: languages.innerWidth
            rows: details.topic.languages
            accent: Theme.accent("leaf")
        }
    }

    DeskCard {
        id: pages

        width: details.cardWidth
        visible: details.topic.pages.count > 0
        //% "Pages les plus ouvertes"
        title: qsTrId("desk.statistics.pages")

        RankChart {
            width: pages.innerWidth
            rows: details.topic.pages
            accent: Theme.accent("glass")
        }
    }

    DeskCard {
        id: panels

        width: details.cardWidth
        visible: details.topic.panels.count > 0
        //% "Rubriques"
        title: qsTrId("desk.statistics.panels")

        RankChart {
            width: panels.innerWidth
            rows: details.topic.panels
            accent: Theme.accent("ember")
        }
    }

    DeskCard {
        id: unfound

        width: details.cardWidth
        //% "Recherches sans résultat"
        title: qsTrId("desk.statistics.unfound")

        DeskBusy {
            width: unfound.innerWidth
            //% "Aucune recherche n’est restée sans résultat."
            text: details.topic.unfound.count === 0 ? qsTrId("desk.statistics.unfoundNone") : ""
        }

        RankChart {
            width: unfound.innerWidth
            rows: details.topic.unfound
            accent: Theme.accent("canal")
        }
    }
}
