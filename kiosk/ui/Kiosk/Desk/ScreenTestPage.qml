pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk
import Kiosk.Controls
import Kiosk.Design

// The screen and its glass: a ruler to hold a real one against, and tests on the whole screen.
DeskPage {
    id: page

    required property Glass topic
    property real trial: Theme.diagonalInches
    property string test: ""

    Loader {
        parent: page.wholeScreen
        z: 10
        anchors.fill: parent
        active: page.test !== ""
        sourceComponent: page.test === "colours" ? colours : glass
    }

    Component {
        id: colours

        ColourTest {
            onEnded: page.test = ""
        }
    }

    Component {
        id: glass

        GlassTest {
            glass: page.topic
            corners: page.test === "corners"
            onEnded: page.test = ""
        }
    }

    DeskCard {
        id: size

        width: page.sheetWidth
        //% "La règle"
        title: qsTrId("desk.ruler.title")

        Ruler {
            width: size.innerWidth
            diagonal: page.trial
        }

        Words {
            width: size.innerWidth
            //% "Posez une vraie règle en centimètres contre celle-ci. Si elles diffèrent, ajustez la diagonale, puis écrivez dans kiosk.toml, sous [screen] : diagonal_inches = %1"
            text: qsTrId("desk.ruler.words").replace("%1", page.trial)
            color: Theme.ink
        }

        Row {
            spacing: Theme.gap

            RoundButton {
                glyph: Icons.minus
                ground: Theme.coal
                //% "Diagonale plus petite"
                text: qsTrId("desk.ruler.less")
                onClicked: page.trial = Math.max(7, page.trial - 0.5)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(190)
                horizontalAlignment: Text.AlignHCenter
                //% "%1 pouces"
                text: qsTrId("desk.ruler.inches").replace("%1", page.trial)
                size: Theme.textCard
                weight: Font.Bold
            }

            RoundButton {
                glyph: Icons.plus
                ground: Theme.coal
                //% "Diagonale plus grande"
                text: qsTrId("desk.ruler.more")
                onClicked: page.trial = Math.min(120, page.trial + 0.5)
            }
        }
    }

    component Trial: DeskCard {
        id: trial

        required property string words
        required property string begin
        required property string test

        width: page.sheetWidth

        Words {
            width: trial.innerWidth
            text: trial.words
            color: Theme.ink
        }

        PillButton {
            text: trial.begin
            onClicked: page.test = trial.test
        }
    }

    Trial {
        //% "Les doigts et les zones mortes"
        title: qsTrId("desk.touch.title")
        //% "Chaque doigt est suivi d’un cercle et d’un numéro. Essuyez toute la dalle : ce qui reste gris ne réagit pas."
        words: qsTrId("desk.touch.words")
        //% "Essuyer la dalle"
        begin: qsTrId("desk.touch.begin")
        test: "wipe"
    }

    Trial {
        //% "Le sens du toucher"
        title: qsTrId("desk.turned.title")
        words: qsTrId("desk.turned.words")
        begin: qsTrId("desk.turned.begin")
        test: "corners"
    }

    Trial {
        //% "Les couleurs"
        title: qsTrId("desk.colours.title")
        words: qsTrId("desk.colours.words")
        begin: qsTrId("desk.colours.begin")
        test: "colours"
    }
}
