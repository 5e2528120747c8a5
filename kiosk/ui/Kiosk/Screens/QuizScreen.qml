pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The quiz: one question at a time over the poster of the page that knows the answer, and the score at the end.
Spread {
    id: screen

    readonly property Quiz quiz: visitor.quiz

    poster: quiz.poster
    alt: ""
    accent: Theme.accent("canal")
    posterHeight: Theme.px(560)

    // The explanation and the way on are brought into sight where the glass is low.
    readonly property bool answered: quiz.answered

    onAnsweredChanged: if (answered)
        Qt.callLater(scrollTo, height * 2)

    // The second tap of an eager hand is not meant for what has just come under it.
    readonly property string step: quiz.number + (quiz.answered ? "!" : "?")

    onStepChanged: eager.restart()

    Timer {
        id: eager

        interval: Theme.eager
        running: true
    }

    QuizMarks {
        width: screen.sheetWidth
        marks: screen.quiz.marks
    }

    Column {
        visible: !screen.quiz.finished
        width: screen.sheetWidth
        spacing: Theme.px(34)

        Words {
            width: parent.width
            //% "Question %1 sur %2"
            text: qsTrId("quiz.step").replace("%1", screen.quiz.number).replace("%2", screen.quiz.count)
            size: Theme.textLabel
            weight: Font.Bold
            color: Theme.accentText("canal")
        }

        Words {
            width: parent.width
            text: screen.quiz.question
            size: Theme.textTitle * 0.8
            weight: Font.ExtraBold
            lineHeight: 0.92
            Accessible.role: Accessible.Heading
        }

        Column {
            width: parent.width
            spacing: Theme.gapSmall

            Repeater {
                model: screen.quiz.answers

                QuizAnswer {
                    required property int index

                    // What was not chosen makes room for the explanation.
                    visible: !screen.quiz.answered || told
                    width: parent?.width ?? 0
                    open: !screen.quiz.answered
                    onClicked: if (!eager.running)
                        screen.quiz.answer(index)
                }
            }
        }

        Rectangle {
            visible: screen.quiz.answered
            width: parent.width
            height: learnt.height + 2 * learnt.y
            radius: Theme.radius
            color: Theme.card

            Column {
                id: learnt

                x: Theme.px(36)
                y: Theme.px(36)
                width: parent.width - 2 * x
                spacing: Theme.px(14)

                Words {
                    width: parent.width
                    //% "Bravo !"
                    text: screen.quiz.wasRight ? qsTrId("quiz.right") : qsTrId("quiz.wrong")
                    size: Theme.textCard
                    weight: Font.ExtraBold
                    color: Theme.accentText(screen.quiz.wasRight ? "leaf" : "brick")
                }

                Words {
                    width: parent.width
                    text: screen.quiz.because
                    size: Theme.textReading
                    font.family: Theme.serif
                    weight: Font.Normal
                    color: Theme.ink
                    lineHeight: 1.06
                }
            }
        }

        Flow {
            visible: screen.quiz.answered
            width: parent.width
            spacing: Theme.gapSmall

            PillButton {
                glyph: Icons.forward
                //% "Question suivante"
                text: screen.quiz.number < screen.quiz.count ? qsTrId("quiz.next") : qsTrId("quiz.result")
                onClicked: {
                    if (eager.running)
                        return;
                    screen.quiz.goOn();
                    screen.scrollTo(0);
                }
            }

            PillButton {
                visible: screen.quiz.slug !== ""
                quiet: true
                text: screen.quiz.title
                glyph: Icons.forward
                onClicked: if (!eager.running)
                    screen.opened(screen.quiz.slug)
            }
        }
    }

    Column {
        readonly property real share: screen.quiz.score / Math.max(screen.quiz.count, 1)

        visible: screen.quiz.finished
        width: screen.sheetWidth
        spacing: Theme.px(34)

        Words {
            width: parent.width
            //% "%1 sur %2"
            text: qsTrId("quiz.score").replace("%1", screen.quiz.score).replace("%2", screen.quiz.count)
            size: Theme.textPoster
            weight: Font.ExtraBold
            lineHeight: Theme.lineDisplay
            color: Theme.accentText("canal")
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            //% "Vous connaissez ce pays comme votre poche."
            text: parent.share > 0.8 ? qsTrId("quiz.great") : parent.share > 0.4 ? qsTrId("quiz.good") : qsTrId("quiz.brave")
            size: Theme.textLead
            font.family: Theme.serif
            weight: Font.Normal
            color: Theme.ink
        }

        PillButton {
            glyph: Icons.again
            //% "Rejouer"
            text: qsTrId("quiz.again")
            onClicked: {
                screen.quiz.again();
                screen.scrollTo(0);
            }
        }

        SectionTitle {
            visible: screen.quiz.pages.count > 0
            width: parent.width
            topPadding: Theme.gap
            //% "À voir ensuite"
            text: qsTrId("item.see")
        }

        CardGrid {
            width: parent.width
            visit: screen.visitor.visit
            cards: screen.quiz.pages
            library: screen.library
            clock: screen.clock
            onOpened: slug => screen.opened(slug)
        }
    }
}
