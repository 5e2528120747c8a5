import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A milestone on its stretch of the line: a card on a stem, and the way to the next one.
Item {
    id: milestone

    required property int index
    required property string year
    required property string date
    required property string title
    required property string text
    required property string slug
    required property string poster
    required property real openness
    required property string silence
    required property real cardWidth
    required property color accent
    required property color accentText
    required property bool current
    required property bool last
    signal chosen
    signal opened(slug: string)

    readonly property real lift: Theme.px(20)
    readonly property real lineY: height - Theme.px(26)
    readonly property bool silent: silence !== ""

    width: cardWidth + (last ? 0 : Theme.px(28) + openness * Theme.px(silent ? 270 : 110))

    // The way to the next: a line, or dots where nothing is told for long.
    Rectangle {
        visible: !milestone.last && !milestone.silent
        x: milestone.cardWidth / 2
        y: milestone.lineY - height / 2
        width: milestone.width
        height: Theme.px(6)
        color: Theme.sand
    }

    Row {
        visible: milestone.silent
        x: milestone.cardWidth / 2 + Theme.px(24)
        y: milestone.lineY - Theme.px(4)
        spacing: Theme.px(16)

        Repeater {
            model: milestone.silent ? Math.max(0, Math.floor((milestone.width - Theme.px(48)) / Theme.px(24))) : 0

            Rectangle {
                width: Theme.px(8)
                height: width
                radius: width / 2
                color: Theme.sand
            }
        }
    }

    Words {
        visible: milestone.silent
        x: milestone.cardWidth
        width: milestone.width - x
        y: milestone.lineY - Theme.px(24) - height
        horizontalAlignment: Text.AlignHCenter
        text: milestone.silence
        size: Theme.textDock
        weight: Font.Bold
        color: milestone.accentText
    }

    Rectangle {
        x: (milestone.cardWidth - width) / 2
        y: card.y + card.height
        width: Theme.px(6)
        height: milestone.lineY - y
        color: milestone.current ? milestone.accent : Theme.sand
    }

    Rectangle {
        x: (milestone.cardWidth - width) / 2
        y: milestone.lineY - height / 2
        width: Theme.px(milestone.current ? 40 : 24)
        height: width
        radius: width / 2
        color: milestone.current ? milestone.accent : Theme.paper
        border.width: Theme.px(6)
        border.color: milestone.current ? Theme.card : milestone.accentText
    }

    Rectangle {
        visible: milestone.current
        x: card.x
        y: card.y + Theme.px(8)
        width: card.width
        height: card.height
        radius: Theme.radius
        color: Theme.shadow
    }

    Tap {
        id: card

        y: milestone.current ? 0 : milestone.lift
        width: milestone.cardWidth
        height: milestone.lineY - Theme.px(38) - milestone.lift
        text: milestone.year + ", " + milestone.title
        Accessible.description: milestone.text
        onClicked: milestone.current && milestone.slug !== "" ? milestone.opened(milestone.slug) : milestone.chosen()

        Behavior on y {
            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }

        background: Rectangle {
            id: sheet

            radius: card.radius
            color: milestone.current ? Theme.card : Qt.tint(Theme.paper, Qt.alpha(Theme.card, 0.45))
            border.width: milestone.current ? 0 : Theme.hair
            border.color: Theme.sand
        }

        contentItem: Item {
            MilestoneWords {
                x: Theme.px(30)
                y: Theme.px(26)
                width: parent.width - 2 * x
                height: parent.height - 2 * y
                year: milestone.year
                date: milestone.date
                title: milestone.title
                text: milestone.text
                slug: milestone.slug
                ground: sheet.color
                poster: milestone.poster
                accent: milestone.accent
                accentText: milestone.accentText
                more: milestone.current
                pictured: true
            }
        }
    }
}
