pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// One page in every language.
Item {
    id: item

    required property string page
    required property string folder
    required property list<string> standings
    required property list<string> gaps
    property real markWidth: 0

    implicitHeight: names.height + Theme.gap

    Column {
        id: names

        width: item.width - item.standings.length * item.markWidth - Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: item.page
            size: Theme.textLabel
            weight: Font.Bold
        }

        Words {
            width: parent.width
            visible: item.folder !== "."
            text: item.folder
            size: Theme.textDock
            color: Theme.ink
            wrapMode: Text.WrapAnywhere
        }
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: item.standings

            Item {
                id: cell

                required property string modelData
                required property int index

                width: item.markWidth
                height: mark.height

                CoverageMark {
                    id: mark

                    anchors.right: parent.right
                    standing: cell.modelData
                    gaps: item.gaps[cell.index] ?? ""
                }
            }
        }
    }

    Rectangle {
        visible: !item.Positioner.isLastItem
        width: item.width
        height: Theme.hair
        anchors.bottom: parent.bottom
        color: Theme.sand
    }
}
