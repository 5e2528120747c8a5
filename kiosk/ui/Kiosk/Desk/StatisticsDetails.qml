pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Design

// The charts that stand beside each other on a wide screen.
Column {
    id: details

    required property Statistics topic
    // How many cards stand beside each other, and how wide one of them is.
    required property int columns
    required property real cardWidth

    spacing: Theme.gap

    // Two cards of one height; one that is alone takes all the width.
    component Beside: Grid {
        id: beside

        readonly property bool abreast: details.columns > 1 && visibleChildren.length > 1
        readonly property real cardWidth: abreast ? details.cardWidth : details.width
        readonly property real tallest: abreast ? Math.max(children[0].implicitHeight, children[1].implicitHeight) : -1

        columns: details.columns
        spacing: Theme.gap
    }

    Beside {
        id: when

        DeskCard {
            id: hours

            width: when.cardWidth
            height: when.abreast ? when.tallest : implicitHeight
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

            width: when.cardWidth
            height: when.abreast ? when.tallest : implicitHeight
            visible: details.topic.languages.count > 0
            //% "Langues"
            title: qsTrId("desk.statistics.languages")

            RankChart {
                width: languages.innerWidth
                rows: details.topic.languages
                accent: Theme.accent("leaf")
            }
        }
    }

    Beside {
        id: what

        DeskCard {
            id: pages

            width: what.cardWidth
            height: what.abreast ? what.tallest : implicitHeight
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

            width: what.cardWidth
            height: what.abreast ? what.tallest : implicitHeight
            visible: details.topic.panels.count > 0
            //% "Rubriques"
            title: qsTrId("desk.statistics.panels")

            RankChart {
                width: panels.innerWidth
                rows: details.topic.panels
                accent: Theme.accent("ember")
            }
        }
    }

    DeskCard {
        id: unfound

        width: details.width
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
