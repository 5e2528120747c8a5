import QtQuick
import QtQuick.Window
import Kiosk.Bridge
import Kiosk.Design

// The window: tells the theme what glass it is on, and holds the stage.
Window {
    id: window

    required property Library library
    required property Navigator navigator
    required property Attention attention
    required property Clock clock
    required property Visitor visitor
    required property real diagonal
    required property bool calm
    // Whether the screen that is asked for is there, with its pictures, and nothing glides any more.
    readonly property alias settled: stage.settled

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
    }
}
