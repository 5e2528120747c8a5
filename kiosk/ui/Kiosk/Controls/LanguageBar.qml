pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// The languages to choose from: in full where there is room, else by their codes.
Rectangle {
    id: bar

    required property QtObject languages
    required property string language
    property bool inFull: false
    property real barHeight: Theme.touch
    signal chosen(code: string)

    implicitWidth: row.width + 2 * row.x
    implicitHeight: barHeight
    radius: Math.min(height / 2, Theme.radius)
    color: Theme.coal

    Row {
        id: row

        x: Theme.gapSmall
        height: parent.height

        Repeater {
            model: bar.languages

            Tap {
                id: choice

                required property string code
                required property string name
                readonly property bool current: code === bar.language

                text: name
                anchors.verticalCenter: parent.verticalCenter
                implicitWidth: Math.max(label.implicitWidth + Theme.px(bar.inFull ? 48 : 30), bar.barHeight - 2 * Theme.gapSmall)
                implicitHeight: bar.barHeight - 2 * Theme.gapSmall
                radius: height / 2
                onClicked: bar.chosen(code)
                Accessible.checked: current

                background: Rectangle {
                    radius: height / 2
                    color: choice.current ? Theme.paper : Theme.clear
                }

                contentItem: Item {
                    Words {
                        id: label

                        anchors.centerIn: parent
                        text: bar.inFull ? choice.name : choice.code.toUpperCase()
                        size: Theme.textLabel
                        weight: Font.Bold
                        wrapMode: Text.NoWrap
                        color: choice.current ? Theme.coal : Theme.onDark
                    }
                }
            }
        }
    }
}
