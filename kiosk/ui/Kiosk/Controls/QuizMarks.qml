pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A dot for each question of a quiz: right, wrong, asked now, still to come.
Row {
    id: dots

    required property QtObject marks

    spacing: Theme.px(12)

    Repeater {
        model: dots.marks

        Rectangle {
            id: dot

            required property string mark
            required property bool current

            width: Theme.px(current ? 64 : 40)
            height: Theme.px(40)
            radius: height / 2
            color: mark === "right" ? Theme.accent("leaf") : mark === "wrong" ? Theme.accent("brick") : current ? Theme.sun : Theme.sand

            Icon {
                visible: dot.mark !== ""
                anchors.centerIn: parent
                text: dot.mark === "right" ? Icons.check : Icons.close
                size: Theme.px(28)
                color: Theme.onDark
            }
        }
    }
}
