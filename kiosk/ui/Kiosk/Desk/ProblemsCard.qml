pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge.Desk

// What is wrong in the content, page by page.
DeskCard {
    id: card

    required property Content topic

    //% "Ce qui ne va pas"
    title: qsTrId("desk.content.problems")

    DeskNote {
        width: card.innerWidth
        visible: !card.topic.reading && !card.topic.failed && card.topic.mistakes + card.topic.advices === 0
        tone: "good"
        //% "Rien à signaler."
        text: qsTrId("desk.content.fine")
    }

    Column {
        width: card.innerWidth
        visible: card.topic.mistakes + card.topic.advices > 0

        DeskRow {
            width: parent.width
            tone: card.topic.mistakes > 0 ? "bad" : "good"
            //% "Erreurs"
            label: qsTrId("desk.content.mistakes")
            value: card.topic.mistakes
        }

        DeskRow {
            width: parent.width
            //% "À compléter"
            label: qsTrId("desk.content.gaps")
            value: card.topic.advices
        }

        DeskRow {
            width: parent.width
            visible: card.topic.kept > 0
            //% "Pages restées à leur dernière bonne version"
            label: qsTrId("desk.content.kept")
            value: card.topic.kept
        }

        DeskRow {
            width: parent.width
            visible: card.topic.leftOut > 0
            tone: "bad"
            //% "Pages laissées de côté"
            label: qsTrId("desk.content.out")
            value: card.topic.leftOut
        }
    }

    Repeater {
        model: card.topic.problems

        ProblemItem {
            width: card.innerWidth
        }
    }

    DeskMore {
        hidden: card.topic.hidden
        onClicked: card.topic.more()
    }
}
