import QtQuick
import Kiosk.Design

// A greenway: its colour in a pale case, with the beads of a way for walking and cycling.
Item {
    id: greenway

    required property string svg
    required property string color
    property bool chosen: false
    property bool faded: false

    opacity: faded ? 0.25 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    PlanCourse {
        anchors.fill: parent
        svg: greenway.svg
        color: greenway.chosen ? Theme.coal : Theme.accentText(greenway.color)
        thickness: Theme.px(greenway.chosen ? 24 : 17)
    }

    PlanCourse {
        anchors.fill: parent
        svg: greenway.svg
        color: Theme.accent(greenway.color)
        thickness: Theme.px(greenway.chosen ? 17 : 11)
    }

    PlanCourse {
        anchors.fill: parent
        svg: greenway.svg
        color: Theme.card
        thickness: Theme.px(greenway.chosen ? 5 : 4)
        dashes: [0.01, 3.6]
    }
}
