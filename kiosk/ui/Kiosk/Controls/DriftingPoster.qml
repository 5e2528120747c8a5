import QtQuick
import Kiosk.Design

// A poster that fades in when it is shown and drifts slowly from side to side.
Item {
    id: drifting

    required property string source
    required property bool shown
    readonly property bool ready: picture.ready

    anchors.fill: parent
    opacity: shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
        }
    }

    Poster {
        id: picture

        width: parent.width * 1.06
        height: parent.height * 1.06
        source: drifting.source
        x: -parent.width * 0.03
        y: -parent.height * 0.03

        SequentialAnimation on x {
            running: drifting.visible && !Theme.calm
            loops: Animation.Infinite

            NumberAnimation {
                from: 0
                to: -drifting.width * 0.06
                duration: Theme.drift
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: -drifting.width * 0.06
                to: 0
                duration: Theme.drift
                easing.type: Easing.InOutSine
            }
        }
    }
}
