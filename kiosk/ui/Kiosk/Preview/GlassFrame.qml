import QtQuick
import Kiosk
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The kiosk's stage at its true size, shrunk to fit, in the bezel of the glass that was chosen.
Item {
    id: frame

    required property Library library
    required property Navigator navigator
    required property Attention attention
    required property Clock clock
    required property Visitor visitor
    required property Workshop workshop
    required property Glasses glasses
    readonly property alias stage: stage
    readonly property real zoom: Math.max(0.05, Math.min((width - 2 * (Side.bezel + Side.margin)) / glasses.glassWidth, (height - 2 * around) / glasses.glassHeight, 1))
    // Above and below: the bezel, and room for a line of words.
    readonly property real around: Side.bezel + Side.caption
    readonly property rect glass: Qt.rect(Math.round((width - glasses.glassWidth * zoom) / 2), Math.round((height - glasses.glassHeight * zoom) / 2), Math.round(glasses.glassWidth * zoom), Math.round(glasses.glassHeight * zoom))

    clip: true

    Stage {
        id: stage

        x: frame.glass.x
        y: frame.glass.y
        width: frame.glasses.glassWidth
        height: frame.glasses.glassHeight
        transformOrigin: Item.TopLeft
        scale: frame.zoom
        // Drawn in full and shrunk as a picture, so that it is the kiosk's own to the pixel, and cut off at the glass's
        // edges: the software renderer does not clip shapes.
        layer.enabled: true
        layer.smooth: true
        layer.mipmap: true
        library: frame.library
        navigator: frame.navigator
        attention: frame.attention
        clock: frame.clock
        visitor: frame.visitor
    }

    Rectangle {
        x: frame.glass.x - Side.bezel
        y: frame.glass.y - Side.bezel
        width: frame.glass.width + 2 * Side.bezel
        height: frame.glass.height + 2 * Side.bezel
        radius: Side.bezelRadius
        color: Theme.clear
        // A pixel more, for the picture ends within one.
        border.width: Side.bezel + Side.hair
        border.color: frame.workshop.draft ? Theme.sun : Theme.coal
    }

    // A draft's bezel is another one, with a tongue that says why: nothing of the page is covered.
    Rectangle {
        visible: frame.workshop.draft
        anchors.horizontalCenter: parent.horizontalCenter
        y: frame.glass.y - Side.bezel - height + Side.ring
        width: hidden.implicitWidth + 2 * Side.gap
        height: Side.controlSmall
        topLeftRadius: Side.radius
        topRightRadius: Side.radius
        color: Theme.sun

        SideWords {
            id: hidden

            anchors.centerIn: parent
            //% "Brouillon, caché aux visiteurs"
            text: qsTrId("preview.hidden")
            font.pixelSize: Side.textSmall
            weight: Font.ExtraBold
            wrapMode: Text.NoWrap
        }
    }

    SideWords {
        y: frame.glass.y + frame.glass.height + Side.bezel + Side.gapSmall
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: frame.glasses.caption + " · " + Math.round(frame.zoom * 100) + "\u202F%"
        font.pixelSize: Side.textSmall
        weight: Font.Bold
        color: Theme.ink
    }

    Notice {
        x: frame.glass.x + (frame.glass.width - width) / 2
        y: frame.glass.y + (frame.glass.height - height) / 2
        room: frame.width - 2 * Side.margin
        workshop: frame.workshop
    }
}
