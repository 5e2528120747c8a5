import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// When a page's information was last checked.
Words {
    required property ItemPage page

    visible: page.checked !== ""
    //% "Informations vérifiées le %1"
    text: qsTrId("item.checked").replace("%1", page.checked)
    size: Theme.textDock
    color: Theme.ink
}
