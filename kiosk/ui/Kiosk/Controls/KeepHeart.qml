import QtQuick
import Kiosk.Design

// The heart that keeps something for the visit: it may be touched well beyond its disc.
Tap {
    id: heart

    // What is kept.
    required property string title
    required property bool kept
    property real disc: Theme.px(72)

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    radius: disc / 2
    //% "Retirer « %1 » de ma visite"
    text: (kept ? qsTrId("visit.drop") : qsTrId("visit.keep")).replace("%1", title)
    Accessible.checkable: true
    Accessible.checked: kept
    onClicked: beat.restart()

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: heart.disc
            height: width
            radius: width / 2
            color: heart.kept ? Theme.card : Theme.veil
        }
    }

    contentItem: Item {
        Icon {
            id: sign

            anchors.centerIn: parent
            text: heart.kept ? Icons.heartFull : Icons.heart
            size: heart.disc * 0.56
            color: heart.kept ? Theme.accent("brick") : Theme.onDark
        }
    }

    NumberAnimation {
        id: beat

        target: sign
        property: "scale"
        from: 1.4
        to: 1
        duration: Theme.glide
        easing.type: Easing.OutBack
    }
}
