pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Places two by two.
Grid {
    id: grid

    required property QtObject cards
    signal opened(slug: string)

    columns: 2
    spacing: Theme.gap

    Repeater {
        model: grid.cards

        PlaceCard {
            required property string slug
            required property string poster
            required property string label
            required property string color
            required glyph
            required distance
            required draft

            width: (grid.width - grid.spacing) / 2
            source: poster
            kind: label
            accent: Theme.accent(color)
            accentText: Theme.accentText(color)
            onClicked: grid.opened(slug)
        }
    }
}
