import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Asks whether somebody is still there; any touch outside the button is swallowed, not passed on.
Item {
    id: warning

    required property int seconds
    signal stayed

    visible: seconds > 0

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    // Takes every touch, so that nothing beneath answers; any touch says that somebody is there.
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: warning.stayed()
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.inset, Theme.px(900))
        spacing: Theme.gapLarge

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "Toujours là ?"
            text: qsTrId("still.question")
            size: Theme.textTitle
            weight: Font.ExtraBold
            color: Theme.onDark
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "Retour à l’accueil dans %1 s"
            text: qsTrId("still.seconds").replace("%1", warning.seconds)
            size: Theme.textLead
            color: Theme.quietOnDark
        }

        Tap {
            id: stay

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.px(720))
            height: Theme.px(170)
            radius: height / 2
            //% "Je suis encore là"
            text: qsTrId("still.stay")
            onClicked: warning.stayed()

            background: Rectangle {
                radius: height / 2
                color: Theme.sun
            }

            contentItem: Item {
                Words {
                    anchors.centerIn: parent
                    text: stay.text
                    size: Theme.textHeading
                    weight: Font.ExtraBold
                }
            }
        }
    }
}
