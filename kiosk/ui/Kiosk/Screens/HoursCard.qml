pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// A place's hours, today and on the six days after it, and when it stays shut.
DetailCard {
    id: card

    required property Library library
    required property Clock clock
    required property string slug
    property color accentText: Theme.coal

    visible: hours.known
    //% "Horaires"
    title: qsTrId("hours.title")

    OpeningHours {
        id: hours

        library: card.library
        clock: card.clock
        slug: card.slug
    }

    Column {
        visible: hours.days.count > 0
        // The rows reach to the edges of the card, so that today's can stand on a field of its own.
        x: -Theme.gap
        width: parent.width + 2 * Theme.gap

        Repeater {
            model: hours.days

            HoursRow {
                required property string day
                required property bool shut

                width: parent?.width ?? 0
                name: day
                quiet: shut
                accentText: card.accentText
            }
        }
    }

    Repeater {
        model: hours.closures

        Row {
            id: closure

            required property string text

            width: parent?.width ?? 0
            spacing: Theme.gap

            Icon {
                text: Icons.calendarShut
                size: Theme.iconSmall
                color: card.accentText
            }

            Words {
                width: parent.width - Theme.iconSmall - parent.spacing
                text: closure.text
                weight: Font.Bold
            }
        }
    }

    Words {
        visible: hours.doubtful
        width: parent.width
        //% "L’horloge de cette borne n’est pas à l’heure : elle ne peut pas vous dire ce qui est ouvert. Demandez à l’accueil."
        text: qsTrId("hours.doubt")
    }
}
