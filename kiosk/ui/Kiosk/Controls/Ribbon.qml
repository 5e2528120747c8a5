pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Marks a draft in its corner; made only where there is one, which is never on a kiosk.
Loader {
    active: false
    x: Theme.gapSmall
    y: Theme.gapSmall

    sourceComponent: Rectangle {
        width: label.width + 2 * Theme.gapSmall
        height: label.height + Theme.gapSmall
        radius: height / 2
        color: Theme.sun

        Words {
            id: label

            anchors.centerIn: parent
            //% "Brouillon"
            text: qsTrId("preview.draft")
            size: Theme.textDock
            weight: Font.ExtraBold
            wrapMode: Text.NoWrap
        }
    }
}
