import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A raised field with a heading and what belongs under it; what stands in it is `innerWidth` wide.
Rectangle {
    id: card

    property string title: ""
    readonly property real innerWidth: width - 2 * Theme.gapLarge
    default property alias content: column.data

    implicitHeight: column.height
    radius: Theme.radius
    color: Theme.card

    Column {
        id: column

        width: card.width
        leftPadding: Theme.gapLarge
        rightPadding: Theme.gapLarge
        topPadding: Theme.margin
        bottomPadding: Theme.margin
        spacing: Theme.gap

        Words {
            visible: card.title !== ""
            width: card.innerWidth
            text: card.title
            size: Theme.textCard
            weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }
    }
}
