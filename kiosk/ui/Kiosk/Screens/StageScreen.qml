import QtQuick
import Kiosk.Bridge

// What the stage knows of every screen.
Item {
    id: screen

    required property Library library
    required property Navigator navigator
    required property Clock clock
    required property Visitor visitor
    required property string slug

    // How far it is scrolled, in px.
    property real scroll: 0
    // Whether all that it shows at first is there.
    property bool ready: true

    signal opened(slug: string)
    signal looked(slug: string)
    signal turned(screen: string)
    signal returned
    signal entered
    signal spoken(code: string)

    function scrollTo(position: real) {
    }
}
