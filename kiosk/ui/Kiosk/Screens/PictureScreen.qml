pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Pictures as large as the glass: swiped from one to the next, zoomed by two fingers or by + and -.
StageScreen {
    id: screen

    readonly property real most: 4
    readonly property Zoomed shown: list.currentItem as Zoomed

    function zoomTo(factor: real) {
        if (shown)
            shown.zoom = Math.max(1, Math.min(most, factor));
    }

    ItemPage {
        id: page

        library: screen.library
        slug: screen.slug
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.coal
    }

    component Zoomed: Item {
        id: zoomed

        required property string source
        required property string alt
        required property real aspect
        required property string caption
        required property string credit
        property real zoom: 1

        // A drag takes the picture off its middle; at its own size it returns there.
        onZoomChanged: if (zoom === 1) {
            image.x = Qt.binding(() => (width - image.width) / 2);
            image.y = Qt.binding(() => (height - image.height) / 2);
        }

        width: ListView.view.width
        height: ListView.view.height
        clip: true

        Image {
            id: image

            readonly property real fitted: Math.min(zoomed.width, zoomed.height * zoomed.aspect)

            width: fitted * zoomed.zoom
            height: width / zoomed.aspect
            x: (zoomed.width - width) / 2
            y: (zoomed.height - height) / 2
            source: zoomed.source
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: zoomed.alt

            Behavior on width {
                enabled: !pinch.active

                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }
        }

        PinchHandler {
            id: pinch

            property real start: 1

            target: null
            onActiveChanged: start = zoomed.zoom
            onActiveScaleChanged: if (active)
                zoomed.zoom = Math.max(1, Math.min(screen.most, start * activeScale))
        }

        DragHandler {
            enabled: zoomed.zoom > 1
            target: image
            xAxis.minimum: Math.min(0, zoomed.width - image.width)
            xAxis.maximum: Math.max(0, zoomed.width - image.width)
            yAxis.minimum: Math.min(0, zoomed.height - image.height)
            yAxis.maximum: Math.max(0, zoomed.height - image.height)
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        interactive: screen.shown?.zoom === 1
        model: page.views
        delegate: Zoomed {}
    }

    RoundButton {
        x: Theme.margin
        y: Theme.margin
        glyph: Icons.close
        ground: Theme.paper
        ink: Theme.coal
        //% "Fermer"
        text: qsTrId("close")
        onClicked: screen.returned()
    }

    LanguageBar {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.margin
        languages: screen.library.languages
        language: screen.library.language
        onChosen: code => screen.spoken(code)
    }

    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RoundButton {
            glyph: Icons.plus
            ground: Theme.paper
            ink: Theme.coal
            //% "Agrandir"
            text: qsTrId("picture.larger")
            onClicked: screen.zoomTo(screen.shown.zoom * 1.5)
        }

        RoundButton {
            glyph: Icons.minus
            ground: Theme.paper
            ink: Theme.coal
            //% "Réduire"
            text: qsTrId("picture.smaller")
            onClicked: screen.zoomTo(screen.shown.zoom / 1.5)
        }
    }

    Scrim {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: caption.height + Theme.px(200)
        wordsTop: Theme.px(120)
    }

    Column {
        id: caption

        x: Theme.margin
        width: parent.width - 2 * Theme.margin - Theme.touch - Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin

        Words {
            width: parent.width
            text: screen.shown?.caption || page.title
            size: Theme.textCard
            weight: Font.ExtraBold
            color: Theme.onDark
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: screen.shown?.credit ?? ""
            size: Theme.textDock
            color: Theme.quietOnDark
        }
    }
}
