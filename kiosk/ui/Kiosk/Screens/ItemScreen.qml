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

    Flow {
        width: screen.sheetWidth
        spacing: Theme.px(16)

        Chip {
            visible: page.unesco !== ""
            //% "Patrimoine mondial"
            text: qsTrId("item.unesco")
            color: Theme.accentText("brick")
            ink: Theme.onDark
        }

        Chip {
            visible: text !== ""
            text: page.kind
        }

        Chip {
            visible: page.distance !== ""
            //% "à %1 d’ici"
            text: qsTrId("item.away").replace("%1", page.distance)
        }

        Chip {
            visible: page.otherLanguage !== ""
            glyph: Icons.translate
            text: page.otherLanguage
        }
    }

    Column {
        width: screen.sheetWidth
        spacing: Theme.px(28)

        Words {
            width: parent.width
            text: page.title
            size: Theme.textTitle
            weight: Font.ExtraBold
            lineHeight: 0.82
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: page.summary
            size: Theme.textLead
            font.family: Theme.serif
            weight: Font.Normal
            color: Theme.ink
            lineHeight: 1.06
        }
    }

    Grid {
        id: facts

        // Four stand two by two: a quarter of the width is too narrow for a label.
        readonly property int across: page.facts.count === 4 ? 2 : Math.max(page.facts.count, 1)

        visible: page.facts.count > 0
        width: screen.sheetWidth
        columns: across
        spacing: Theme.gapSmall

        Repeater {
            model: page.facts

            FactTile {
                width: (facts.width - facts.spacing * (facts.across - 1)) / facts.across
                height: facts.tallest
                accent: Theme.accentText(page.color)
                onImplicitHeightChanged: facts.measure()
            }
        }

        property real tallest: 0

        function measure() {
            tallest = Math.max(...children.map(child => child.implicitHeight));
        }
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
            cards: page.nearby
            onOpened: slug => screen.opened(slug)
        }
    }

    Words {
        visible: page.checked !== ""
        width: screen.sheetWidth
        //% "Informations vérifiées le %1"
        text: qsTrId("item.checked").replace("%1", page.checked)
        size: Theme.textDock
        color: Theme.ink
    }
}
