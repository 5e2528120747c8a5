pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A row of chips over a map, drawn along by the finger where it is longer than the glass.
ListView {
    id: row

    required property QtObject chips
    required property color accent
    signal chosen(kind: string)

    implicitHeight: Theme.touchSmall
    orientation: ListView.Horizontal
    spacing: Theme.gapSmall
    leftMargin: Theme.wide ? 0 : Theme.margin
    rightMargin: Theme.margin
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentWidth > width
    model: chips

    delegate: ChoiceChip {
        required property string kind
        required property string label

        text: label
        accent: row.accent
        ground: Theme.card
        onClicked: row.chosen(kind)
    }
}
