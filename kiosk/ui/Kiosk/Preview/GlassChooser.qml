pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Design

// The glasses to choose from, each drawn in its proportion; in one row without their names where there is little room.
Grid {
    id: chooser

    required property Glasses glasses
    property bool low: false
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    columns: low ? glasses.rows.count : 3
    spacing: Side.gapSmall

    Repeater {
        model: chooser.glasses.rows

        T.AbstractButton {
            id: choice

            required property int index
            required property string name
            required property string size
            required property real aspect
            required property bool chosen
            readonly property color ink: chosen ? Theme.onDark : Theme.coal

            text: name
            width: chooser.cell
            height: column.height + 2 * Side.gapSmall
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.description: size
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: chooser.glasses.choose(index)

            background: Rectangle {
                radius: Side.radiusSmall
                color: choice.chosen ? Theme.coal : choice.hovered ? Theme.sand : Theme.card
                border.width: choice.visualFocus ? Side.ring : choice.chosen ? 0 : Side.hair
                border.color: choice.visualFocus ? Theme.accent("canal") : Theme.sand
            }

            contentItem: Item {
                Column {
                    id: column

                    y: Side.gapSmall
                    width: parent.width

                    Item {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Side.glassWidth
                        height: Side.glassHeight + Side.gapSmall

                        Rectangle {
                            anchors.centerIn: parent
                            height: Math.round(choice.aspect > 1 ? Side.glassWidth / choice.aspect : Side.glassHeight)
                            width: Math.round(height * choice.aspect)
                            radius: Side.ring
                            color: Theme.clear
                            border.width: Side.ring
                            border.color: choice.ink
                        }
                    }

                    SideWords {
                        visible: !chooser.low
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: choice.name
                        font.pixelSize: Side.textSmall
                        weight: Font.Bold
                        color: choice.ink
                    }

                    SideWords {
                        visible: !chooser.low
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: choice.size
                        font.pixelSize: Side.textSmall
                        color: choice.chosen ? Theme.quietOnDark : Theme.ink
                    }
                }
            }
        }
    }
}
