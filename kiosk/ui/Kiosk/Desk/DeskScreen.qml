pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design
import Kiosk.Screens

// The desk: its pages to choose from, the languages, the way out, and the page turned to.
Item {
    id: screen

    required property Desk desk
    readonly property Library library: desk.library as Library
    readonly property Attention attention: desk.attention as Attention
    readonly property bool ready: sheet.status === Loader.Ready && (sheet.item as DeskPage)?.ready === true

    function present() {
        sheet.setSource(Qt.resolvedUrl(desk.page + "Page.qml"), {
            desk: desk,
            topic: desk.topic,
            wholeScreen: screen
        });
    }

    Component.onCompleted: present()

    Connections {
        target: screen.desk

        function onTurned() {
            screen.present();
        }
    }

    Words {
        id: title

        x: (Theme.wide ? rail.x + rail.width : 0) + Theme.margin + (Theme.wide ? Theme.gap : Theme.gapSmall)
        anchors.verticalCenter: leaving.verticalCenter
        width: tongues.x - x - Theme.gap
        //% "Bureau du personnel"
        text: qsTrId("desk.title")
        size: Theme.textHeading
        weight: Font.ExtraBold
        lineHeight: 0.9
        Accessible.role: Accessible.Heading
    }

    LanguageBar {
        id: tongues

        anchors.right: leaving.left
        anchors.rightMargin: Theme.gap
        y: Theme.margin
        languages: screen.library.languages
        language: screen.library.language
        onChosen: code => screen.desk.speak(code)
    }

    RoundButton {
        id: leaving

        x: screen.width - width - Theme.margin
        y: Theme.margin
        glyph: Icons.close
        ground: Theme.coal
        ink: Theme.onDark
        //% "Fermer"
        text: qsTrId("close")
        onClicked: screen.desk.close()
    }

    DeskRail {
        id: rail

        x: Theme.margin
        y: Theme.wide ? Theme.margin : screen.height - height - Theme.margin
        width: Theme.wide ? Theme.px(230) : screen.width - 2 * Theme.margin
        height: Theme.wide ? screen.height - 2 * Theme.margin : Theme.dock
        page: screen.desk.page
        onTurned: page => screen.desk.turn(page)
    }

    Loader {
        id: sheet

        x: Theme.wide ? rail.x + rail.width : 0
        y: leaving.y + leaving.height + Theme.gap
        width: screen.width - x
        height: (Theme.wide ? screen.height : rail.y - Theme.gapSmall) - y
    }

    StillThere {
        z: 5
        anchors.fill: parent
        seconds: screen.attention.seconds
        onStayed: screen.attention.stay()
    }
}
