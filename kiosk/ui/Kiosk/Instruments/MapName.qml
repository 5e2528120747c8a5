import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A town's name, or a motorway's number on its red sign, in the very size that was made room for.
Item {
    id: name

    required property string name
    required property real pixels
    required property int size
    required property bool outside

    Rectangle {
        visible: name.size === 0
        anchors.fill: parent
        radius: Theme.px(6)
        color: Theme.accentText("brick")
        border.width: Theme.px(2)
        border.color: Theme.card
    }

    Words {
        anchors.centerIn: parent
        text: name.name
        size: Math.round(name.pixels)
        weight: name.size === 1 && !name.outside ? Font.ExtraBold : Font.Bold
        wrapMode: Text.NoWrap
        color: name.size === 0 ? Theme.onDark : name.outside ? Theme.ink : Theme.coal
        style: name.size === 0 ? Text.Normal : Text.Outline
        styleColor: Theme.paper
    }
}
