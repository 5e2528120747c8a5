import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The ways to end the program.
DeskPage {
    id: page

    required property QtObject topic

    DeskCard {
        id: again

        width: page.sheetWidth
        //% "Redémarrer la borne"
        title: qsTrId("desk.restart.title")

        Words {
            width: again.innerWidth
            //% "Le programme se ferme et s’ouvre à nouveau en quelques secondes. Rien n’est perdu."
            text: qsTrId("desk.restart.words")
            color: Theme.ink
        }

        DeskConfirm {
            width: again.innerWidth
            glyph: Icons.again
            text: qsTrId("desk.restart.title")
            //% "Redémarrer maintenant ?"
            question: qsTrId("desk.restart.question")
            //% "Oui, redémarrer"
            yes: qsTrId("desk.restart.yes")
            onConfirmed: page.desk.restart()
        }
    }

    DeskCard {
        id: end

        width: page.sheetWidth
        //% "Quitter la borne"
        title: qsTrId("desk.end.title")

        Words {
            width: end.innerWidth
            //% "Le programme se ferme et laisse voir l’ordinateur. Les visiteurs n’ont plus de guide jusqu’au prochain démarrage."
            text: qsTrId("desk.end.words")
            color: Theme.ink
        }

        DeskConfirm {
            width: end.innerWidth
            glyph: Icons.leave
            text: qsTrId("desk.end.title")
            //% "Quitter vraiment ?"
            question: qsTrId("desk.end.question")
            //% "Oui, quitter"
            yes: qsTrId("desk.end.yes")
            onConfirmed: page.desk.leave()
        }
    }
}
