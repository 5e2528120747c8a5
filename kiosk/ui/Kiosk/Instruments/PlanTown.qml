import QtQuick
import Kiosk.Design

// A town upon a map: a dot and its name.
Item {
    id: town

    required property string name
    required property real spotX
    required property real spotY
    required property real nameX
    required property real nameY
    required property real nameWidth

    Rectangle {
        x: town.spotX - width / 2
        y: town.spotY - height / 2
        width: Theme.px(16)
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Theme.px(4)
        border.color: Theme.coal
    }

    PlanName {
        x: town.nameX
        y: town.nameY
        width: town.nameWidth
        mark: town.spotX
        text: town.name
        color: Theme.coal
    }
}
