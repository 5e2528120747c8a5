import QtQuick
import Kiosk.Design

// A striking value over what it counts.
Rectangle {
    id: tile

    required property string value
    required property string label
    property color accent: Theme.coal

    implicitHeight: words.height + 2 * Theme.px(32)
    radius: Theme.radius
    color: Theme.card

    Column {
        id: words

        x: Theme.px(30)
        y: Theme.px(30)
        width: parent.width - 2 * x
        spacing: Theme.px(6)

        Words {
            width: parent.width
            text: tile.value
            size: Theme.textFigure
            weight: Font.ExtraBold
            color: tile.accent
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textCard
            wrapMode: Text.NoWrap
        }

        Words {
            width: parent.width
            text: tile.label
            // A long word is set smaller rather than broken.
            size: longest > 13 ? Theme.px(22) : Theme.textLabel
            wrapMode: longest > 18 ? Text.Wrap : Text.WordWrap

            readonly property int longest: Math.max(...tile.label.split(/[\s-]/).map(part => part.length))
            weight: Font.DemiBold
        }
    }
}
