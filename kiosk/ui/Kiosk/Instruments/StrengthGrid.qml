pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

import Kiosk.Controls
import Kiosk.Design

// Strengths or activities under a heading, two by two; an odd last one takes the whole width.
Column {
    id: part

    required property string title
    required property QtObject cards
    required property int count
    required property color accent
    required property color accentText
    signal opened(slug: string)

    visible: count > 0
    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: part.title
    }

    GridLayout {
        width: parent.width
        columns: 2
        uniformCellWidths: true
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        Repeater {
            model: part.cards

            StrengthCard {
                required property int index
                required property string slug
                required text

                Layout.columnSpan: index === part.count - 1 && index % 2 === 0 ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                accent: part.accent
                accentText: part.accentText
                leads: slug !== ""
                onClicked: part.opened(slug)
            }
        }
    }
}
