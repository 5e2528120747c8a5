pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Columns beside each other, the highest one strong; the one under the finger is read aloud above them.
Item {
    id: chart

    required property Records rows
    property color accent: Theme.accent("canal")
    readonly property real plot: Theme.px(Theme.wide ? 260 : 320)
    readonly property real slot: width / Math.max(1, rows.count)
    property int touched: -1
    readonly property Mark read: touched >= 0 && touched < columns.count ? columns.itemAt(touched) as Mark : null

    implicitHeight: told.height + Theme.gap + plot + Theme.px(48)

    component Mark: Item {
        id: mark

        required property string label
        required property string tick
        required property string written
        required property real share
        required property bool strong
        required property int index
        readonly property bool here: chart.touched === index

        x: index * chart.slot
        width: chart.slot
        height: chart.plot

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(2, Math.min(mark.width * 0.74, Theme.px(56)))
            height: mark.share > 0 ? Math.max(Theme.px(6), mark.share * (chart.plot - Theme.px(40))) : 0
            radius: Math.min(width / 2, Theme.px(8))
            color: mark.here ? Theme.coal : chart.accent
            opacity: mark.here || mark.strong ? 1 : 0.62

            Words {
                visible: mark.strong && chart.touched < 0
                anchors.bottom: parent.top
                anchors.bottomMargin: Theme.px(4)
                x: Math.max(-mark.x, Math.min((parent.width - width) / 2, chart.width - mark.x - width))
                text: mark.written
                size: Theme.textDock
                weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }

        Words {
            visible: mark.tick !== ""
            y: chart.plot + Theme.gapSmall
            x: Math.max(-mark.x, Math.min((mark.width - width) / 2, chart.width - mark.x - width))
            text: mark.tick
            size: Theme.textDock
            color: Theme.ink
            wrapMode: Text.NoWrap
        }
    }

    Words {
        id: told

        width: chart.width
        //% "Touchez une colonne pour la lire"
        text: chart.read ? chart.read.label + " · " + chart.read.written : qsTrId("desk.statistics.hint")
        size: Theme.textLabel
        weight: chart.read ? Font.Bold : Font.Medium
        color: chart.read ? Theme.coal : Theme.ink
    }

    Item {
        y: told.height + Theme.gap
        width: chart.width
        height: chart.plot

        Rectangle {
            anchors.bottom: parent.bottom
            width: chart.width
            height: Theme.hair
            color: Theme.sand
        }

        Repeater {
            id: columns

            model: chart.rows

            Mark {}
        }

        MouseArea {
            anchors.fill: parent
            onPressed: mouse => chart.touched = Math.floor(mouse.x / chart.slot)
            onPositionChanged: mouse => chart.touched = Math.max(0, Math.min(chart.rows.count - 1, Math.floor(mouse.x / chart.slot)))
        }
    }
}
