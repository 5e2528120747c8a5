import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A greenway in the list: a sample of its line, its name and length, and what to know once it is chosen.
Tap {
    id: row

    required property string name
    required property string length
    required property string color
    required text
    property bool chosen: false

    implicitHeight: Math.max(Theme.px(88), content.height + 2 * Theme.px(22))
    radius: Theme.radiusSmall
    Accessible.name: name
    Accessible.description: length
    Accessible.checked: chosen

    background: Rectangle {
        radius: row.radius
        color: Theme.card
        border.width: row.chosen ? Theme.px(5) : 0
        border.color: Theme.accentText(row.color)
    }

    contentItem: Item {
        PlanLine {
            id: sample

            x: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(96)
            height: Theme.px(40)
            svg: "M0.12,0.5 L0.88,0.5"
            color: row.color
        }

        Column {
            id: content

            anchors.left: sample.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(6)

            Item {
                width: parent.width
                height: Math.max(title.height, far.height)

                Words {
                    id: title

                    width: parent.width - (far.text === "" ? 0 : far.width + Theme.gap)
                    text: row.name
                    weight: Font.ExtraBold
                }

                Words {
                    id: far

                    anchors.right: parent.right
                    text: row.length
                    weight: Font.Bold
                    color: Theme.accentText(row.color)
                    wrapMode: Text.NoWrap
                }
            }

            Words {
                visible: row.chosen
                width: parent.width
                text: row.text
                size: Theme.textLabel
                color: Theme.ink
            }
        }
    }
}
