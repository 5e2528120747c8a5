pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// One stop of the walk: the drawing of its part, and its number on the path.
Item {
    id: stop

    required property int index
    required property int number
    required property string name
    required property string part
    required property real pathY
    required property color accent
    required property color accentText
    required property bool chosen
    // Whether any of it is in view.
    required property bool seen
    signal clicked

    function fileOf(part: string): string {
        switch (part) {
        case "hall":
            return "GalleryHall.qml";
        case "gallery":
            return "GalleryTime.qml";
        case "glass":
            return "GalleryGlass.qml";
        case "stage":
            return "GalleryStage.qml";
        case "reserve-view":
            return "GalleryStores.qml";
        case "conservation":
            return "GalleryReserves.qml";
        case "start-ups":
            return "GallerySchool.qml";
        }
        return "GalleryPark.qml";
    }

    width: drawing.width

    Loader {
        id: drawing

        height: stop.height
        source: stop.fileOf(stop.part)
        visible: stop.seen
    }

    MouseArea {
        anchors.fill: parent
        onClicked: stop.clicked()
    }

    Tap {
        id: disc

        x: (stop.width - width) / 2
        y: stop.pathY - height / 2
        width: Theme.px(92)
        height: width
        radius: width / 2
        text: stop.number + ", " + stop.name
        Accessible.checked: stop.chosen
        onClicked: stop.clicked()

        background: Rectangle {
            anchors.fill: parent
            anchors.margins: stop.chosen ? 0 : Theme.px(8)
            radius: width / 2
            color: stop.chosen ? Theme.sun : Theme.paper
            border.width: stop.chosen ? Theme.px(6) : 0
            border.color: Theme.card
        }

        contentItem: Item {
            Words {
                anchors.centerIn: parent
                text: stop.number
                size: Theme.px(stop.chosen ? 42 : 34)
                weight: Font.ExtraBold
                color: stop.chosen ? Theme.coal : stop.accentText
                wrapMode: Text.NoWrap
            }
        }
    }
}
