pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Bridge.Desk
import Kiosk.Design
import Kiosk.Screens

// What lies over the visitor's screen while staff are there: the PIN, then the desk.
Cover {
    id: frame

    required property Desk desk

    ready: desk.standing === "asking" || opened.status === Loader.Ready && (opened.item as DeskScreen)?.ready === true

    Rectangle {
        anchors.fill: parent
        color: frame.desk.standing === "open" ? Theme.paper : Theme.veil
    }

    // Takes every touch, so that nothing beneath answers.
    MouseArea {
        anchors.fill: parent
        preventStealing: true
    }

    Loader {
        anchors.fill: parent
        active: frame.desk.standing === "asking"
        focus: active
        sourceComponent: PinPad {
            door: frame.desk.door as Door
            onGivenUp: frame.desk.close()
        }
    }

    Loader {
        id: opened

        anchors.fill: parent
        active: frame.desk.standing === "open"
        focus: active
        sourceComponent: DeskScreen {
            desk: frame.desk
        }
    }
}
