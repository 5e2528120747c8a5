pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design
import Kiosk.Instruments

// The map of the territory: chips above, the map itself everywhere, the card of what was tapped.
StageScreen {
    id: screen

    readonly property Atlas atlas: visitor.atlas
    readonly property real above: Theme.wide ? Theme.margin : Theme.touch + 2 * Theme.margin
    readonly property real below: Theme.dock + 2 * Theme.margin
    readonly property bool told: atlas.cards.count > 0

    ready: view.ready

    Rectangle {
        anchors.fill: parent
        color: Theme.land
    }

    MapView {
        id: view

        anchors.fill: parent
        atlas: screen.atlas
        free: Theme.wide ? Qt.rect(screen.told ? Theme.side : Theme.margin, filter.y + filter.height + Theme.gap, screen.width - (screen.told ? Theme.side : Theme.margin) - Theme.touch - 2 * Theme.margin, screen.height - filter.y - filter.height - Theme.gap - screen.below) : Qt.rect(Theme.margin, filter.y + filter.height + Theme.touch, screen.width - 2 * Theme.margin, screen.height - filter.y - filter.height - Theme.touch - screen.below - card.height - Theme.gap)
        onEmptied: screen.atlas.putAway()
        Component.onCompleted: begin()
    }

    Column {
        id: filter

        x: Theme.wide ? Theme.touch + 2 * Theme.margin : 0
        y: screen.above
        width: screen.width - x
        spacing: Theme.gapSmall

        MapChips {
            width: parent.width
            chips: screen.atlas.panels
            accent: Theme.coal
            onChosen: panel => screen.atlas.choosePanel(panel)
        }

        MapChips {
            visible: screen.atlas.kinds.count > 0
            width: parent.width
            chips: screen.atlas.kinds
            accent: Theme.accentText("brick")
            onChosen: kind => screen.atlas.chooseKind(kind)
        }
    }

    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: Theme.wide ? parent.bottom : card.top
        anchors.bottomMargin: Theme.wide ? screen.below : Theme.gap + (screen.told ? Theme.touchSmall / 2 : 0)
        spacing: Theme.gapSmall

        RoundButton {
            glyph: Icons.plus
            ground: Theme.card
            ink: Theme.coal
            //% "Agrandir"
            text: qsTrId("picture.larger")
            onClicked: view.zoom(2, view.middle)
        }

        RoundButton {
            glyph: Icons.minus
            ground: Theme.card
            ink: Theme.coal
            //% "Réduire"
            text: qsTrId("picture.smaller")
            onClicked: view.zoom(0.5, view.middle)
        }

        RoundButton {
            glyph: Icons.whole
            ground: Theme.card
            ink: Theme.coal
            //% "Tout le territoire"
            text: qsTrId("map.whole")
            onClicked: view.show(screen.atlas.ground.territory, view.least)
        }
    }

    MapScale {
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide && screen.told ? Theme.side : Theme.margin
        anchors.bottom: Theme.wide ? parent.bottom : card.top
        anchors.bottomMargin: Theme.wide ? screen.below : Theme.gap
        perKm: view.perKm
        real: screen.atlas.ground.real
        credit: screen.atlas.ground.credit
        language: screen.library.language
    }

    MapCards {
        id: card

        x: Theme.margin
        width: (Theme.wide ? Theme.side : screen.width) - 2 * Theme.margin
        most: Theme.wide ? screen.height - screen.below - Theme.touch - 2 * Theme.margin : screen.height * 0.4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.below
        library: screen.library
        cards: screen.atlas.cards
        onOpened: slug => screen.opened(slug)
        onClosed: screen.atlas.putAway()
    }
}
