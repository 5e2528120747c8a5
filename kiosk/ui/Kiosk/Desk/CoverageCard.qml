pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// Every page in every language: what is missing, incomplete, or older than the first language.
DeskCard {
    id: card

    required property Coverage coverage
    readonly property real markWidth: Math.min(Theme.px(150), innerWidth * 0.52 / Math.max(1, coverage.languages.length))

    //% "Les langues, page par page"
    title: qsTrId("desk.coverage.title")
    visible: coverage.languages.length > 0

    Row {
        spacing: Theme.gap

        ChoiceChip {
            chosen: !card.coverage.everything
            //% "À compléter"
            text: qsTrId("desk.coverage.gaps") + " · " + card.coverage.unfinished
            onClicked: card.coverage.show(false)
        }

        ChoiceChip {
            chosen: card.coverage.everything
            //% "Toutes les pages"
            text: qsTrId("desk.coverage.all") + " · " + card.coverage.pages
            onClicked: card.coverage.show(true)
        }
    }

    Flow {
        width: card.innerWidth
        spacing: Theme.gap

        Repeater {
            model: ["complete", "missing", "partial", "older"]

            Row {
                id: legend

                required property string modelData

                spacing: Theme.gapSmall

                CoverageMark {
                    id: sample

                    standing: legend.modelData
                }

                Words {
                    text: sample.said(legend.modelData)
                    size: Theme.textDock
                    color: Theme.ink
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    DeskNote {
        width: card.innerWidth
        visible: card.coverage.unfinished === 0
        tone: "good"
        //% "Toutes les pages sont complètes dans toutes les langues."
        text: qsTrId("desk.coverage.done")
    }

    Column {
        width: card.innerWidth

        CellRow {
            width: parent.width
            heading: true
            label: ""
            cells: card.coverage.languages
            cellWidth: card.markWidth
        }

        CellRow {
            width: parent.width
            //% "Pages complètes, sur %1"
            label: qsTrId("desk.coverage.page").replace("%1", card.coverage.pages)
            cells: card.coverage.complete
            cellWidth: card.markWidth
        }

        Repeater {
            model: card.coverage.rows

            CoverageItem {
                width: card.innerWidth
                markWidth: card.markWidth
            }
        }
    }

    DeskMore {
        hidden: card.coverage.hidden
        onClicked: card.coverage.more()
    }
}
