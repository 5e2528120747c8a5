pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What takes place soon at a place.
Column {
    id: cards

    required property Library library
    required property Clock clock
    required property string slug
    property color accentText: Theme.coal
    signal opened(slug: string)

    visible: coming.entries.count > 0
    spacing: Theme.gap

    Coming {
        id: coming

        library: cards.library
        clock: cards.clock
        slug: cards.slug
    }

    SectionTitle {
        width: parent.width
        //% "Bientôt ici"
        text: qsTrId("agenda.here")
    }

    Repeater {
        model: coming.entries

        AgendaEntry {
            required property string slug
            required property string poster

            width: parent?.width ?? 0
            //% "En ce moment"
            runningText: qsTrId("agenda.running")
            source: poster
            accentText: cards.accentText
            onClicked: cards.opened(slug)
        }
    }
}
