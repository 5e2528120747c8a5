pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The slag heaps side by side at one scale, those known by their altitude only, and what one does up there.
Instrument {
    id: root

    height: parts.height

    HeightsReader {
        id: heights

        library: root.library
        slug: root.slug
    }

    Column {
        id: parts

        width: parent.width
        spacing: Theme.px(40)

        Column {
            width: parent.width
            spacing: Theme.gap

            SectionTitle {
                width: parent.width
                //% "Les hauteurs côte à côte"
                text: qsTrId("heights.title")
            }

            Skyline {
                width: parent.width
                reader: heights
                onOpened: slug => root.opened(slug)
            }

            Words {
                width: parent.width
                topPadding: Theme.gapSmall
                visible: heights.others.count > 0
                //% "D’autres terrils, par leur altitude"
                text: qsTrId("heights.others")
                size: Theme.textCard
                weight: Font.ExtraBold
                Accessible.role: Accessible.Heading
            }

            GridLayout {
                width: parent.width
                columns: 2
                uniformCellWidths: true
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall

                Repeater {
                    model: heights.others

                    AltitudeCard {
                        required property string slug

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        ink: root.accentText
                        enabled: slug !== ""
                        onClicked: root.opened(slug)
                    }
                }
            }
        }

        StrengthGrid {
            width: parent.width
            //% "Que faire sur un terril"
            title: qsTrId("heights.activities")
            cards: heights.activities
            count: heights.activities.count
            accent: root.accent
            accentText: root.accentText
            onOpened: slug => root.opened(slug)
        }
    }
}
