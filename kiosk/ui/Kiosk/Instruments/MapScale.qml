import QtQuick
import Kiosk.Controls
import Kiosk.Design

// How far is how far, where north is, what kind of map it is and whom it is owed to.
Rectangle {
    id: scale

    required property real perKm
    required property bool real
    required property string credit
    required property string language
    // The longest round distance that fits.
    readonly property real km: [0.1, 0.2, 0.5, 1, 2, 5, 10, 20].filter(km => km * perKm <= Theme.px(260)).pop() ?? 0.1

    implicitWidth: Math.max(row.width, words.implicitWidth) + 2 * Theme.px(22)
    implicitHeight: column.height + 2 * Theme.px(14)
    radius: Theme.radiusSmall
    color: Theme.paper

    Column {
        id: column

        x: Theme.px(22)
        y: Theme.px(14)
        spacing: Theme.px(4)

        Row {
            id: row

            spacing: Theme.px(14)

            Icon {
                text: Icons.north
                size: Theme.iconSmall
                //% "Le nord est en haut"
                Accessible.name: qsTrId("map.north")
                Accessible.ignored: false
                Accessible.role: Accessible.Graphic
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: scale.km * scale.perKm
                height: Theme.px(7)
                radius: height / 2
                color: Theme.coal
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: scale.km < 1 ? scale.km * 1000 + "\u00A0m" : scale.km + "\u00A0km"
                size: Theme.textDock
                weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }

        Words {
            id: words

            //% "Carte schématique"
            text: [scale.real ? "" : qsTrId("map.schematic"), scale.credit].filter(said => said).join(" · ")
            size: Theme.px(20)
            wrapMode: Text.NoWrap
            color: Theme.ink
        }
    }
}
