import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A flat shape, drawn in px of a screen whose short side is 1080.
ShapePath {
    id: flat

    property alias d: outline.path

    scale: Qt.size(Theme.scale, Theme.scale)
    strokeWidth: -1
    strokeColor: Theme.clear

    PathSvg {
        id: outline
    }
}
