pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What was tapped on the map: one card, or one under the other where places stand on the same spot.
Item {
    id: cards

    required property Library library
    required property QtObject cards
    // How high it may grow, in px.
    required property real most
    signal opened(slug: string)
    signal closed

    readonly property bool any: list.count > 0

    visible: any
    height: any ? Math.min(most, list.contentHeight) : 0

    ListView {
        id: list

        anchors.fill: parent
        spacing: Theme.gapSmall
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: cards.cards

        delegate: StoryCard {
            id: card

            required property string slug
            required property string poster
            required property string color
            required property string label
            required property string distance

            width: ListView.view.width
            source: poster
            picture: poster === "" ? sketch : null
            summary: label
            accent: Theme.accent(color)
            accentText: Theme.accentText(color)
            //% "à %1 d’ici"
            note: distance === "" ? "" : qsTrId("item.away").replace("%1", distance)
            onClicked: cards.opened(slug)

            Component {
                id: sketch

                RouteSketch {
                    library: cards.library
                    slug: card.slug
                    accent: card.color
                    small: true
                }
            }
        }
    }

    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.top
        width: Theme.touchSmall
        height: width
        ground: Theme.coal
        glyph: Icons.close
        //% "Fermer"
        text: qsTrId("close")
        onClicked: cards.closed()
    }
}
