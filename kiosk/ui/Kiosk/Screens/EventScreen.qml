pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The page of an event: when it takes place from now on, what it is, where, and what it costs.
Spread {
    id: screen

    poster: page.poster === "" ? library.homePoster : page.poster
    alt: page.alt
    accent: Theme.accent(page.color)
    caption: look

    ItemPage {
        id: page

        library: screen.library
        slug: screen.slug
    }

    Occasions {
        id: occasions

        library: screen.library
        clock: screen.clock
        slug: screen.slug
    }

    Component {
        id: look

        LookButton {
            page: page
            onClicked: screen.looked(page.slug)
        }
    }

    ItemHead {
        width: screen.sheetWidth
        page: page
        present: occasions.coming
        mood: occasions.running ? "open" : occasions.dates.count ? "" : "closed"
    }

    DetailCard {
        visible: occasions.dates.count > 0
        width: screen.sheetWidth
        //% "Les dates"
        title: qsTrId("agenda.dates")

        Column {
            // The rows reach to the edges of the card, so that what goes on now can stand on a field of its own.
            x: -Theme.gap
            width: parent.width + 2 * Theme.gap

            Repeater {
                model: occasions.dates

                HoursRow {
                    required property string day
                    required property string time
                    required property bool running

                    width: parent?.width ?? 0
                    name: day
                    hours: time
                    today: running
                    accentText: Theme.accentText(page.color)
                }
            }
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: occasions.more
            weight: Font.Bold
            color: Theme.accentText(page.color)
        }
    }

    Article {
        width: screen.sheetWidth
        passages: page.passages
        accent: Theme.accentText(page.color)
        onOpened: slug => screen.opened(slug)
    }

    Practical {
        width: screen.sheetWidth
        page: page
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
            //% "Le lieu"
            text: qsTrId("agenda.where")
        }

        Repeater {
            model: page.nearby

            StoryCard {
                required property string slug
                required property string poster
                required property string color
                required property string label
                required property string distance

                width: parent?.width ?? 0
                source: poster
                note: [label, distance].filter(part => part !== "").join(" · ")
                accent: Theme.accent(color)
                accentText: Theme.accentText(color)
                onClicked: screen.opened(slug)
            }
        }
    }

    Checked {
        width: screen.sheetWidth
        page: page
    }
}
