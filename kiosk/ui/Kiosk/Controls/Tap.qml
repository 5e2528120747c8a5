import QtQuick
import QtQuick.Templates as T
import Kiosk.Design

// Anything that is tapped: pressed at the next frame, free again when the touch is cancelled.
T.AbstractButton {
    id: tap

    // How round the pressed shade is.
    property real radius: Theme.radius

    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    scale: pressed ? 0.975 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text

    Behavior on scale {
        // Down at once, back with a glide.
        enabled: !tap.pressed

        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        z: 10
        anchors.fill: parent
        radius: tap.radius
        color: Theme.pressed
        visible: tap.pressed
    }

    Rectangle {
        z: 11
        anchors.fill: parent
        anchors.margins: -border.width
        radius: tap.radius + border.width
        color: Theme.clear
        border.width: Theme.px(6)
        border.color: Theme.sun
        visible: tap.visualFocus
    }
}
