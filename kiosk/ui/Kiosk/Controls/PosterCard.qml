import QtQuick
import Kiosk.Design

// A poster to tap, with a title and a line upon it.
Tap {
    id: card

    required property string source
    required property string title
    required property string summary
    property color accent: Theme.slate
    // A low card over the whole width: only the title, in the middle of its height.
    property bool lone: false
    property bool draft: false
    readonly property bool ready: poster.ready

    text: title
    Accessible.description: summary

    background: Poster {
        id: poster

        radius: card.radius
        ground: card.accent
        source: card.source

        Scrim {
            anchors.fill: parent
            radius: card.radius
            wordsTop: card.lone ? 0 : words.y
        }

        Ribbon {
            active: card.draft
        }
    }

    contentItem: Item {
        Column {
            id: words

            x: Theme.margin
            width: parent.width - 2 * x
            y: card.lone ? (parent.height - height) / 2 : parent.height - height - Theme.px(32)
            spacing: Theme.px(6)

            Words {
                width: parent.width
                text: card.title
                size: Theme.px(card.lone ? 38 : 46)
                weight: Font.ExtraBold
                color: Theme.onDark
                lineHeight: 0.9
            }

            Words {
                visible: !card.lone && text !== ""
                width: parent.width
                text: card.summary
                size: Theme.textLabel
                color: Theme.onDark
            }
        }
    }
}
