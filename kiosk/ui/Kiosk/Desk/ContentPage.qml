pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk

// The content: where it stands, what is wrong, which page lacks which language, what is open today.
DeskPage {
    id: page

    required property Content topic

    DeskCard {
        id: status

        width: page.sheetWidth
        //% "Où en est le contenu"
        title: qsTrId("desk.content.status")

        Column {
            width: status.innerWidth

            DeskRow {
                width: parent.width
                //% "Dossier"
                label: qsTrId("desk.content.folder")
                value: page.topic.folder
            }

            DeskRow {
                width: parent.width
                visible: page.topic.saved !== ""
                //% "Dernier enregistrement"
                label: qsTrId("desk.content.saved")
                value: page.topic.saved
            }

            DeskRow {
                width: parent.width
                //% "À l’écran"
                label: qsTrId("desk.content.shown")
                //% "Édition %1"
                value: page.topic.edition > 0 ? qsTrId("desk.editions.edition").replace("%1", page.topic.edition) :
                //% "aucune édition"
                qsTrId("desk.content.none")
            }

            DeskRow {
                width: parent.width
                visible: page.topic.since !== ""
                //% "Depuis le"
                label: qsTrId("desk.content.since")
                value: page.topic.since
            }
        }

        DeskBusy {
            width: status.innerWidth
            //% "Lecture du contenu…"
            text: page.topic.reading ? qsTrId("desk.content.reading") : ""
        }

        DeskNote {
            width: status.innerWidth
            tone: "bad"
            //% "Cela n’a pas pu se faire : le journal de la borne dit pourquoi."
            text: page.topic.failed ? qsTrId("desk.page.failed") : ""
        }
    }

    ProblemsCard {
        width: page.sheetWidth
        topic: page.topic
    }

    DeskCard {
        id: looked

        width: page.sheetWidth
        visible: page.topic.checks.count > 0
        //% "Horaires, agenda, horloge"
        title: qsTrId("desk.checks.title")

        Repeater {
            model: page.topic.checks

            CheckItem {
                width: looked.innerWidth
            }
        }
    }

    DeskCard {
        id: kinds

        width: page.sheetWidth
        //% "Les pages par langue"
        title: qsTrId("desk.content.kinds")

        Column {
            width: kinds.innerWidth

            CellRow {
                width: parent.width
                heading: true
                label: ""
                //% "Total"
                cells: [qsTrId("desk.content.total"), ...page.topic.languages]
            }

            Repeater {
                model: page.topic.kinds

                CellRow {
                    id: kind

                    required property string pages
                    required property list<string> languages

                    width: kinds.innerWidth
                    cells: [kind.pages, ...kind.languages]
                }
            }
        }
    }

    CoverageCard {
        width: page.sheetWidth
        coverage: page.topic.coverage
    }
}
