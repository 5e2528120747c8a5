pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Towns at their distance in time: from a belfry a trunk goes down, and rails and roads branch off to each town.
Rectangle {
    id: tree

    required property QtObject reaches
    required property int count
    required property color accent
    required property color accentText

    readonly property real trunk: Theme.px(70)

    implicitHeight: rows.y + rows.height + Theme.gap
    radius: Theme.radius
    color: Theme.card

    ReachSky {
        id: sky

        width: parent.width
        height: Theme.px(230)
        trunk: Theme.gap + tree.trunk
        dark: tree.accentText
    }

    Column {
        id: rows

        x: Theme.gap
        y: sky.height
        width: parent.width - x - Theme.margin

        Repeater {
            model: tree.reaches

            Reach {
                required property int index

                width: rows.width
                trunk: tree.trunk
                last: index === tree.count - 1
                ink: tree.accentText
            }
        }
    }
}
