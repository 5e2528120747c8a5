import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A name upon a map, in the very size that the reader made room for.
Words {
    // Where its mark stands, in the parent.
    required property real mark

    horizontalAlignment: x > mark ? Text.AlignLeft : x + width < mark ? Text.AlignRight : Text.AlignHCenter
    visible: text !== ""
    size: Theme.textDock
    weight: Font.Bold
    wrapMode: Text.NoWrap
    style: Text.Outline
    styleColor: Theme.paper
}
