import QtQuick
import QtQuick.Window
import Kiosk.Bridge
import Kiosk.Design
import Kiosk.Screens

// The window: tells the theme what glass it is on, and holds the stage.
Window {
    id: window

    required property Library library
    required property Navigator navigator
    required property Attention attention
    required property Clock clock
    required property Visitor visitor
    required property Desk desk
    required property real diagonal
    required property bool calm
    // Whether the screen that is asked for is there, with its pictures, and nothing glides any more.
    readonly property bool settled: over.active ? over.status === Loader.Ready && (over.item as Cover)?.ready === true : stage.settled

    color: Theme.coal
    title: library.officeName

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }

    Binding {
        target: Theme
        property: "diagonalInches"
        value: window.diagonal
    }

    Binding {
        target: Theme
        property: "calm"
        value: window.calm
    }

    Stage {
        id: stage

        anchors.fill: parent
        library: window.library
        navigator: window.navigator
        attention: window.attention
        clock: window.clock
        visitor: window.visitor
        // A finger that is still down when staff take over lets go of what it holds.
        enabled: window.desk.standing === "closed"
        visible: window.desk.standing !== "open"
    }

    // Nothing of the desk is there, not even read, while visitors are.
    Loader {
        id: over

        anchors.fill: parent
        active: window.desk.standing !== "closed"
        focus: active
        onActiveChanged: if (active)
            setSource(Qt.resolvedUrl("Desk/DeskFrame.qml"), {
                desk: window.desk
            })
    }

    Loader {
        anchors.right: parent.right
        active: window.desk.holding
        onActiveChanged: if (active)
            setSource(Qt.resolvedUrl("Desk/CornerRing.qml"), {
                duration: window.desk.holdingMs
            })
    }
}
