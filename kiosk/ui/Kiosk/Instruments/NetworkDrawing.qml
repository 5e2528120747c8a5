pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// The poster map itself: fields, waters, greenways, towns, and parks to tap.
Rectangle {
    id: drawing

    required property QtObject lines
    required property QtObject water
    required property QtObject towns
    required property QtObject parks
    required property color accent
    required property color accentText
    required property int shown
    signal opened(slug: string)

    radius: Theme.radius
    color: Qt.tint(Theme.sand, Qt.alpha(Theme.paper, 0.35))

    PlanFields {
        anchors.fill: parent
        anchors.margins: Theme.px(14)
    }

    // Waters run beyond the edge.
    Item {
        anchors.fill: parent
        clip: true

        Repeater {
            model: drawing.water

            PlanCourse {
                anchors.fill: parent
                color: Qt.tint(Theme.accent("canal"), Qt.alpha(Theme.card, 0.45))
                thickness: Theme.px(7)
            }
        }
    }

    Repeater {
        model: drawing.lines

        PlanLine {
            required property int index

            anchors.fill: parent
            chosen: drawing.shown === index
            faded: drawing.shown !== -1 && !chosen
            z: chosen ? 1 : 0
        }
    }

    Repeater {
        model: drawing.towns

        PlanTown {
            z: 2
        }
    }

    Repeater {
        model: drawing.parks

        PlanSign {
            z: 3
            accent: drawing.accent
            accentText: drawing.accentText
            onOpened: slug => drawing.opened(slug)
        }
    }
}
