pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Places two by two.
Grid {
    id: grid

    required property QtObject cards
    required property Library library
    required property Clock clock
    // What the visitor keeps; without it the cards bear no heart.
    property Visit visit: null
    signal opened(slug: string)

    columns: 2
    spacing: Theme.gap

    Repeater {
        model: grid.cards

        PlaceCard {
            id: card

            required property bool timed
            required property string slug
            required property string poster
            required property string label
            required property string color
            required property bool canBeKept
            required glyph
            required distance
            required draft

            width: (grid.width - grid.spacing) / 2
            source: poster
            kind: label
            accent: Theme.accent(color)
            accentText: Theme.accentText(color)
            keepable: grid.visit !== null && canBeKept
            kept: grid.visit?.kept.includes(slug) ?? false
            badge: timed ? opening : null
            onClicked: grid.opened(slug)
            onHearted: grid.visit.toggle(slug)

            Component {
                id: opening

                OpeningBadge {
                    library: grid.library
                    clock: grid.clock
                    slug: card.slug
                }
            }
        }
    }
}
