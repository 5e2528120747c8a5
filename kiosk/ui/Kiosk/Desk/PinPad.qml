pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// Asks for the PIN: dots for digits, and the time left after wrong tries. A keyboard types as well as a finger.
Item {
    id: pad

    required property Door door
    readonly property real keyHeight: Theme.px(Theme.wide ? 150 : 160)
    readonly property real keyWidth: Theme.px(190)
    signal givenUp

    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        door.strike(event.key);
    }

    Rectangle {
        anchors.centerIn: parent
        width: parts.width + 2 * Theme.inset
        height: parts.height + 2 * Theme.inset
        radius: Theme.sheetRadius
        color: Theme.coal

        Grid {
            id: parts

            anchors.centerIn: parent
            columns: Theme.wide ? 2 : 1
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: Theme.wide ? Theme.inset : Theme.gap

            Item {
                width: Theme.wide ? Theme.px(540) : keys.width
                height: Theme.wide ? keys.height : Theme.px(320)

                Words {
                    id: title

                    width: parent.width
                    horizontalAlignment: Theme.wide ? Text.AlignLeft : Text.AlignHCenter
                    //% "Code du personnel"
                    text: qsTrId("desk.pin.title")
                    size: Theme.textHeading
                    weight: Font.ExtraBold
                    color: Theme.onDark
                    Accessible.role: Accessible.Heading
                }

                Row {
                    id: dots

                    y: title.height + Theme.gap
                    x: Theme.wide ? 0 : (parent.width - width) / 2
                    height: Theme.px(44)
                    spacing: Theme.gap

                    Repeater {
                        model: pad.door.typed

                        Rectangle {
                            y: (dots.height - height) / 2
                            width: Theme.px(32)
                            height: width
                            radius: width / 2
                            color: Theme.sun
                        }
                    }
                }

                Words {
                    width: parent.width
                    y: dots.y + dots.height + Theme.gap
                    horizontalAlignment: Theme.wide ? Text.AlignLeft : Text.AlignHCenter
                    text: pad.door.sentence
                    color: Theme.quietOnDark
                }

                PillButton {
                    visible: Theme.wide
                    anchors.bottom: parent.bottom
                    quiet: true
                    text: qsTrId("close")
                    onClicked: pad.givenUp()
                }
            }

            Grid {
                id: keys

                columns: 3
                spacing: Theme.gap

                Repeater {
                    model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                    Digit {
                        required property int modelData

                        digit: modelData
                    }
                }

                PinKey {
                    width: pad.keyWidth
                    height: pad.keyHeight
                    glyph: Icons.erase
                    //% "Effacer"
                    text: qsTrId("desk.pin.erase")
                    onClicked: pad.door.erase()
                }

                Digit {
                    digit: 0
                }

                PinKey {
                    width: pad.keyWidth
                    height: pad.keyHeight
                    enabled: pad.door.ready
                    glyph: Icons.check
                    strong: true
                    //% "Valider"
                    text: qsTrId("desk.pin.enter")
                    onClicked: pad.door.enter()
                }
            }

            PillButton {
                visible: !Theme.wide
                quiet: true
                text: qsTrId("close")
                onClicked: pad.givenUp()
            }
        }
    }

    component Digit: PinKey {
        required property int digit

        width: pad.keyWidth
        height: pad.keyHeight
        enabled: pad.door.ready
        text: digit
        onClicked: pad.door.type(digit)
    }
}
