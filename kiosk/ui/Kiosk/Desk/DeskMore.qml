import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Leads to the rest of a long list, where there is one.
PillButton {
    required property int hidden

    visible: hidden > 0
    quiet: true
    glyph: Icons.plus
    //% "Afficher la suite (%1)"
    text: qsTrId("desk.page.more").replace("%1", hidden)
}
