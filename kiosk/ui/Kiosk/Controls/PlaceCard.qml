pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A place to tap: its poster above, its name and how far it is below.
Tap {
    id: card

    required property string source
    required property string title
    property string kind: ""
    property string glyph: ""
    property string distance: ""
    property bool draft: false
    // What stands in the corner of the picture.
    property Component badge
    // Whether it bears a heart, and whether that is full.
    property bool keepable: false
    property bool kept: false
    property color accent: Theme.slate
    property color accentText: Theme.coal
    signal hearted

    text: title
    implicitHeight: width * 0.66 + Theme.px(170)

    background: Rectangle {
        radius: card.radius
        color: Theme.card
    }

    contentItem: Item {
        Poster {
            id: picture

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.px(10)
            height: width * 0.66
            radius: Theme.px(23)
            around: Theme.card
            ground: card.accent
            source: card.source

            Ribbon {
                active: card.draft
            }

            Loader {
                x: Theme.gapSmall
                y: parent.height - height - Theme.gapSmall
                sourceComponent: card.badge
            }
        }

        Words {
            id: name

            x: Theme.px(30)
            width: parent.width - 2 * x
            anchors.top: picture.bottom
            anchors.topMargin: Theme.px(18)
            text: card.title
            size: Theme.px(33)
            weight: Font.ExtraBold
            lineHeight: 0.92
        }

        Row {
            x: Theme.px(30)
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            spacing: Theme.px(8)

            Icon {
                id: sign

                text: card.glyph
                size: Theme.iconSmall
                color: card.accentText
                visible: card.glyph !== ""
            }

            Words {
                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                anchors.verticalCenter: sign.verticalCenter
                text: card.distance === "" ? card.kind : card.kind === "" ? card.distance : card.kind + " · " + card.distance
                size: Theme.textDock
                weight: Font.Bold
                color: card.accentText
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(18)
            }
        }

        // Hearts come a moment after their cards: a page of sixty places must not open later for them.
        Loader {
            active: card.keepable
            asynchronous: true
            anchors.top: parent.top
            anchors.right: parent.right

            sourceComponent: KeepHeart {
                title: card.title
                kept: card.kept
                onClicked: card.hearted()
            }
        }
    }
}
