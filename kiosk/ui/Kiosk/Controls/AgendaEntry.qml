pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A line of the agenda to tap: when, what and where, with a picture at its side where there is one.
Tap {
    id: entry

    required property string title
    required property string time
    required property string place
    required property string price
    required property string more
    required property bool running
    // What is said of something that goes on now.
    required property string runningText
    required property string source
    property color accent: Theme.slate
    property color accentText: Theme.coal
    readonly property bool ready: side.ready

    text: title
    implicitHeight: Math.max(Theme.px(190), words.height + 2 * Theme.px(32))
    Accessible.description: [running ? runningText : "", time, place, price, more].filter(part => part !== "").join(", ")

    background: Rectangle {
        radius: entry.radius
        color: Theme.card
    }

    contentItem: Item {
        Column {
            id: words

            x: Theme.px(34)
            width: side.x - x - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(8)

            Flow {
                width: parent.width
                spacing: Theme.gapSmall

                Words {
                    height: Math.max(implicitHeight, now.visible ? now.height : 0)
                    verticalAlignment: Text.AlignVCenter
                    text: entry.time
                    size: Theme.textBody
                    weight: Font.ExtraBold
                    color: entry.accentText
                }

                OpeningChip {
                    id: now

                    mood: "open"
                    text: entry.running ? entry.runningText : ""
                    implicitHeight: Theme.px(46)
                }
            }

            Words {
                width: parent.width
                text: entry.title
                size: Theme.textCard
                weight: Font.ExtraBold
                lineHeight: 0.92
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: entry.place
                size: Theme.textLabel
                color: Theme.ink
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: [entry.price, entry.more].filter(part => part !== "").join(" · ")
                size: Theme.textLabel
                weight: Font.Bold
                color: entry.accentText
            }
        }

        Poster {
            id: side

            visible: entry.source !== ""
            width: visible ? Theme.px(190) : 0
            height: parent.height - 2 * Theme.px(10)
            x: parent.width - width - Theme.px(10)
            y: Theme.px(10)
            radius: Theme.px(23)
            around: Theme.card
            ground: entry.accent
            source: entry.source
        }
    }
}
