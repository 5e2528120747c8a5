pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The heritage time line: cards to flick along a line of years, and a scale that tells where one is.
Instrument {
    id: timeline

    readonly property real cardWidth: Math.min(Theme.px(580), width * 0.8)
    readonly property real overhang: Theme.inset

    implicitHeight: ruler.y + ruler.height

    TimelineReader {
        id: reader

        library: timeline.library
        slug: timeline.slug
    }

    SectionTitle {
        id: title

        width: parent.width
        //% "La frise du temps"
        text: qsTrId("timeline.title")
    }

    Words {
        id: hint

        anchors.top: title.bottom
        anchors.topMargin: Theme.px(6)
        width: parent.width
        //% "Faites glisser et touchez une date"
        text: qsTrId("timeline.hint")
        size: Theme.textLabel
        color: timeline.accentText
    }

    // Every card is as high as the one with most to say.
    Item {
        id: measure

        visible: false

        Repeater {
            model: reader.milestones

            MilestoneWords {
                width: timeline.cardWidth - 2 * Theme.px(30)
                accent: timeline.accent
                accentText: timeline.accentText
                more: true
            }
        }
    }

    ListView {
        id: line

        x: -timeline.overhang
        width: parent.width + 2 * timeline.overhang
        anchors.top: hint.bottom
        anchors.topMargin: Theme.px(14)
        // The card with its margins, its lift, its stem and the line.
        height: measure.childrenRect.height + 2 * Theme.px(26) + Theme.px(20) + Theme.px(64)
        clip: true
        orientation: ListView.Horizontal
        model: reader.milestones
        // Two dozen cards: all of them stay, so that none appears late.
        cacheBuffer: Math.max(0, width) * 20
        reuseItems: false
        boundsBehavior: Flickable.DragOverBounds
        flickDeceleration: Theme.px(2200)
        maximumFlickVelocity: Theme.px(5200)
        snapMode: ListView.SnapToItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: (width - timeline.cardWidth) / 2
        preferredHighlightEnd: preferredHighlightBegin + timeline.cardWidth
        highlightMoveDuration: Theme.glide
        highlightMoveVelocity: -1
        // Once only: a change of language tells everything anew, and must not take the visitor's place away.
        Component.onCompleted: currentIndex = reader.begin

        delegate: MilestoneCard {
            height: line.height
            cardWidth: timeline.cardWidth
            accent: timeline.accent
            accentText: timeline.accentText
            current: ListView.isCurrentItem
            last: index === line.count - 1
            onChosen: line.currentIndex = index
            onOpened: slug => timeline.opened(slug)
        }
    }

    TimelineScale {
        id: ruler

        anchors.top: line.bottom
        anchors.topMargin: Theme.px(2)
        width: parent.width
        milestones: reader.milestones
        ticks: reader.scale
        current: line.currentIndex
        accent: timeline.accent
        accentText: timeline.accentText
        onSought: index => line.currentIndex = index
    }
}
