pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Design

// What all pages of the desk have in common: a column of cards that scrolls, as wide as `sheetWidth`.
// A page adds `required property <its topic's type> topic`, and its cards as children.
Item {
    id: page

    required property Desk desk
    // What a page covers for a while when it needs the whole glass.
    property Item wholeScreen: page
    // Whether all that it shows at first is there.
    property bool ready: true
    // What stands in the column is this wide.
    readonly property real sheetWidth: width - 2 * Theme.margin
    default property alias sheet: column.data

    function scrollTo(position: real) {
        flick.contentY = Math.max(0, Math.min(position, flick.contentHeight - flick.height));
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + Theme.gapLarge
        boundsBehavior: Flickable.DragOverBounds
        flickDeceleration: Theme.px(2600)
        pressDelay: 0
        clip: true

        Column {
            id: column

            // As wide as the page, for Qt looks for touched children within a column's bounds only.
            width: flick.width
            leftPadding: Theme.margin
            rightPadding: Theme.margin
            spacing: Theme.gap
        }
    }
}
