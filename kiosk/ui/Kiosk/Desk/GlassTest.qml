pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// The whole glass for fingers: a grid to wipe, or four marks to touch; it closes by itself when nobody touches it.
Rectangle {
    id: test

    required property Glass glass
    // Four marks instead of the grid.
    required property bool corners
    readonly property real cell: Math.max(Theme.pixelsPerMm * 18, Math.min(width, height) / 24)
    readonly property bool resting: glass.fingers.count === 0 && !touching.running
    readonly property bool done: corners ? glass.turning !== "" : resting
    signal ended

    function feel(points: list<TouchPoint>) {
        for (const point of points)
            glass.feel(point.pointId, point.x, point.y);
        touching.restart();
        deserted.restart();
    }

    function lift(points: list<TouchPoint>) {
        for (const point of points)
            glass.lift(point.pointId);
        touching.restart();
    }

    color: Theme.coal
    Component.onCompleted: glass.begin(width, height, cell)

    Timer {
        id: touching

        interval: Theme.fade
    }

    Timer {
        id: deserted

        running: true
        interval: Theme.testStay
        onTriggered: test.ended()
    }

    Grid {
        visible: !test.corners
        columns: test.glass.columns

        Repeater {
            model: test.glass.cells

            Rectangle {
                required property bool wiped

                width: test.width / test.glass.columns
                height: test.height / test.glass.lines
                color: wiped ? Theme.accent("leaf") : Theme.slate
                border.width: 1
                border.color: Theme.coal
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 40
        onPressed: points => test.feel(points)
        onUpdated: points => test.feel(points)
        onReleased: points => test.lift(points)
        onCanceled: points => test.lift(points)
    }

    Rectangle {
        visible: test.corners && !test.done
        x: test.width * test.glass.markX - width / 2
        y: test.height * test.glass.markY - height / 2
        width: Theme.touch
        height: width
        radius: width / 2
        color: Theme.sun

        Words {
            anchors.centerIn: parent
            text: test.glass.corner + 1
            size: Theme.textHeading
            weight: Font.ExtraBold
        }
    }

    Repeater {
        model: test.glass.fingers

        Rectangle {
            id: finger

            required property int number
            required property real across
            required property real down

            x: across - width / 2
            y: down - height / 2
            width: Theme.px(190)
            height: width
            radius: width / 2
            color: Theme.clear
            border.width: Theme.px(8)
            border.color: Theme.sun

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: -height - Theme.gapSmall
                text: finger.number
                size: Theme.textHeading
                weight: Font.ExtraBold
                color: Theme.onDark
            }
        }
    }

    Words {
        visible: test.corners && !test.done
        anchors.centerIn: parent
        width: test.width - 2 * Theme.inset - 2 * Theme.touch
        horizontalAlignment: Text.AlignHCenter
        //% "Touchez les quatre marques dans l’ordre, même si le cercle apparaît ailleurs."
        text: qsTrId("desk.turned.hint")
        size: Theme.textLead
        color: Theme.onDark
    }

    // Away while fingers wipe, so that there is glass to feel everywhere.
    Rectangle {
        visible: test.done
        anchors.centerIn: parent
        width: Math.min(test.width - 2 * Theme.inset, Theme.px(860))
        height: words.height + 2 * Theme.gapLarge
        radius: Theme.radius
        color: Theme.paper

        Column {
            id: words

            x: Theme.gapLarge
            y: Theme.gapLarge
            width: parent.width - 2 * x
            spacing: Theme.gap

            Words {
                width: parent.width
                text: test.corners ? test.glass.turningSentence : test.glass.wipingSentence
                size: Theme.textLead
                weight: Font.Bold
            }

            Words {
                visible: !test.corners
                width: parent.width
                //% "Essuyez toute la dalle ; ce qui reste gris ne réagit pas."
                text: qsTrId("desk.wipe.hint") + " " + qsTrId("desk.wipe.fingers").replace("%1", test.glass.most).replace("%2", test.glass.touchPoints)
                color: Theme.ink
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                PillButton {
                    text: qsTrId("close")
                    onClicked: test.ended()
                }

                PillButton {
                    quiet: true
                    //% "Recommencer"
                    text: qsTrId("desk.wipe.again")
                    onClicked: test.glass.begin(test.width, test.height, test.cell)
                }
            }
        }
    }
}
