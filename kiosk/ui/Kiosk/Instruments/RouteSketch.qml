pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Design

// A route as a poster map: its way, its numbered stops, the waters and towns around; small and without names on a card.
Rectangle {
    id: sketch

    required property Library library
    required property string slug
    required property string accent
    property bool small: false
    // Kept free for what stands over the drawing.
    property real keptAbove: 0
    property real keptBelow: 0
    signal opened(slug: string)

    color: Qt.tint(Theme.sand, Qt.alpha(Theme.paper, 0.35))
    clip: true

    RouteReader {
        id: reader

        library: sketch.library
        slug: sketch.slug
        across: sketch.width
        down: sketch.height
        top: sketch.keptAbove
        bottom: sketch.keptBelow
        mark: sketch.small ? Theme.px(30) : Theme.touchSmall
        dot: Theme.px(20)
        gap: Theme.px(10)
        letters: sketch.small ? 0 : Theme.textDock
    }

    PlanFields {
        visible: !sketch.small
        anchors.fill: parent
    }

    Repeater {
        model: reader.water

        PlanCourse {
            anchors.fill: parent
            color: Qt.tint(Theme.accent("canal"), Qt.alpha(Theme.card, 0.45))
            thickness: Theme.px(sketch.small ? 4 : 7)
        }
    }

    PlanLine {
        visible: svg !== ""
        anchors.fill: parent
        svg: reader.way
        color: sketch.accent
    }

    Repeater {
        model: sketch.small ? null : reader.towns

        PlanTown {
            opacity: 0.75
        }
    }

    Repeater {
        model: sketch.small ? null : reader.stops

        PlanSign {
            accent: Theme.accent(sketch.accent)
            accentText: Theme.accentText(sketch.accent)
            onOpened: slug => sketch.opened(slug)
        }
    }

    Repeater {
        model: sketch.small ? reader.stops : null

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
            border.color: Theme.accentText(sketch.accent)
        }
    }
}
