import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A heap to tap: its name, height and note over its summit; it reaches from there to the ground.
Tap {
    id: heap

    required property string name
    required property real metres
    required property string heightText
    required property string note
    required property string slug
    required property real start
    required property real end
    required property real peak
    required property real metre
    signal opened(slug: string)
    signal told(note: string)

    readonly property real room: Math.min(peak - start, end - peak) * metre - Theme.px(6)

    text: name + ", " + heightText
    Accessible.description: note
    x: peak * metre - room
    y: -height
    width: room * 2
    height: words.height + (metres + 8) * metre
    radius: Theme.radiusSmall
    enabled: slug !== "" || note !== ""
    onClicked: slug !== "" ? opened(slug) : told(note)

    contentItem: Item {
        Column {
            id: words

            width: parent.width
            spacing: Theme.px(2)

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: heap.heightText
                size: Theme.textHeading
                weight: Font.ExtraBold
                color: Theme.onDark
            }

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: heap.name
                size: Theme.px(28)
                weight: Font.Bold
                color: Theme.onDark
                lineHeight: 0.92
            }

            Words {
                visible: text !== ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: heap.note
                size: Theme.textDock
                color: Theme.onDark
                lineHeight: 0.95
            }
        }
    }
}
