pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The whole time line in small, with its decades; a finger draws the thumb along it.
Item {
    id: ruler

    required property QtObject milestones
    required property QtObject ticks
    required property int current
    required property color accent
    required property color accentText
    signal sought(index: int)

    readonly property real inner: width - thumb.width
    readonly property Tick here: dots.count > current ? dots.itemAt(current) as Tick : null

    component Tick: Rectangle {
        required property real at
        required property string year

        x: thumb.width / 2 + at * ruler.inner - width / 2
        y: track.y + (track.height - height) / 2
        width: Theme.px(10)
        height: width
        radius: width / 2
        color: ruler.accentText
    }

    // The milestone nearest to a place, in px from the left.
    function nearest(place: real): int {
        let best = 0;
        for (let index = 1; index < dots.count; index++)
            if (Math.abs((dots.itemAt(index) as Tick).x - place) < Math.abs((dots.itemAt(best) as Tick).x - place))
                best = index;
        return best;
    }

    implicitHeight: Theme.px(100)
    Accessible.role: Accessible.Slider
    Accessible.name: here?.year ?? ""

    Rectangle {
        id: track

        x: thumb.width / 2
        y: Theme.px(29)
        width: ruler.inner
        height: Theme.px(6)
        radius: height / 2
        color: Theme.sand
    }

    Repeater {
        model: ruler.ticks

        Item {
            id: mark

            required property string name
            required property real at

            x: thumb.width / 2 + at * ruler.inner
            y: track.y + Theme.px(16)

            Rectangle {
                x: -width / 2
                width: Theme.hair
                height: Theme.px(mark.name === "" ? 10 : 18)
                color: Theme.ink
            }

            Words {
                visible: mark.name !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(20)
                text: mark.name
                size: Theme.textDock
                weight: Font.DemiBold
                color: Theme.ink
                wrapMode: Text.NoWrap
            }
        }
    }

    Repeater {
        id: dots

        model: ruler.milestones

        Tick {}
    }

    Rectangle {
        id: thumb

        x: ruler.here ? ruler.here.at * ruler.inner : 0
        width: Theme.px(112)
        height: Theme.px(60)
        y: track.y + track.height / 2 - height / 2
        radius: height / 2
        color: Theme.coal

        Behavior on x {
            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }

        Words {
            anchors.centerIn: parent
            text: ruler.here?.year ?? ""
            size: Theme.textLabel
            weight: Font.Bold
            color: Theme.onDark
            wrapMode: Text.NoWrap
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: mouse => ruler.sought(ruler.nearest(mouse.x))
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        dragThreshold: Theme.px(8)
        onCentroidChanged: if (active)
            ruler.sought(ruler.nearest(centroid.position.x))
    }
}
