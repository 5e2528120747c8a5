pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk

// The machine: program, clock, disk, memory.
DeskPage {
    id: page

    required property Machine topic

    DeskCard {
        id: state

        width: page.sheetWidth
        //% "L’état de la machine"
        title: qsTrId("desk.machine.state")

        Repeater {
            model: page.topic.rows

            DeskRow {
                required tone
                width: state.innerWidth
            }
        }
    }
}
