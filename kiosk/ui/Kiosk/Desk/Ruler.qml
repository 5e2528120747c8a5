pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A ruler in millimetres, true when `diagonal` (inches) is the glass's.
Rectangle {
    id: ruler

    required property real diagonal
    readonly property real pixelsPerMm: Theme.pixelsPerMm * Theme.diagonalInches / diagonal
    readonly property real inset: Theme.gap
    readonly property int centimetres: Math.max(0, Math.floor((width - 2 * inset) / pixelsPerMm / 10))

    implicitHeight: Theme.px(150)
    radius: Theme.radiusSmall
    color: Theme.sun

    Repeater {
        model: ruler.centimetres * 10 + 1

        Rectangle {
            id: mark

            required property int index
            readonly property bool centimetre: index % 10 === 0

            x: ruler.inset + index * ruler.pixelsPerMm - width / 2
            width: Math.max(1, Math.round(ruler.pixelsPerMm / 6))
            height: Theme.px(centimetre ? 60 : index % 5 === 0 ? 42 : 26)
            color: Theme.coal

            Words {
                visible: mark.centimetre && (mark.index % 50 === 0 || ruler.pixelsPerMm * 10 > Theme.px(60))
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(72)
                text: mark.index / 10
                size: Theme.textLabel
                weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }
    }
}
