pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design
import Kiosk.Instruments

// The page of a walk or a ride: its way drawn over the land, its text, its stops in order.
Spread {
    id: screen

    poster: ""
    alt: page.title
    accent: Theme.sand
    caption: sketch

    ItemPage {
        id: page

        library: screen.library
        slug: screen.slug
    }

    Component {
        id: sketch

        RouteSketch {
            library: screen.library
            slug: screen.slug
            accent: page.color
            keptAbove: Theme.touch + 2 * Theme.margin
            keptBelow: Theme.wide ? Theme.dock + Theme.margin : Theme.sheetRadius
            onOpened: slug => screen.opened(slug)
        }
    }

    ItemHead {
        width: screen.sheetWidth
        page: page
    }

    PillButton {
        quiet: true
        glyph: Icons.map
        //% "Voir sur la carte"
        text: qsTrId("map.show")
        onClicked: {
            screen.visitor.atlas.point(page.slug);
            screen.turned("map");
        }
    }

    Article {
        width: screen.sheetWidth
        passages: page.passages
        accent: Theme.accentText(page.color)
        onOpened: slug => screen.opened(slug)
    }

    Column {
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "Les étapes"
            text: qsTrId("route.stops")
        }

        Repeater {
            model: page.nearby

            StoryCard {
                required property int index
                required property string slug
                required property string poster
                required property string color
                required property string label
                required property string distance
                required draft

                width: parent.width
                source: poster
                sign: index + 1
                accent: Theme.accent(color)
                accentText: Theme.accentText(color)
                //% "à %1 de l’étape précédente"
                note: (index ? qsTrId("galleries.walk") : qsTrId("item.away")).replace("%1", distance)
                keepable: true
                kept: screen.visitor.visit.kept.includes(slug)
                onClicked: screen.opened(slug)
                onHearted: screen.visitor.visit.toggle(slug)
            }
        }
    }

    PageTake {
        width: screen.sheetWidth
        library: screen.library
        visit: screen.visitor.visit
        slug: screen.slug
        accent: Theme.accentText(page.color)
    }

    Checked {
        width: screen.sheetWidth
        page: page
    }
}
