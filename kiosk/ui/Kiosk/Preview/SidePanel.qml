pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Design

// What stands beside the glass: the folder, what to show and how, what is to be mended.
Rectangle {
    id: panel

    required property Library library
    required property Navigator navigator
    required property Workshop workshop
    required property Report report
    required property Glasses glasses
    // Side by side where the panel lies below the glass.
    property bool lying: false
    readonly property real column: lying ? (width - 3 * Side.margin) / 2 : width - 2 * Side.margin
    signal pageWanted(slug: string, language: string)

    color: Theme.paper

    Column {
        id: means

        x: Side.margin
        y: Side.margin
        width: panel.column
        spacing: Side.gap

        SideHead {
            width: parent.width
            workshop: panel.workshop
        }

        Offer {
            visible: panel.workshop.newsSlug !== ""
            width: parent.width
            title: panel.workshop.newsTitle
            fresh: panel.workshop.newsFresh
            onTaken: panel.pageWanted(panel.workshop.newsSlug, "")
            onRefused: panel.workshop.dismiss()
        }

        Row {
            spacing: Side.margin

            Column {
                id: goals

                spacing: Side.gapSmall

                SideLabel {
                    //% "Montrer"
                    text: qsTrId("preview.go")
                }

                Row {
                    spacing: Side.gapSmall

                    SideChoice {
                        //% "Affiches"
                        text: qsTrId("preview.attract")
                        chosen: panel.navigator.screen === "attract"
                        onClicked: panel.navigator.rest()
                    }

                    SideChoice {
                        //% "Accueil"
                        text: qsTrId("preview.home")
                        chosen: panel.navigator.screen === "home"
                        onClicked: panel.navigator.home()
                    }
                }
            }

            Column {
                visible: panel.library.languages.count > 0
                width: means.width - goals.width - Side.margin
                spacing: Side.gapSmall

                SideLabel {
                    //% "Langue (Ctrl+1, 2…)"
                    text: qsTrId("preview.language")
                }

                Flow {
                    width: parent.width
                    spacing: Side.gapSmall

                    Repeater {
                        model: panel.library.languages

                        SideChoice {
                            id: tongue

                            required property int index
                            required property string code

                            implicitWidth: Side.chip
                            text: code.toUpperCase()
                            chosen: code === panel.library.language
                            onClicked: panel.library.speak(code)

                            Shortcut {
                                sequence: "Ctrl+" + (tongue.index + 1)
                                onActivated: panel.library.speak(tongue.code)
                            }
                        }
                    }
                }
            }
        }

        SideLabel {
            //% "Écran"
            text: qsTrId("preview.screen")
        }

        GlassChooser {
            width: parent.width
            glasses: panel.glasses
            low: !panel.lying && panel.height < Side.low
        }
    }

    Item {
        id: mending

        x: panel.lying ? 2 * Side.margin + panel.column : Side.margin
        y: panel.lying ? Side.margin : means.y + means.height + Side.gapLarge
        width: panel.column
        height: foot.y - y - Side.gapSmall

        SideWords {
            id: title

            //% "À corriger"
            text: qsTrId("preview.mend")
            font.pixelSize: Side.textTitle
            weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }

        SideWords {
            anchors.right: parent.right
            anchors.baseline: title.baseline
            //% "Erreurs : %1"
            readonly property string mistakes: qsTrId("preview.mistakes").replace("%1", panel.report.mistakes)
            //% "Manques : %1"
            readonly property string gaps: qsTrId("preview.gaps").replace("%1", panel.report.gaps)
            text: mistakes + " · " + gaps
            font.pixelSize: Side.textSmall
            weight: Font.Bold
            color: Theme.ink
        }

        ProblemList {
            anchors.top: title.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            report: panel.report
            read: panel.workshop.state === "shown"
            onPageWanted: (slug, language) => panel.pageWanted(slug, language)
            onFolderWanted: folder => panel.workshop.openFolder(folder)
        }
    }

    Row {
        id: foot

        x: mending.x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Side.gap
        spacing: Side.gapSmall

        SideLabel {
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: Side.gapSmall
            //% "Ce panneau"
            text: qsTrId("preview.words")
        }

        Repeater {
            model: ["fr", "en"]

            SideChoice {
                required property string modelData

                text: modelData.toUpperCase()
                implicitHeight: Side.controlSmall
                chosen: modelData === panel.workshop.staffLanguage
                onClicked: panel.workshop.speak(modelData)
            }
        }
    }
}
