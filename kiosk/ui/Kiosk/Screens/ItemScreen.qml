pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The page of a place or a story.
Spread {
    id: screen

    poster: page.poster
    alt: page.alt
    accent: Theme.accent(page.color)
    caption: look

    ItemPage {
        id: page

        library: screen.library
        slug: screen.slug
    }

    Component {
        id: look

        LookButton {
            page: page
            onClicked: screen.looked(page.slug)
        }
    }

    OpenNow {
        id: door

        library: screen.library
        clock: screen.clock
        slug: screen.slug
    }

    ItemHead {
        width: screen.sheetWidth
        page: page
        present: door.text
        mood: door.mood
    }

    Article {
        width: screen.sheetWidth
        passages: page.passages
        accent: Theme.accentText(page.color)
        onOpened: slug => screen.opened(slug)
    }

    HoursCard {
        width: screen.sheetWidth
        library: screen.library
        clock: screen.clock
        slug: screen.slug
        accentText: Theme.accentText(page.color)
    }

    ComingCards {
        width: screen.sheetWidth
        library: screen.library
        clock: screen.clock
        slug: screen.slug
        accentText: Theme.accentText(page.color)
        onOpened: slug => screen.opened(slug)
    }

    Practical {
        width: screen.sheetWidth
        page: page
    }

    PillButton {
        visible: page.kind !== ""
        quiet: true
        glyph: Icons.map
        //% "Voir sur la carte"
        text: qsTrId("map.show")
        onClicked: {
            screen.visitor.atlas.point(page.slug);
            screen.turned("map");
        }
    }

    PageTake {
        width: screen.sheetWidth
        library: screen.library
        visit: screen.visitor.visit
        slug: screen.slug
        accent: Theme.accentText(page.color)
    }

    Column {
        visible: page.nearby.count > 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "À voir ensuite"
            text: screen.navigator.screen === "story" ? qsTrId("item.see") : qsTrId("item.nearby")
        }

        CardGrid {
            width: parent.width
            visit: screen.visitor.visit
            cards: page.nearby
            library: screen.library
            clock: screen.clock
            onOpened: slug => screen.opened(slug)
        }
    }

    Checked {
        width: screen.sheetWidth
        page: page
    }
}
