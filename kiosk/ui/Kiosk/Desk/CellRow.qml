pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A line of a table: a name, and short values in columns of their own.
Item {
    id: row

    required property string label
    required property list<string> cells
    property bool heading: false
    property real cellWidth: Math.min(Theme.px(150), width * 0.58 / Math.max(1, cells.length))

    implicitHeight: name.height + Theme.gap

    Words {
        id: name

        width: row.width - row.cells.length * row.cellWidth - Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        text: row.label
        size: Theme.textLabel
        color: row.heading ? Theme.ink : Theme.coal
        weight: row.heading ? Font.Medium : Font.DemiBold
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: row.cells

            Words {
                required property string modelData

                width: row.cellWidth
                horizontalAlignment: Text.AlignRight
                text: modelData
                size: Theme.textLabel
                weight: Font.Bold
                color: row.heading ? Theme.ink : Theme.coal
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(16)
            }
        }
    }

    Rectangle {
        visible: !row.Positioner.isLastItem
        width: row.width
        height: Theme.hair
        anchors.bottom: parent.bottom
        color: Theme.sand
    }
}
