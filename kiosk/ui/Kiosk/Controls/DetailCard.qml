import QtQuick
import Kiosk.Design

// A white card with a title and what stands under it.
Rectangle {
    id: card

    required property string title
    default property alias lines: column.data

    implicitHeight: column.height + 2 * column.y
    radius: Theme.radius
    color: Theme.card

    Column {
        id: column

        x: Theme.px(36)
        y: Theme.px(36)
        width: parent.width - 2 * x
        spacing: Theme.px(22)

        SectionTitle {
            width: parent.width
            text: card.title
            size: Theme.textCard
        }
    }
}
