import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A page that was saved elsewhere than on the glass, offered to be shown.
Rectangle {
    id: offer

    required property string title
    required property bool fresh
    signal taken
    signal refused

    implicitHeight: words.height + 2 * Side.gap
    radius: Side.radius
    color: Theme.sun

    Icon {
        id: sign

        x: Side.gap
        anchors.verticalCenter: parent.verticalCenter
        text: Icons.saved
        size: Side.sign
    }

    SideWords {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Side.gapSmall
        anchors.right: show.left
        anchors.rightMargin: Side.gap
        anchors.verticalCenter: parent.verticalCenter
        //% "Nouvelle page : « %1 »"
        readonly property string born: qsTrId("preview.fresh")
        //% "Page enregistrée : « %1 »"
        readonly property string kept: qsTrId("preview.saved")
        text: (offer.fresh ? born : kept).replace("%1", offer.title)
        weight: Font.Bold
    }

    SideButton {
        id: show

        anchors.right: close.left
        anchors.rightMargin: Side.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        //% "La montrer"
        text: qsTrId("preview.show")
        onClicked: offer.taken()
    }

    SideButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Side.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        bare: true
        wordless: true
        glyph: Icons.close
        //% "Fermer"
        text: qsTrId("preview.close")
        onClicked: offer.refused()
    }
}
