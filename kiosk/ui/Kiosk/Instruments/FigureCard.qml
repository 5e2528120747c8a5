import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A number that counts up once it is seen, its unit beside or under it, and what it counts.
Rectangle {
    id: card

    required property real value
    required property int decimals
    required property string before
    required property string unit
    required property string label
    required property string year
    required property string language
    property color ink: Theme.coal
    property color quiet: Theme.ink
    property bool large: false
    // How much of the number has been counted, 0 to 1.
    property real counted: 0

    readonly property real room: width - 2 * words.x
    readonly property bool beside: measure.width + Theme.px(16) + sign.implicitWidth <= room

    implicitHeight: words.height + 2 * Theme.px(28)
    radius: Theme.radius
    color: Theme.card

    function written(number: real): string {
        return number.toLocaleString(Qt.locale(language), "f", decimals);
    }

    NumberAnimation on counted {
        id: count

        running: false
        to: 1
        duration: Theme.count
        easing.type: Easing.OutCubic
    }

    Seen {
        width: parent.width
        height: parent.height
        onSeenChanged: count.start()
    }

    // The room for the whole number is kept while it counts.
    TextMetrics {
        id: measure

        font: number.font
        text: card.written(card.value)
    }

    Column {
        id: words

        x: Theme.px(30)
        y: Theme.px(28)
        width: card.room
        spacing: Theme.px(6)

        Words {
            visible: text !== ""
            width: parent.width
            text: card.before
            size: Theme.textLabel
            weight: Font.DemiBold
            color: card.quiet
        }

        Item {
            width: parent.width
            height: number.height + (card.beside || card.unit === "" ? 0 : sign.height)

            Words {
                id: number

                width: card.beside ? measure.width + Theme.px(10) : card.room
                text: card.written(card.value * card.counted)
                size: Theme.px(card.large ? 116 : 72)
                weight: Font.ExtraBold
                color: card.ink
                lineHeight: Theme.lineDisplay
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textCard
                wrapMode: Text.NoWrap
                Accessible.name: card.before + " " + measure.text + " " + card.unit
            }

            Words {
                id: sign

                x: card.beside ? measure.width + Theme.px(16) : 0
                y: card.beside ? number.y + number.baselineOffset - baselineOffset : number.height
                width: card.beside ? implicitWidth : card.room
                text: card.unit
                size: Theme.px(33)
                weight: Font.ExtraBold
                color: card.ink
            }
        }

        Words {
            width: parent.width
            text: card.label + (card.year === "" ? "" : " (" + card.year + ")")
            size: Theme.textLabel
            color: card.quiet
        }
    }
}
