pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design
import Kiosk.Instruments

// My visit: the way drawn over the land, the day, the stops in order, and the code to take it all away.
Spread {
    id: screen

    readonly property Visit visit: visitor.visit
    readonly property bool empty: visit.count === 0

    poster: empty ? library.homePoster : ""
    alt: ""
    accent: empty ? Theme.slate : Theme.sand
    caption: empty ? null : sketch
    posterHeight: Theme.px(empty ? 640 : 730)

    VisitPage {
        id: page

        visit: screen.visit
    }

    Component {
        id: sketch

        VisitSketch {
            visit: screen.visit
            keptAbove: Theme.touch + 2 * Theme.margin
            keptBelow: Theme.wide ? Theme.dock + Theme.margin : Theme.sheetRadius
            onOpened: slug => screen.opened(slug)
        }
    }

    Column {
        width: screen.sheetWidth
        spacing: Theme.px(28)

        Words {
            width: parent.width
            //% "Ma visite"
            text: qsTrId("dock.visit")
            size: Theme.textTitle
            weight: Font.ExtraBold
            lineHeight: 0.82
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: screen.empty
            width: parent.width
            //% "Touchez le cœur de ce qui vous plaît : vos choix se rangent ici, dans l’ordre le plus court, et vous les emportez sur votre téléphone."
            text: qsTrId("visit.invitation")
            size: Theme.textLead
            font.family: Theme.serif
            weight: Font.Normal
            color: Theme.ink
            lineHeight: 1.06
        }

        Flow {
            visible: page.journey.count > 0
            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: page.journey

                Chip {
                    required glyph
                    required text
                }
            }
        }

        PillButton {
            visible: !screen.empty
            glyph: Icons.phone
            //% "Emporter sur mon téléphone"
            text: qsTrId("visit.take")
            onClicked: screen.glideTo(take)
        }
    }

    Column {
        visible: screen.empty
        width: screen.sheetWidth
        spacing: Theme.gap

        SectionTitle {
            width: parent.width
            //% "Pour commencer"
            text: qsTrId("visit.begin")
        }

        CardGrid {
            width: parent.width
            library: screen.library
            clock: screen.clock
            visit: screen.visit
            cards: page.suggested
            onOpened: slug => screen.opened(slug)
        }
    }

    Column {
        visible: !screen.empty && page.days.count > 0
        width: screen.sheetWidth
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: page.day
            weight: Font.Bold
        }

        Row {
            id: days

            width: parent.width
            spacing: Theme.gapSmall

            Repeater {
                model: page.days

                DayChip {
                    required property int ahead

                    width: (days.width - 6 * days.spacing) / 7
                    onClicked: screen.visit.choose(ahead)
                }
            }
        }
    }

    Column {
        visible: !screen.empty
        width: screen.sheetWidth
        spacing: Theme.px(20)

        Repeater {
            model: page.stops

            StopCard {
                required property int index
                required property string slug
                required property string poster
                required property string color

                width: screen.sheetWidth
                sign: index + 1
                source: poster
                first: index === 0
                last: index === page.stops.count - 1
                accent: Theme.accent(color)
                accentText: Theme.accentText(color)
                onClicked: screen.opened(slug)
                onMoved: by => screen.visit.move(slug, by)
                onDropped: screen.visit.toggle(slug)
            }
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: page.back
            weight: Font.Bold
        }

        Flow {
            width: parent.width
            spacing: Theme.gapSmall

            PillButton {
                quiet: !screen.visit.comesBack
                glyph: screen.visit.comesBack ? Icons.check : ""
                Accessible.checkable: true
                Accessible.checked: screen.visit.comesBack
                //% "Revenir ici à la fin"
                text: qsTrId("visit.comeBack")
                onClicked: screen.visit.comeBack(!screen.visit.comesBack)
            }

            PillButton {
                visible: screen.visit.arranged
                quiet: true
                glyph: Icons.again
                //% "Ordre le plus court"
                text: qsTrId("visit.shorten")
                onClicked: screen.visit.shorten()
            }
        }
    }

    TakeCard {
        id: take

        visible: !screen.empty
        width: screen.sheetWidth
        side: Theme.px(480)
        code: page.code
        //% "Votre visite dans votre poche"
        title: qsTrId("visit.pocket")
    }

    PillButton {
        id: clear

        property bool asked: false

        visible: !screen.empty
        quiet: true
        glyph: Icons.close
        //% "Toucher encore pour effacer"
        text: asked ? qsTrId("visit.reallyClear") : qsTrId("visit.clear")
        onClicked: {
            if (asked)
                screen.visit.clear();
            asked = !asked;
        }

        Timer {
            running: clear.asked
            interval: Theme.secondThought
            onTriggered: clear.asked = false
        }
    }
}
