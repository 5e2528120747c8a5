import QtQuick
import Kiosk.Controls
import Kiosk.Design

// How a page stands in one language: a sign, and a number where texts are to be filled in.
Rectangle {
    id: mark

    required property string standing
    property string gaps: ""
    readonly property color ink: standing === "complete" ? Theme.accentText("leaf") : standing === "missing" ? Theme.onDark : Theme.coal

    implicitWidth: sign.width + Theme.gap
    implicitHeight: Theme.px(52)
    radius: Theme.px(16)
    color: standing === "missing" ? Theme.accentText("brick") : standing === "complete" ? Theme.clear : standing === "older" ? Theme.sand : Theme.sun
    Accessible.role: Accessible.StaticText
    Accessible.name: said(standing)

    function said(standing: string): string {
        switch (standing) {
        case "missing":
            //% "manque"
            return qsTrId("desk.coverage.missing");
        case "older":
            //% "plus ancien que la première langue"
            return qsTrId("desk.coverage.older");
        case "partial":
            //% "textes à compléter"
            return qsTrId("desk.coverage.partial");
        }
        //% "complet"
        return qsTrId("desk.coverage.complete");
    }

    Row {
        id: sign

        anchors.centerIn: parent
        spacing: Theme.px(4)

        Icon {
            text: mark.standing === "complete" ? Icons.check : mark.standing === "missing" ? Icons.close : mark.standing === "older" ? Icons.older : Icons.partial
            size: Theme.iconSmall
            color: mark.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            visible: text !== ""
            text: mark.gaps
            size: Theme.textDock
            weight: Font.Bold
            color: mark.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
