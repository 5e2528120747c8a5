import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A name upon a map, in the very size that the reader made room for.
Words {
    visible: text !== ""
    size: Theme.textDock
    weight: Font.Bold
    wrapMode: Text.NoWrap
    style: Text.Outline
    styleColor: Theme.paper
}
