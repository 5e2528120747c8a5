pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// A way over the land as a poster map: its stops numbered, the waters and towns around; small and without names on a card.
Rectangle {
    id: drawing

    required property RouteReader reader
    required property string accent
    property bool small: false
    // Whether the way begins at the office, which has a sign of its own then.
    property bool fromOffice: false
    signal opened(slug: string)

    color: Qt.tint(Theme.sand, Qt.alpha(Theme.paper, 0.35))
    clip: true

    PlanFields {
        visible: !drawing.small
        anchors.fill: parent
    }

    Repeater {
        model: drawing.reader.water

        PlanCourse {
            anchors.fill: parent
            color: Qt.tint(Theme.accent("canal"), Qt.alpha(Theme.card, 0.45))
            thickness: Theme.px(drawing.small ? 4 : 7)
        }
    }

    PlanLine {
        visible: svg !== "" && !drawing.fromOffice
        anchors.fill: parent
        svg: drawing.reader.way
        color: drawing.accent
    }

    // Nobody knows yet which ways the visitor will take.
    PlanCourse {
        visible: svg !== "" && drawing.fromOffice
        anchors.fill: parent
        svg: drawing.reader.way
        color: Theme.accentText(drawing.accent)
        thickness: Theme.px(8)
        dashes: [1.4, 1.9]
    }

    Repeater {
        model: drawing.small ? null : drawing.reader.towns

        PlanTown {
            opacity: 0.75
        }
    }

    Repeater {
        model: drawing.small ? null : drawing.reader.stops

        PlanSign {
            accent: Theme.accent(drawing.accent)
            accentText: Theme.accentText(drawing.accent)
            onOpened: slug => drawing.opened(slug)
        }
    }

    Repeater {
        model: drawing.small ? drawing.reader.stops : null

        Rectangle {
            required property real spotX
            required property real spotY

            x: spotX - width / 2
            y: spotY - height / 2
            width: Theme.px(24)
            height: width
            radius: width / 2
            color: Theme.card
            border.width: Theme.px(6)
            border.color: Theme.accentText(drawing.accent)
        }
    }

    Rectangle {
        visible: drawing.fromOffice
        x: drawing.reader.beginX - width / 2
        y: drawing.reader.beginY - height / 2
        width: Theme.px(56)
        height: width
        radius: width / 2
        color: Theme.coal
        border.width: Theme.px(5)
        border.color: Theme.card

        Icon {
            anchors.centerIn: parent
            text: Icons.home
            size: Theme.px(34)
            color: Theme.onDark
        }
    }
}
