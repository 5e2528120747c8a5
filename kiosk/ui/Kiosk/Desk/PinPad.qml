pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// Asks for the PIN: dots for digits, and the time left after wrong tries. A keyboard types as well as a finger.
Item {
    id: pad

    required property Door door
    required property Library library
    readonly property real keySize: Math.min(Theme.px(170), (height - Theme.px(420)) / 4 - Theme.gap)
    signal givenUp

    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        door.strike(event.key);
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(pad.width - 2 * Theme.inset, Theme.px(760))
        spacing: Theme.gap

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "Code du personnel"
            text: qsTrId("desk.pin.title")
            size: Theme.textHeading
            weight: Font.ExtraBold
            color: Theme.onDark
            Accessible.role: Accessible.Heading
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.px(44)
            spacing: Theme.gap

            Repeater {
                model: pad.door.typed

                Rectangle {
                    width: Theme.px(32)
                    height: width
                    radius: width / 2
                    color: Theme.sun
                    anchors.verticalCenter: parent?.verticalCenter
                }
            }
        }

        Words {
            width: parent.width
            height: Theme.px(104)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: pad.door.sentence
            color: Theme.onDark
        }

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.gap

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

                PinKey {
                    required property int modelData

                    width: pad.keySize * 1.16
                    height: pad.keySize
                    enabled: modelData === -1 || pad.door.ready
                    glyph: modelData === -1 ? Icons.erase : modelData === -2 ? Icons.check : ""
                    strong: modelData === -2
                    //% "Effacer"
                    text: modelData === -1 ? qsTrId("desk.pin.erase") : modelData === -2 ? qsTrId("desk.pin.enter") : modelData
                    onClicked: modelData === -1 ? pad.door.erase() : modelData === -2 ? pad.door.enter() : pad.door.type(modelData)
                }
            }
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            quiet: true
            text: qsTrId("close")
            onClicked: pad.givenUp()
        }
    }
}
