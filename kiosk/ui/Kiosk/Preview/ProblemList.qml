pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What is to be mended, by page.
ListView {
    id: list

    required property Report report
    // Whether there is a guide that nothing may be wrong with.
    required property bool read
    signal pageWanted(slug: string, language: string)
    signal folderWanted(folder: string)

    model: report.rows
    clip: true
    spacing: Side.gapSmall
    boundsBehavior: Flickable.StopAtBounds

    delegate: Item {
        id: row

        required property string slug
        required property string title
        required property string folder
        required property bool here
        required property bool draft
        required property bool shown
        required property string what
        required property string remedy
        required property string spot
        required property bool gap
        required property string language
        readonly property bool heads: what === ""

        width: list.width - Side.bar - Side.gapSmall
        height: heads ? heading.implicitHeight : line.implicitHeight

        ProblemHeading {
            id: heading

            visible: row.heads
            width: parent.width
            title: row.title
            folder: row.folder
            here: row.here
            draft: row.draft
            shown: row.shown
            onFolderWanted: list.folderWanted(row.folder)
        }

        ProblemLine {
            id: line

            visible: !row.heads
            width: parent.width
            height: implicitHeight
            what: row.what
            remedy: row.remedy
            spot: row.spot
            gap: row.gap
            leads: row.slug !== ""
            onClicked: list.pageWanted(row.slug, row.language)
        }
    }

    Column {
        visible: list.read && list.count === 0
        width: parent.width
        y: Side.gapLarge
        spacing: Side.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            text: Icons.check
            size: Side.control
            color: Theme.accentText("leaf")
        }

        SideWords {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "Rien à corriger."
            text: qsTrId("preview.none")
            weight: Font.Bold
            color: Theme.accentText("leaf")
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        width: Side.bar
        visible: size < 1
        hoverEnabled: true
        minimumSize: 0.08

        contentItem: Rectangle {
            radius: width / 2
            color: bar.pressed || bar.hovered ? Theme.ink : Theme.sand
        }
    }
}
