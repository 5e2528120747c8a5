import QtQuick
import Kiosk.Controls
import Kiosk.Design

// What a milestone's card says: year and title beside a small poster, a sentence, and the way on.
Item {
    id: words

    required property string year
    required property string date
    required property string title
    required property string text
    required property string slug
    required property string poster
    required property color accent
    required property color accentText
    // What the card is made of, round the poster's corners.
    property color ground: Theme.card
    // Whether the way to the page is shown.
    property bool more: false
    // Whether the poster is painted, not only given its room.
    property bool pictured: false
    readonly property real picture: poster === "" ? 0 : Theme.px(150)

    implicitHeight: sentence.y + sentence.height + (slug === "" ? 0 : Theme.px(12) + way.height)

    Poster {
        visible: words.picture > 0
        anchors.right: parent.right
        width: words.picture
        height: Theme.px(176)
        radius: Theme.radiusSmall
        around: words.ground
        ground: words.accent
        source: words.pictured ? words.poster : ""
    }

    Column {
        id: head

        width: parent.width - (words.picture > 0 ? words.picture + Theme.px(20) : 0)

        Words {
            width: parent.width
            text: words.year
            // A year without a poster is one.
            size: Theme.px(words.picture > 0 ? 60 : 84)
            weight: Font.ExtraBold
            color: words.accentText
            lineHeight: Theme.lineDisplay
        }

        Words {
            visible: words.date !== ""
            width: parent.width
            text: words.date
            size: Theme.textDock
            weight: Font.Bold
            color: words.accentText
            bottomPadding: Theme.px(4)
        }

        Words {
            width: parent.width
            text: words.title
            size: Theme.px(34)
            weight: Font.ExtraBold
            lineHeight: 0.9
        }
    }

    Words {
        id: sentence

        y: Math.max(head.height, words.picture > 0 ? Theme.px(176) : 0) + Theme.px(14)
        width: parent.width
        text: words.text
        size: Theme.textLabel
        color: Theme.ink
    }

    Row {
        id: way

        anchors.bottom: parent.bottom
        visible: words.more && words.slug !== ""
        spacing: Theme.px(4)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            //% "En savoir plus"
            text: qsTrId("timeline.more")
            size: Theme.textLabel
            weight: Font.Bold
            color: words.accentText
            wrapMode: Text.NoWrap
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.forward
            size: Theme.iconSmall
            color: words.accentText
        }
    }
}
