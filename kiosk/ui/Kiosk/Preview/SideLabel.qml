import QtQuick
import Kiosk.Design

// A quiet heading over what can be chosen.
SideWords {
    font.pixelSize: Side.textSmall
    weight: Font.Bold
    color: Theme.ink
}
