pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Design

// A route as a poster map.
WayDrawing {
    id: sketch

    required property Library library
    required property string slug
    // Kept free for what stands over the drawing.
    property real keptAbove: 0
    property real keptBelow: 0

    reader: RouteReader {
        library: sketch.library
        slug: sketch.slug
        across: sketch.width
        down: sketch.height
        top: sketch.keptAbove
        bottom: sketch.keptBelow
        mark: sketch.small ? Theme.px(30) : Theme.touchSmall
        dot: Theme.px(20)
        gap: Theme.px(10)
        letters: sketch.small ? 0 : Theme.textDock
    }
}
