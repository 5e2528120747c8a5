pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What every item's page begins with: small facts, title, summary, figures.
Column {
    id: head

    required property ItemPage page
    // What is so at this moment, as an OpeningChip says it.
    property string present: ""
    property string mood: ""

    spacing: Theme.px(40)

    Flow {
        width: parent.width
        spacing: Theme.px(16)

        Chip {
            visible: head.page.unesco !== ""
            //% "Patrimoine mondial"
            text: qsTrId("item.unesco")
            color: Theme.accentText("brick")
            ink: Theme.onDark
        }

        OpeningChip {
            text: head.present
            mood: head.mood
            accentText: Theme.accentText(head.page.color)
        }

        Chip {
            visible: text !== ""
            text: head.page.kind
        }

        Chip {
            visible: head.page.distance !== ""
            //% "à %1 d’ici"
            text: qsTrId("item.away").replace("%1", head.page.distance)
        }

        Repeater {
            model: head.page.journey

            Chip {
                required glyph
                required text
            }
        }

        Chip {
            visible: head.page.otherLanguage !== ""
            glyph: Icons.translate
            text: head.page.otherLanguage
        }
    }

    Column {
        width: parent.width
        spacing: Theme.px(28)

        Words {
            width: parent.width
            text: head.page.title
            size: Theme.textTitle
            weight: Font.ExtraBold
            lineHeight: 0.82
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: head.page.summary
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
        readonly property int across: head.page.facts.count === 4 ? 2 : Math.max(head.page.facts.count, 1)

        visible: head.page.facts.count > 0
        width: parent.width
        columns: across
        spacing: Theme.gapSmall

        Repeater {
            model: head.page.facts

            FactTile {
                width: (facts.width - facts.spacing * (facts.across - 1)) / facts.across
                height: facts.tallest
                accent: Theme.accentText(head.page.color)
                onImplicitHeightChanged: facts.measure()
            }
        }

        property real tallest: 0

        function measure() {
            tallest = Math.max(...children.map(child => child.implicitHeight));
        }
    }
}
