import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The whole glass in one colour after the other; a touch brings the next, and the last one ends it.
Rectangle {
    id: test

    property int field: 0
    signal ended

    color: Theme.testFields[field]

    Words {
        visible: test.field === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.inset
        width: parent.width - 2 * Theme.inset
        horizontalAlignment: Text.AlignHCenter
        //% "Cherchez un point d’une autre couleur ou l’ombre d’une ancienne image ; touchez pour la couleur suivante."
        text: qsTrId("desk.colours.hint")
        color: Theme.ink
    }

    MouseArea {
        anchors.fill: parent
        onClicked: test.field + 1 < Theme.testFields.length ? test.field++ : test.ended()
    }
}
