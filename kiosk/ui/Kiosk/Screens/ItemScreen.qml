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

        Item {
            RoundButton {
                visible: page.views.count > 0
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                y: Theme.wide ? Theme.margin : parent.height - height - Theme.sheetRadius - Theme.margin
                glyph: Icons.pictures
                //% "Voir l’image en grand"
                text: qsTrId("item.look")
                onClicked: screen.looked(page.slug)
            }
        }
    }

    ItemHead {
        width: screen.sheetWidth
        page: page
    }

    Article {
        width: screen.sheetWidth
        passages: page.passages
        accent: Theme.accentText(page.color)
        onOpened: slug => screen.opened(slug)
    }

    Rectangle {
        visible: page.details.count > 0
        width: screen.sheetWidth
        height: practical.height + 2 * practical.y
        radius: Theme.radius
        color: Theme.card

        Column {
            id: practical

            x: Theme.px(36)
            y: Theme.px(36)
            width: parent.width - 2 * x
            spacing: Theme.px(22)

            SectionTitle {
                width: parent.width
                //% "Sur place"
                text: qsTrId("item.practical")
                size: Theme.textCard
            }

            Repeater {
                model: page.details

                Row {
                    id: detail

                    required property string glyph
                    required property string text

                    width: practical.width
                    spacing: Theme.gap

                    Icon {
                        text: detail.glyph
                        size: Theme.iconSmall
                        color: Theme.accentText(page.color)
                    }

                    Words {
                        width: parent.width - Theme.iconSmall - parent.spacing
                        text: detail.text
                    }
                }
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

    Column {
        visible: page.nearby.count > 0
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "Tout près"
            text: screen.navigator.screen === "story" ? qsTrId("item.see") : qsTrId("item.nearby")
        }

        CardGrid {
            width: parent.width
            visit: screen.visitor.visit
            cards: page.nearby
            onOpened: slug => screen.opened(slug)
        }
    }

    Checked {
        width: screen.sheetWidth
        page: page
    }
}
