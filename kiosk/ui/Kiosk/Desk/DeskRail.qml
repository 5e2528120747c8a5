pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// The desk's pages: at the left of a wide screen, below on a high one, where hands reach.
Rectangle {
    id: rail

    required property string page
    signal turned(page: string)

    readonly property int count: tabs.children.length
    readonly property real tabWidth: Theme.wide ? width - 2 * tabs.x : (width - 2 * tabs.x - (count - 1) * tabs.spacing) / count
    readonly property real tabHeight: Theme.wide ? Math.min(Theme.px(136), (height - 2 * tabs.y - (count - 1) * tabs.spacing) / count) : height - 2 * tabs.y

    radius: Theme.radius
    color: Theme.coal

    component Tab: DeskTab {
        width: rail.tabWidth
        height: rail.tabHeight
        turnedTo: rail.page
        onClicked: rail.turned(page)
    }

    Grid {
        id: tabs

        x: Theme.gapSmall
        y: Theme.gapSmall
        columns: Theme.wide ? 1 : 20
        spacing: Theme.gapSmall / 2

        Tab {
            page: "Content"
            glyph: Icons.content
            //% "Contenu"
            text: qsTrId("desk.content.tab")
        }

        Tab {
            page: "Editions"
            glyph: Icons.editions
            //% "Éditions"
            text: qsTrId("desk.editions.tab")
        }

        Tab {
            page: "Statistics"
            glyph: Icons.figures
            //% "Chiffres"
            text: qsTrId("desk.statistics.tab")
        }

        Tab {
            page: "Machine"
            glyph: Icons.machine
            //% "Machine"
            text: qsTrId("desk.machine.tab")
        }

        Tab {
            page: "ScreenTest"
            glyph: Icons.ruler
            //% "Écran"
            text: qsTrId("desk.screen.tab")
        }

        Tab {
            page: "Leave"
            glyph: Icons.leave
            //% "Arrêt"
            text: qsTrId("desk.leave.tab")
        }
    }
}
