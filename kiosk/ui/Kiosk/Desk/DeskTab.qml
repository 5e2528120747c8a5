import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The way to one page of the desk.
DockButton {
    required property string page
    property string turnedTo: ""

    accent: Theme.accent("canal")
    current: page === turnedTo
}
