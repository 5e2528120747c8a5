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
            size: Theme.textLabel
            weight: Font.DemiBold
        }
    }
}
