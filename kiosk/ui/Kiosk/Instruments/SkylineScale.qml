pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Long low clouds, and the scale of metres at the side, like a ruler stood on the ground.
Item {
    id: scale

    required property real metre
    required property QtObject marks
    required property real highest

    Repeater {
        model: [Qt.rect(0.6, 0.07, 0.3, 1), Qt.rect(0.66, 0.105, 0.3, 0.6), Qt.rect(0.4, 0.2, 0.1, 0.7), Qt.rect(0.02, 0.12, 0.11, 0.8), Qt.rect(0.05, 0.15, 0.1, 0.5)]

        Rectangle {
            required property rect modelData

            x: scale.width * modelData.x
            y: scale.height * modelData.y
            width: scale.width * modelData.width
            height: Theme.px(9) * modelData.height
            radius: height / 2
            color: Evening.glow
            opacity: 0.14
        }
    }

    Repeater {
        model: scale.marks

        Item {
            id: mark

            required property int metres
            required property string text

            y: scale.height - metres * scale.metre
            width: scale.width

            visible: metres > 0

            Rectangle {
                width: Theme.gap
                height: Theme.hair
                color: Theme.onDark
            }

            Words {
                x: Theme.gap + Theme.px(10)
                anchors.verticalCenter: parent.top
                text: mark.text
                size: Theme.textDock
                weight: Font.Bold
                color: Theme.onDark
                wrapMode: Text.NoWrap
            }
        }
    }

    Repeater {
        // Every tenth metre to the highest mark.
        model: scale.highest / 10

        Rectangle {
            required property int index

            y: scale.height - index * 10 * scale.metre
            width: Theme.gapSmall
            height: Math.max(1, Theme.px(2))
            color: Theme.onDark
            opacity: 0.6
        }
    }
}
