pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The territory in numbers, how far it is from elsewhere, what links it, and what it is good at.
Instrument {
    id: root

    height: parts.height

    FiguresReader {
        id: figures

        library: root.library
        slug: root.slug
    }

    Column {
        id: parts

        width: parent.width
        spacing: Theme.px(48)

        Column {
            visible: figures.figures.count > 0
            width: parent.width
            spacing: Theme.gap

            SectionTitle {
                width: parent.width
                //% "Le territoire en chiffres"
                text: qsTrId("figures.title")
            }

            GridLayout {
                id: grid

                // By turns of seven: a strong card, quiet ones, a warm one.
                readonly property list<int> tones: [1, 0, 0, 2, 0, 0, 3]

                width: parent.width
                columns: 12
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall

                // What only spans columns cannot say how wide they are.
                Repeater {
                    model: grid.columns

                    Item {
                        Layout.fillWidth: true
                        Layout.bottomMargin: -grid.rowSpacing
                    }
                }

                Repeater {
                    model: figures.figures

                    FigureCard {
                        required property int index
                        required property int span
                        readonly property int tone: grid.tones[index % grid.tones.length]

                        Layout.columnSpan: span
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: span
                        language: root.library.language
                        large: index === 0
                        color: [Theme.card, root.accentText, Theme.sun, Theme.coal][tone]
                        ink: [root.accentText, Theme.onDark, Theme.coal, Theme.sun][tone]
                        quiet: [Theme.ink, Theme.onDark, Theme.coal, Theme.onDark][tone]
                    }
                }
            }
        }

        Column {
            visible: figures.position.count > 0
            width: parent.width
            spacing: Theme.gap

            SectionTitle {
                width: parent.width
                //% "À quelle distance ?"
                text: qsTrId("figures.position")
            }

            ReachTree {
                width: parent.width
                reaches: figures.position
                count: figures.position.count
                accent: root.accent
                accentText: root.accentText
            }
        }

        StrengthGrid {
            width: parent.width
            //% "Des routes, des rails, de l’eau"
            title: qsTrId("figures.links")
            cards: figures.links
            count: figures.links.count
            accent: root.accent
            accentText: root.accentText
        }

        StrengthGrid {
            width: parent.width
            //% "Les secteurs d’excellence"
            title: qsTrId("figures.sectors")
            cards: figures.sectors
            count: figures.sectors.count
            accent: root.accent
            accentText: root.accentText
        }
    }
}
