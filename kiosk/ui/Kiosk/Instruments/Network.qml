pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The greenways as a poster map: parks open their page, a tapped way stands out from the others.
Instrument {
    id: network

    // The greenway that stands out, -1 for none.
    property int shown: -1

    implicitHeight: column.height

    NetworkReader {
        id: reader

        library: network.library
        slug: network.slug
        across: network.width
        mark: Theme.touchSmall
        dot: Theme.px(20)
        gap: Theme.px(10)
        letters: Theme.textDock
    }

    Column {
        id: column

        width: parent.width

        SectionTitle {
            width: parent.width
            //% "Le réseau des voies vertes"
            text: qsTrId("network.title")
        }

        Words {
            width: parent.width
            topPadding: Theme.px(6)
            bottomPadding: Theme.gap
            //% "Touchez un parc ou une voie"
            text: qsTrId("network.hint")
            size: Theme.textLabel
            color: network.accentText
        }

        NetworkDrawing {
            width: parent.width
            height: width / reader.aspect
            lines: reader.lines
            water: reader.water
            towns: reader.towns
            parks: reader.stops
            accent: network.accent
            accentText: network.accentText
            shown: network.shown
            onOpened: slug => network.opened(slug)
        }

        Words {
            width: parent.width
            topPadding: Theme.px(10)
            bottomPadding: Theme.px(20)
            horizontalAlignment: Text.AlignRight
            //% "Plan schématique"
            text: qsTrId("network.schematic")
            size: Theme.textDock
            weight: Font.DemiBold
            color: Theme.ink
        }

        Column {
            width: parent.width
            spacing: Theme.px(10)

            Repeater {
                model: reader.lines

                NetworkRow {
                    required property int index

                    width: column.width
                    chosen: network.shown === index
                    onClicked: network.shown = chosen ? -1 : index
                }
            }
        }
    }
}
