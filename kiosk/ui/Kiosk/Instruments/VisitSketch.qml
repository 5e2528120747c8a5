pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Design

// The visit as a poster map, from the office through its stops.
WayDrawing {
    id: sketch

    required property Visit visit
    property real keptAbove: 0
    property real keptBelow: 0

    accent: "brick"
    fromOffice: true

    reader: VisitReader {
        across: sketch.width
        down: sketch.height
        top: sketch.keptAbove
        bottom: sketch.keptBelow
        mark: Theme.touchSmall
        dot: Theme.px(20)
        gap: Theme.px(10)
        letters: Theme.textDock
        visit: sketch.visit
    }
}
