pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// How the kiosk is used: visits over time and by hour, languages, pages, searches in vain, days without a touch.
DeskPage {
    id: page

    required property Statistics topic
    readonly property bool there: topic.state === "there"
    readonly property int abreast: Theme.wide ? 2 : 1
    readonly property real half: (sheetWidth - (abreast - 1) * Theme.gap) / abreast
    readonly property real tile: (sheetWidth - (2 * abreast - 1) * Theme.gap) / (2 * abreast)

    function said(): string {
        switch (topic.state) {
        case "empty":
            //% "Rien n’a encore été compté : les premiers chiffres paraissent une minute après la première visite."
            return qsTrId("desk.statistics.empty");
        case "broken":
            //% "Les chiffres ne peuvent pas être lus : le journal de la borne dit pourquoi."
            return qsTrId("desk.statistics.broken");
        }
        //% "Calcul des chiffres…"
        return topic.state === "reading" ? qsTrId("desk.statistics.reading") : "";
    }

    component Tile: FactTile {
        width: page.tile
        accent: Theme.accentText("canal")
    }

    Flow {
        width: page.sheetWidth
        spacing: Theme.gap

        Repeater {
            model: [30, 90, 365]

            ChoiceChip {
                required property int modelData

                chosen: page.topic.days === modelData
                //% "%1 jours"
                text: qsTrId("desk.statistics.span").replace("%1", modelData)
                onClicked: page.topic.span(modelData)
            }
        }

        Words {
            visible: page.there
            height: Theme.touchSmall
            verticalAlignment: Text.AlignVCenter
            //% "Compté depuis le %1"
            text: qsTrId("desk.statistics.since").replace("%1", page.topic.since)
            size: Theme.textLabel
            color: Theme.ink
        }
    }

    DeskNote {
        width: page.sheetWidth
        tone: page.topic.state === "broken" ? "bad" : ""
        text: page.said()
    }

    Grid {
        visible: page.there
        columns: 2 * page.abreast
        spacing: Theme.gap

        Tile {
            value: page.topic.visits
            //% "Visites"
            label: qsTrId("desk.statistics.visits")
        }

        Tile {
            value: page.topic.aDay
            //% "Visites par jour d’usage"
            label: qsTrId("desk.statistics.average")
        }

        Tile {
            value: page.topic.opened
            //% "Pages ouvertes"
            label: qsTrId("desk.statistics.opened")
        }

        Tile {
            value: page.topic.touches
            //% "Gestes sur l’écran"
            label: qsTrId("desk.statistics.touches")
        }
    }

    DeskCard {
        id: overTime

        visible: page.there
        width: page.sheetWidth
        //% "Visites par semaine"
        title: page.topic.unit === "week" ? qsTrId("desk.statistics.byWeek") :
        //% "Visites par jour"
        qsTrId("desk.statistics.byDay")

        ColumnChart {
            width: overTime.innerWidth
            rows: page.topic.overTime
        }
    }

    StatisticsDetails {
        visible: page.there
        width: page.sheetWidth
        topic: page.topic
        columns: page.abreast
        cardWidth: page.half
    }

    SilentCard {
        visible: page.there
        width: page.sheetWidth
        topic: page.topic
    }

    Words {
        visible: page.there
        width: page.sheetWidth
        //% "Aucune donnée personnelle : seulement des totaux par heure."
        text: qsTrId("desk.statistics.privacy")
        size: Theme.textDock
        color: Theme.ink
    }
}
