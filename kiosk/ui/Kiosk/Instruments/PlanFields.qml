pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Faint fields that fill a map's ground, each a little turned, spread evenly by the plastic number (Roberts, 2018).
Item {
    id: fields

    readonly property size field: Qt.size(Theme.px(88), Theme.px(52))

    function share(number: real): real {
        return number - Math.floor(number);
    }

    Repeater {
        model: 84

        Rectangle {
            required property int index

            x: fields.share(index * 0.7548777) * (fields.width - width)
            y: fields.share(index * 0.5698403) * (fields.height - height)
            width: fields.field.width * (0.6 + index % 5 * 0.2)
            height: fields.field.height * (0.7 + index % 3 * 0.3)
            radius: Theme.px(6)
            rotation: (index % 7 - 3) * 3
            antialiasing: true
            color: Qt.alpha([Theme.accent("leaf"), Theme.sun, Theme.card, Theme.accent("leaf"), Theme.card][index % 5], index % 2 ? 0.07 : 0.12)
        }
    }
}
