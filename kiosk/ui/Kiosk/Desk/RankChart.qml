pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// One bar a row under its name, the longest first.
Column {
    id: chart

    required property Records rows
    property color accent: Theme.accent("canal")

    spacing: Theme.gapSmall

    Repeater {
        model: chart.rows

        Item {
            id: bar

            required property string label
            required property string written
            required property real share

            width: chart.width
            implicitHeight: name.height + Theme.px(26)

            Words {
                id: name

                width: bar.width - number.width - Theme.gap
                text: bar.label
                size: Theme.textLabel
                weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            Words {
                id: number

                anchors.right: parent.right
                text: bar.written
                size: Theme.textLabel
                weight: Font.Bold
                wrapMode: Text.NoWrap
            }

            Rectangle {
                y: name.height + Theme.px(4)
                width: bar.width
                height: Theme.px(14)
                radius: height / 2
                color: Theme.sand

                Rectangle {
                    width: Math.max(height, parent.width * bar.share)
                    height: parent.height
                    radius: height / 2
                    color: chart.accent
                }
            }
        }
    }
}
