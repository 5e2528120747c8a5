pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// Posters drift by and every language asks to touch; the first touch opens Home.
StageScreen {
    id: attract

    property int current: 0

    ready: homePicture.ready

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.slate
            }
            GradientStop {
                position: 1
                color: Theme.coal
            }
        }
    }

    Item {
        id: frame

        anchors.fill: parent
        clip: true

        DriftingPoster {
            id: homePicture

            source: attract.library.homePoster
            shown: attract.current === 0
        }

        Repeater {
            model: attract.library.panels

            DriftingPoster {
                required property int index
                required property string poster

                // Only the poster seen and the next are kept in memory.
                source: attract.current === index + 1 || attract.current === index ? poster : ""
                shown: attract.current === index + 1
            }
        }
    }

    Timer {
        running: !Theme.calm && attract.visible && attract.library.panels.count > 0
        interval: Theme.posterStay
        repeat: true
        onTriggered: attract.current = (attract.current + 1) % (attract.library.panels.count + 1)
    }

    // Behind the words only: from the left where they stand at the left, else above and below.
    Rectangle {
        visible: Theme.wide
        width: parent.width * 0.72
        height: parent.height
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.veil
            }
            GradientStop {
                position: 0.7
                color: Theme.scrim
            }
            GradientStop {
                position: 1
                color: Theme.clear
            }
        }
    }

    Rectangle {
        visible: !Theme.wide
        width: parent.width
        height: title.y + title.height + Theme.px(260)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.scrim
            }
            GradientStop {
                position: 0.66
                color: Theme.scrim
            }
            GradientStop {
                position: 1
                color: Theme.clear
            }
        }
    }

    Scrim {
        visible: !Theme.wide
        anchors.fill: parent
        wordsTop: invitation.y - Theme.px(60)
    }

    Column {
        id: title

        x: Theme.inset
        y: Theme.inset
        width: parent.width - 2 * x
        spacing: Theme.gapLarge

        Words {
            width: parent.width
            text: attract.library.officeName
            size: Theme.px(36)
            weight: Font.Bold
            color: Theme.onDark
        }

        Words {
            width: parent.width
            text: attract.library.headline
            size: Theme.px(Theme.wide ? 120 : 132)
            weight: Font.ExtraBold
            color: Theme.onDark
            lineHeight: Theme.lineDisplay
        }
    }

    Row {
        id: invitation

        x: Theme.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.inset
        spacing: Theme.gapLarge

        Item {
            width: Theme.px(190)
            height: width
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                id: ripple

                anchors.centerIn: parent
                width: parent.width
                height: width
                radius: width / 2
                color: Theme.clear
                border.width: Theme.px(5)
                border.color: Theme.sun

                SequentialAnimation on scale {
                    running: !Theme.calm && attract.visible
                    loops: Animation.Infinite

                    NumberAnimation {
                        from: 0.72
                        to: 1.08
                        duration: Theme.fade
                        easing.type: Easing.OutCubic
                    }
                    PauseAnimation {
                        duration: Theme.glide
                    }
                }
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(136)
                height: width
                radius: width / 2
                color: Theme.sun

                Icon {
                    anchors.centerIn: parent
                    text: Icons.touch
                    size: Theme.px(80)
                }
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Repeater {
                model: attract.library.languages

                Words {
                    required property int index
                    required property string greeting

                    visible: text !== ""
                    text: greeting
                    size: index === 0 ? Theme.px(56) : Theme.px(40)
                    weight: index === 0 ? Font.ExtraBold : Font.DemiBold
                    color: Theme.onDark
                }
            }
        }
    }

    Tap {
        anchors.fill: parent
        radius: 0
        //% "Toucher pour commencer"
        text: qsTrId("attract.touch")
        onClicked: attract.entered()
        // The whole glass is one button: it must not shrink or darken.
        scale: 1
    }
}
