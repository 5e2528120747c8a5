pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Slag heaps and buildings on one ground at one scale under the evening sky.
Rectangle {
    id: picture

    required property HeightsReader reader
    signal opened(slug: string)

    readonly property real ruler: Theme.px(70)
    readonly property real metre: (width - ruler - Theme.gapSmall) / reader.extent
    // How far above the ground the picture reaches: over the highest name.
    property real sky: 0
    readonly property real horizon: height > 0 ? sky / height : 1
    // What was tapped and has no page says its note here.
    property string note: ""
    property real risen: 0

    implicitHeight: sky + foot.height + 2 * Theme.gap + (told.visible ? told.height + Theme.gapSmall : 0)
    radius: Theme.radius
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Evening.zenith
        }
        GradientStop {
            position: 0.42 * picture.horizon
            color: Evening.high
        }
        GradientStop {
            position: 0.74 * picture.horizon
            color: Evening.dusk
        }
        GradientStop {
            position: 0.88 * picture.horizon
            color: Evening.rose
        }
        GradientStop {
            position: picture.horizon
            color: Evening.glow
        }
        GradientStop {
            position: 1
            color: Evening.ground
        }
    }

    function measure(): void {
        sky = Math.max(...names.children.map(name => name.height)) + Theme.margin;
    }

    NumberAnimation on risen {
        id: rise

        running: false
        to: 1
        duration: Theme.count
        easing.type: Easing.OutCubic
    }

    Seen {
        width: parent.width
        height: parent.height
        onSeenChanged: rise.start()
    }

    SkylineScale {
        width: parent.width
        height: picture.sky
        metre: picture.metre
        marks: picture.reader.marks
        highest: picture.reader.top
    }

    SkylineLand {
        x: picture.ruler
        y: picture.sky
        reader: picture.reader
        metre: picture.metre
        risen: picture.risen
    }

    Rectangle {
        y: picture.sky
        width: parent.width
        height: parent.height - y
        bottomLeftRadius: picture.radius
        bottomRightRadius: picture.radius
        color: Evening.ground
    }

    Item {
        id: names

        x: picture.ruler
        y: picture.sky

        Repeater {
            model: picture.reader.heaps

            SkylineName {
                metre: picture.metre
                onHeightChanged: picture.measure()
                onOpened: slug => picture.opened(slug)
                onTold: note => picture.note = note
            }
        }
    }

    SkylineFoot {
        id: foot

        x: picture.ruler
        y: picture.sky + Theme.gap
        reader: picture.reader
        metre: picture.metre
        risen: picture.risen
        onOpened: slug => picture.opened(slug)
        onTold: note => picture.note = note
    }

    Words {
        id: told

        visible: text !== ""
        x: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        text: picture.note
        size: Theme.textLabel
        color: Theme.sun
    }
}
