pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What stands on the ground and keeps its size: the chosen way, names, "you are here", pins.
Item {
    id: signs

    required property Atlas atlas
    required property real across

    Loader {
        active: signs.atlas.way !== ""
        width: signs.across
        height: signs.across

        sourceComponent: PlanLine {
            svg: signs.atlas.way
            color: signs.atlas.wayColor
        }
    }

    Repeater {
        model: signs.atlas.names

        MapName {
            required property real spotX
            required property real spotY
            required property real besideX
            required property real besideY
            required property real wide
            required property real high

            x: Math.round(spotX * signs.across + besideX)
            y: Math.round(spotY * signs.across + besideY)
            width: wide
            height: high
        }
    }

    Repeater {
        model: signs.atlas.pins

        MapPin {
            required property int index
            required property real spotX
            required property real spotY

            x: Math.round(spotX * signs.across - width / 2)
            y: Math.round(spotY * signs.across - (group ? height / 2 : height))
            onClicked: signs.atlas.tap(index)
        }
    }

    Item {
        visible: signs.atlas.here.width > 0
        x: Math.round(signs.atlas.here.x * signs.across)
        y: Math.round(signs.atlas.here.y * signs.across)

        Rectangle {
            x: -width / 2
            y: -height / 2
            width: Theme.px(30)
            height: width
            radius: width / 2
            color: Theme.sun
            border.width: Theme.px(7)
            border.color: Theme.coal
        }

        Rectangle {
            x: -width / 2
            y: Theme.px(22)
            width: label.implicitWidth + Theme.px(36)
            height: Theme.px(50)
            radius: height / 2
            color: Theme.coal

            Words {
                id: label

                anchors.centerIn: parent
                //% "Vous êtes ici"
                text: qsTrId("map.here")
                size: Theme.textDock
                weight: Font.Bold
                color: Theme.onDark
                wrapMode: Text.NoWrap
            }
        }
    }
}
