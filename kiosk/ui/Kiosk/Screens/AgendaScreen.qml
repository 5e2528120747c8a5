pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What goes on, day by day: today, this weekend, in the coming days or month by month, and what is open now.
Spread {
    id: screen

    poster: agenda.poster
    alt: ""
    accent: Theme.accent("canal")
    caption: title
    posterHeight: Theme.px(500)

    Agenda {
        id: agenda

        library: screen.library
        clock: screen.clock
        choice: screen.visitor.dates
    }

    Component {
        id: title

        PosterTitle {
            title: qsTrId("dock.agenda")
            //% "Mis à jour le %1"
            line: agenda.updated === "" ? "" : qsTrId("agenda.updated").replace("%1", agenda.updated)
        }
    }

    Note {
        visible: agenda.doubtful
        width: screen.sheetWidth
        //% "L’horloge de cette borne n’est pas à l’heure : tout ce qui est annoncé figure ci-dessous, y compris ce qui est peut-être déjà passé."
        text: agenda.chips.count > 0 ? qsTrId("agenda.doubt") : qsTrId("hours.doubt")
    }

    Flow {
        visible: agenda.chips.count > 0
        width: screen.sheetWidth
        spacing: Theme.gapSmall

        Repeater {
            model: agenda.chips

            ChoiceChip {
                required property string dates
                required property string label

                text: label
                accent: Theme.accentText("canal")
                onClicked: {
                    screen.visitor.chooseDates(dates);
                    screen.scrollTo(0);
                }
            }
        }
    }

    Column {
        visible: agenda.entries.count > 0
        width: screen.sheetWidth
        spacing: Theme.gapSmall

        Repeater {
            model: agenda.entries

            AgendaRow {
                width: parent?.width ?? 0
                onOpened: slug => screen.opened(slug)
            }
        }
    }

    Column {
        visible: agenda.entries.count === 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "Rien d’annoncé à ces dates."
            text: agenda.chips.count > 0 ? qsTrId("agenda.nothing") : qsTrId("agenda.none")
        }

        Words {
            width: parent.width
            //% "L’accueil connaît peut-être une fête de dernière minute : posez-lui la question."
            text: qsTrId("agenda.ask")
            size: Theme.textReading
            font.family: Theme.serif
            weight: Font.Normal
            color: Theme.ink
        }

        PillButton {
            visible: agenda.chips.count > 0
            text: agenda.firstLabel
            glyph: Icons.forward
            onClicked: screen.visitor.chooseDates(agenda.first)
        }
    }

    Column {
        visible: agenda.open.count > 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            topPadding: Theme.gap
            //% "Ouvert en ce moment"
            text: qsTrId("agenda.open")
        }

        CardGrid {
            width: parent.width
            cards: agenda.open
            library: screen.library
            clock: screen.clock
            visit: screen.visitor.visit
            onOpened: slug => screen.opened(slug)
        }
    }
}
