pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// The machine: program, clock, disk, memory; volume and brightness.
DeskPage {
    id: page

    required property Machine topic

    ready: topic.known

    DeskNote {
        visible: page.topic.clockWrong
        width: page.sheetWidth
        tone: "bad"
        //% "L’horloge est fausse : réglez la date et l’heure de l’ordinateur."
        text: qsTrId("desk.machine.wrong")
    }

    DeskCard {
        id: state

        width: page.sheetWidth
        //% "L’état de la machine"
        title: qsTrId("desk.machine.state")

        Column {
            width: state.innerWidth

            Repeater {
                model: page.topic.rows

                DeskRow {
                    required tone

                    width: state.innerWidth
                }
            }
        }
    }

    component Setting: DeskCard {
        id: setting

        required property int percent
        required property string less
        required property string more
        required property string missing
        signal chosen(percent: int)

        width: page.sheetWidth

        DeskLevel {
            visible: setting.percent >= 0
            width: setting.innerWidth
            percent: setting.percent
            less: setting.less
            more: setting.more
            onChosen: percent => setting.chosen(percent)
        }

        Words {
            visible: setting.percent < 0
            width: setting.innerWidth
            text: setting.missing
            color: Theme.ink
        }
    }

    Setting {
        //% "Volume"
        title: qsTrId("desk.volume.title")
        percent: page.topic.volume
        //% "Moins fort"
        less: qsTrId("desk.volume.less")
        //% "Plus fort"
        more: qsTrId("desk.volume.more")
        //% "Ce système ne permet pas à la borne de régler le volume."
        missing: qsTrId("desk.volume.missing")
        onChosen: percent => page.topic.setVolume(percent)
    }

    Setting {
        //% "Luminosité"
        title: qsTrId("desk.light.title")
        percent: page.topic.brightness
        //% "Plus sombre"
        less: qsTrId("desk.light.less")
        //% "Plus clair"
        more: qsTrId("desk.light.more")
        //% "Ce système ne permet pas à la borne de régler la luminosité ; l’écran a peut-être ses propres boutons."
        missing: qsTrId("desk.light.missing")
        onChosen: percent => page.topic.setBrightness(percent)
    }
}
