pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The walker and the buildings on the ground, each with its name under it.
Item {
    id: foot

    required property HeightsReader reader
    required property real metre
    required property real risen
    signal opened(slug: string)
    signal told(note: string)

    property real tallest: 0

    height: tallest

    function measure(): void {
        tallest = Math.max(...children.map(child => child.implicitHeight));
    }

    component Thing: Tap {
        id: thing

        property string name
        property string heightText
        property real peak
        property real start
        property real end

        readonly property real room: Math.min(peak - start, end - peak) * foot.metre

        text: name + ", " + heightText
        x: peak * foot.metre - room
        width: room * 2
        height: foot.tallest
        implicitHeight: words.height
        onImplicitHeightChanged: foot.measure()
        radius: Theme.radiusSmall

        contentItem: Item {
            Column {
                id: words

                x: Theme.px(8)
                width: parent.width - 2 * x

                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: thing.heightText
                    size: Theme.textCard
                    weight: Font.ExtraBold
                    color: Theme.onDark
                }

                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: thing.name
                    size: Theme.textDock
                    weight: Font.DemiBold
                    color: Theme.quietOnDark
                    lineHeight: 0.95
                }
            }
        }
    }

    Thing {
        //% "Une personne"
        name: qsTrId("heights.walker")
        heightText: foot.reader.walker
        enabled: false
        peak: foot.reader.walkerAt
        end: peak * 2

        // Seen through a lens: at the scale of the heaps a person is a dot.
        Item {
            x: parent.width / 2
            y: -Theme.gap

            Rectangle {
                x: -width / 2
                y: -height
                width: Theme.hair
                height: Theme.px(46)
                color: Theme.sun
            }

            Rectangle {
                x: -width / 2
                y: -Theme.px(40) - height
                width: Theme.px(60)
                height: width
                radius: width / 2
                color: Theme.sun

                Icon {
                    anchors.centerIn: parent
                    text: Icons.walk
                    size: Theme.icon
                }
            }

            Rectangle {
                x: -width / 2
                y: -height
                width: Math.max(2, 0.6 * foot.metre)
                height: Math.max(3, 1.75 * foot.metre)
                color: Theme.coal
            }
        }
    }

    Repeater {
        model: foot.reader.buildings

        Thing {
            id: building

            required property string shape
            required property real metres
            required property string note
            required property string slug
            required name
            required heightText
            required peak
            required start
            required end

            enabled: slug !== "" || note !== ""
            onClicked: slug !== "" ? foot.opened(slug) : foot.told(note)

            Landmark {
                x: (parent.width - width) / 2
                y: -Theme.gap - height
                shape: building.shape
                height: building.metres * foot.metre * foot.risen
            }
        }
    }
}
