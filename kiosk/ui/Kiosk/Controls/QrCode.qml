import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A QR code on white with its quiet zone: every module is the same whole number of pixels, so that none is blurred.
Rectangle {
    id: field

    // The dark modules as SVG path data with a module for a unit, and how many there are across.
    required property string svg
    required property int across
    readonly property int quiet: 4
    readonly property int module: Math.max(1, Math.floor(width / (across + 2 * quiet)))

    implicitHeight: width
    color: Theme.card
    //% "Code à viser avec un téléphone"
    Accessible.name: qsTrId("take.code")
    Accessible.role: Accessible.Graphic

    Shape {
        visible: field.across > 0
        width: field.across * field.module
        height: width
        x: Math.floor((field.width - width) / 2)
        y: Math.floor((field.height - height) / 2)

        ShapePath {
            scale: Qt.size(field.module, field.module)
            fillColor: Theme.coal
            strokeWidth: -1
            fillRule: ShapePath.WindingFill

            PathSvg {
                path: field.svg
            }
        }
    }
}
