pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A poster and a sheet of paper beside it: above and scrolled away together in portrait, side by side when wide.
StageScreen {
    id: spread

    required property string poster
    required property string alt
    property color accent: Theme.slate
    // What stands on the poster, above its foot.
    property Component caption
    property real posterHeight: Theme.px(730)
    default property alias sheet: column.data
    // What stands on the sheet is this wide; what is to reach its edges may stand out by Theme.inset.
    readonly property real sheetWidth: flick.width - 2 * Theme.inset

    ready: wide.ready && high.ready
    scroll: flick.contentY

    // Where the page is to be scrolled to once it has grown long enough; a finger ends it.
    property real wantedScroll: 0

    function scrollTo(position: real) {
        wantedScroll = position;
        flick.contentY = Math.max(0, Math.min(position, flick.contentHeight - flick.height));
    }

    // Glides down to something on the sheet.
    function glideTo(target: Item) {
        wantedScroll = 0;
        down.to = Math.max(0, Math.min(column.y + target.y - Theme.touch - 2 * Theme.margin, flick.contentHeight - flick.height));
        down.restart();
    }

    NumberAnimation {
        id: down

        target: flick
        property: "contentY"
        duration: Theme.glide
        easing.type: Easing.OutCubic
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    component Picture: Poster {
        ground: spread.accent
        alt: spread.alt

        Loader {
            anchors.fill: parent
            sourceComponent: spread.caption
        }
    }

    Picture {
        id: wide

        visible: Theme.wide
        width: Theme.side
        height: parent.height
        source: visible ? spread.poster : ""
    }

    Flickable {
        id: flick

        x: Theme.wide ? Theme.side : 0
        width: parent.width - x
        height: parent.height
        contentWidth: width
        contentHeight: column.y + column.height + Theme.dock + 2 * Theme.margin + Theme.gapLarge
        boundsBehavior: Flickable.DragOverBounds
        flickDeceleration: Theme.px(2600)
        pressDelay: 0
        onMovementStarted: spread.wantedScroll = 0
        onContentHeightChanged: if (spread.wantedScroll > contentY)
            spread.scrollTo(spread.wantedScroll)
        clip: Theme.wide

        Picture {
            id: high

            visible: !Theme.wide
            width: parent.width
            height: spread.posterHeight
            source: visible ? spread.poster : ""
        }

        Rectangle {
            visible: !Theme.wide
            y: spread.posterHeight - Theme.sheetRadius
            width: parent.width
            height: flick.contentHeight
            topLeftRadius: Theme.sheetRadius
            topRightRadius: Theme.sheetRadius
            color: Theme.paper
        }

        Column {
            id: column

            // As wide as the page, for Qt looks for touched children within a column's bounds only.
            width: flick.width
            leftPadding: Theme.inset
            rightPadding: Theme.inset
            y: Theme.wide ? Theme.inset : spread.posterHeight - Theme.sheetRadius + Theme.inset
            spacing: Theme.px(40)
        }
    }

    // What scrolls under the buttons above and under the dock below fades out.
    Rectangle {
        x: flick.x
        width: flick.width
        height: Theme.touch + 2 * Theme.margin
        opacity: Theme.wide ? 0 : Math.max(0, Math.min(1, (flick.contentY - spread.posterHeight + height) / Theme.margin))
        visible: opacity > 0
        gradient: Gradient {
            GradientStop {
                position: 0.84
                color: Theme.paper
            }
            GradientStop {
                position: 1
                color: Theme.paperClear
            }
        }
    }

    Rectangle {
        x: flick.x
        width: flick.width
        anchors.bottom: parent.bottom
        height: Theme.dock + Theme.margin * 2
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.paperClear
            }
            GradientStop {
                position: 0.6
                color: Theme.paper
            }
        }
    }
}
