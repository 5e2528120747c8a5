pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The card of the chosen stop, as high as the one with most to say, with the way to its page and to its neighbours.
Rectangle {
    id: card

    required property QtObject rooms
    required property int chosen
    required property color accentText
    signal passed(index: int)
    signal opened(slug: string)

    readonly property GalleryPage page: pages.count > chosen ? pages.itemAt(chosen) as GalleryPage : null

    component GalleryPage: GalleryWords {
        required property int index
        required property string slug

        width: stack.width
        visible: card.chosen === index
        accentText: card.accentText
    }

    implicitHeight: stack.y + stack.childrenRect.height + Theme.px(28) + buttons.height + Theme.px(32)
    radius: Theme.radius
    color: Theme.card

    Item {
        id: stack

        x: Theme.margin
        y: Theme.px(32)
        width: parent.width - 2 * x

        Repeater {
            id: pages

            model: card.rooms

            GalleryPage {}
        }
    }

    Item {
        id: buttons

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        width: parent.width - 2 * x
        height: Theme.px(92)

        Row {
            spacing: Theme.gap

            Step {
                enabled: card.chosen > 0
                glyph: Icons.back
                //% "Étape précédente"
                text: qsTrId("galleries.previous")
                onClicked: card.passed(card.chosen - 1)
            }

            Step {
                enabled: card.chosen < pages.count - 1
                glyph: Icons.forward
                //% "Étape suivante"
                text: qsTrId("galleries.next")
                onClicked: card.passed(card.chosen + 1)
            }
        }

        Tap {
            id: open

            visible: (card.page?.slug ?? "") !== ""
            anchors.right: parent.right
            height: parent.height
            width: label.width + Theme.px(96)
            radius: height / 2
            //% "Ouvrir la page"
            text: qsTrId("galleries.open")
            onClicked: card.opened(card.page?.slug ?? "")

            background: Rectangle {
                radius: open.radius
                color: Theme.coal
            }

            contentItem: Item {
                Words {
                    id: label

                    anchors.centerIn: parent
                    text: open.text
                    weight: Font.Bold
                    color: Theme.onDark
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    component Step: RoundButton {
        width: Theme.px(92)
        height: width
        ground: Theme.sand
        ink: Theme.coal
        opacity: enabled ? 1 : 0.35
    }
}
