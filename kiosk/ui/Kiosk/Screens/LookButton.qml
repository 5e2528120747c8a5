import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Leads to a page's pictures; it stands on the poster, out of the way of what is in the corners.
Item {
    id: look

    required property ItemPage page
    signal clicked

    RoundButton {
        visible: look.page.views.count > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.wide ? Theme.margin : parent.height - height - Theme.sheetRadius - Theme.margin
        glyph: Icons.pictures
        //% "Voir l’image en grand"
        text: qsTrId("item.look")
        onClicked: look.clicked()
    }
}
