pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design
import Kiosk.Instruments

// A panel: its poster, its introduction, its instrument, its routes, places and stories, and the quiz.
Spread {
    id: screen

    poster: page.poster
    alt: page.alt
    accent: Theme.accent(page.color)
    caption: title
    posterHeight: Theme.px(690)

    PanelPage {
        id: page

        library: screen.library
        slug: screen.slug
    }

    Component {
        id: title

        PosterTitle {
            title: page.title
            line: page.summary
        }
    }

    Article {
        width: screen.sheetWidth
        passages: page.passages
        accent: Theme.accentText(page.color)
        onOpened: slug => screen.opened(slug)
    }

    Loader {
        id: instrument

        width: screen.sheetWidth
        visible: status === Loader.Ready

        function fileOf(name: string): string {
            return name === "" ? "" : "../Instruments/" + name.charAt(0).toUpperCase() + name.slice(1) + ".qml";
        }

        function play() {
            if (page.instrument === "")
                source = "";
            else if (!source.toString().endsWith(fileOf(page.instrument).slice(2)))
                setSource(fileOf(page.instrument), {
                    library: screen.library,
                    slug: screen.slug,
                    accent: Theme.accent(page.color),
                    accentText: Theme.accentText(page.color)
                });
        }

        Component.onCompleted: play()

        Connections {
            target: page

            function onInstrumentChanged() {
                instrument.play();
            }
        }

        Connections {
            target: instrument.item as Instrument

            function onOpened(slug: string) {
                screen.opened(slug);
            }
        }
    }

    Column {
        visible: page.routes.count > 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "À pied, à vélo"
            text: qsTrId("panel.routes")
        }

        Repeater {
            model: page.routes

            StoryCard {
                id: route

                required property string slug
                required property string color
                required property string journey
                required draft

                width: parent.width
                note: journey
                accent: Theme.accent(color)
                accentText: Theme.accentText(color)
                picture: sketch
                keepable: true
                kept: screen.visitor.visit.kept.includes(slug)
                onClicked: screen.opened(slug)
                onHearted: screen.visitor.visit.toggle(slug)

                Component {
                    id: sketch

                    RouteSketch {
                        library: screen.library
                        slug: route.slug
                        accent: route.color
                        small: true
                    }
                }
            }
        }
    }

    Column {
        visible: page.places.count > 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "Les lieux"
            text: qsTrId("panel.places")
        }

        Flow {
            visible: page.kinds.count > 0
            width: parent.width
            spacing: Theme.gapSmall

            Repeater {
                model: page.kinds

                ChoiceChip {
                    required property string kind
                    required property string label

                    text: label
                    accent: Theme.accentText(page.color)
                    onClicked: page.choose(kind)
                }
            }
        }

        CardGrid {
            width: parent.width
            visit: screen.visitor.visit
            cards: page.places
            library: screen.library
            clock: screen.clock
            onOpened: slug => screen.opened(slug)
        }
    }

    Column {
        visible: page.stories.count > 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "À lire"
            text: qsTrId("panel.stories")
        }

        Repeater {
            model: page.stories

            StoryCard {
                required property string slug
                required property string poster
                required property string color
                required draft

                width: parent.width
                source: poster
                accent: Theme.accent(color)
                accentText: Theme.accentText(color)
                onClicked: screen.opened(slug)
            }
        }
    }

    StoryCard {
        visible: screen.visitor.quiz.count > 0
        width: screen.sheetWidth
        source: screen.library.homePoster
        //% "Le quiz des curieux"
        title: qsTrId("quiz.title")
        //% "%1 questions sur le pays noir et vert, pour petits et grands."
        summary: qsTrId("quiz.invitation").replace("%1", screen.visitor.quiz.count)
        accent: Theme.accent(page.color)
        accentText: Theme.accentText(page.color)
        onClicked: screen.turned("quiz")
    }
}
