pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// One town: the line that branches off to it, as long as the journey, what runs there, the time, and a sentence.
Item {
    id: reach

    required property string to
    required property string by
    required property string time
    required property string text
    required property real share
    required property real trunk
    required property bool last
    required property color ink

    // Where the line leaves the trunk, and how far it runs for the longest journey.
    readonly property real lane: Theme.px(64)
    readonly property real bend: Theme.px(40)
    readonly property real reaching: trunk + bend + (width - trunk - bend - Theme.px(330)) * share
    property real gone: 0

    height: words.y + words.height + Theme.px(18)

    NumberAnimation on gone {
        id: run

        running: false
        to: 1
        duration: Theme.count
        easing.type: Easing.OutCubic
    }

    Seen {
        width: parent.width
        height: parent.height
        onSeenChanged: run.start()
    }

    // The trunk goes on to the next town.
    Rectangle {
        x: reach.trunk - width / 2
        width: Theme.px(14)
        height: reach.last ? reach.lane - reach.bend : reach.height
        color: Theme.sand
    }

    Way {
        by: reach.by
        path: "M" + reach.trunk + "," + (reach.lane - reach.bend) + "q0," + reach.bend + " " + reach.bend + "," + reach.bend + "H" + reach.reaching
    }

    Rectangle {
        x: reach.trunk + reach.bend + (reach.reaching - reach.trunk - reach.bend) * reach.gone - Theme.px(10)
        y: reach.lane - height / 2
        width: Theme.px(68)
        height: width
        radius: width / 2
        color: reach.ink

        Icon {
            anchors.centerIn: parent
            text: reach.by === "train" ? Icons.train : reach.by === "car" ? Icons.car : Icons.boat
            size: Theme.px(42)
            color: Theme.onDark
        }
    }

    Words {
        x: reach.reaching + Theme.px(74)
        y: reach.lane - height / 2
        text: reach.time
        size: Theme.textHeading
        weight: Font.ExtraBold
        color: reach.ink
        wrapMode: Text.NoWrap
    }

    Column {
        id: words

        x: reach.trunk + reach.bend
        y: reach.lane + Theme.px(40)
        width: reach.width - x
        spacing: Theme.px(2)

        Words {
            width: parent.width
            text: reach.to
            size: Theme.px(33)
            weight: Font.ExtraBold
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: reach.text
            size: Theme.textLabel
            color: Theme.ink
        }
    }
}
