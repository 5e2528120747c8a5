pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design
import Kiosk.Screens

// Shows the screen that the navigator names, lets it glide in over the one before, and keeps what is on every
// screen in its place: dock, languages, the way back, the warning.
Item {
    id: stage

    required property Library library
    required property Navigator navigator
    required property Attention attention
    required property Clock clock
    required property Visitor visitor

    readonly property string screen: navigator.screen
    readonly property bool framed: !["attract", "home", "picture"].includes(screen)
    property bool firstShown: false
    readonly property Loader front: firstShown ? first : second
    readonly property bool settled: front.status === Loader.Ready && !glide.running && (front.item as StageScreen)?.ready === true

    // The screen asked for takes the empty wing; while it glides in, the one before stays whole behind it.
    function present() {
        glide.complete();
        const behind = front;
        firstShown = !firstShown;
        front.opacity = 1;
        front.setSource(Qt.resolvedUrl("Screens/" + fileOf(screen)), {
            library: library,
            navigator: navigator,
            clock: clock,
            visitor: visitor,
            slug: navigator.slug
        });
        if (front.status === Loader.Error)
            // Never a black glass: a screen that cannot be made gives way to the one that always can.
            Qt.callLater(navigator.home);
        else
            settleIn(behind);
    }

    function settleIn(behind: Loader) {
        (front.item as StageScreen).scrollTo(navigator.scroll);
        // The first screen is simply there: nothing stands behind it to glide over.
        if (behind.status === Loader.Ready)
            glide.start();
    }

    function fileOf(screen: string): string {
        switch (screen) {
        case "home":
            return "HomeScreen.qml";
        case "panel":
            return "PanelScreen.qml";
        case "place":
        case "story":
            return "ItemScreen.qml";
        case "route":
            return "RouteScreen.qml";
        case "event":
            return "EventScreen.qml";
        case "quiz":
            return "QuizScreen.qml";
        case "map":
            return "MapScreen.qml";
        case "agenda":
            return "AgendaScreen.qml";
        case "search":
            return "SearchScreen.qml";
        case "visit":
            return "VisitScreen.qml";
        case "comfort":
            return "ComfortScreen.qml";
        case "picture":
            return "PictureScreen.qml";
        }
        return "AttractScreen.qml";
    }

    function leave(): real {
        return (front.item as StageScreen)?.scroll ?? 0;
    }

    Component.onCompleted: present()

    Connections {
        target: stage.navigator

        function onMoved() {
            stage.present();
        }
    }

    component Wing: Loader {
        required property bool shown

        width: stage.width
        height: stage.height
        z: shown ? 1 : 0
        enabled: shown
        focus: shown
    }

    Wing {
        id: first

        shown: stage.firstShown
    }

    Wing {
        id: second

        shown: !stage.firstShown
    }

    NumberAnimation {
        id: glide

        target: stage.front
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.glide
        easing.type: Easing.OutCubic
        onStopped: (stage.firstShown ? second : first).source = ""
    }

    Connections {
        target: stage.front.item as StageScreen

        function onOpened(slug: string) {
            stage.navigator.open(slug, stage.leave());
        }
        function onLooked(slug: string) {
            stage.navigator.look(slug, stage.leave());
        }
        function onTurned(screen: string) {
            stage.navigator.turn(screen, stage.leave());
        }
        function onReturned() {
            stage.navigator.back();
        }
        function onEntered() {
            stage.navigator.home();
        }
        function onSpoken(code: string) {
            stage.library.speak(code);
        }
    }

    RoundButton {
        z: 3
        x: Theme.margin
        y: Theme.margin
        visible: stage.framed && stage.navigator.canGoBack
        glyph: Icons.back
        //% "Retour"
        text: qsTrId("back")
        onClicked: stage.navigator.back()
    }

    KeepHeart {
        z: 3
        x: 2 * Theme.margin + Theme.touch - Theme.gapSmall
        y: Theme.margin
        visible: stage.navigator.keepable
        disc: Theme.touch
        title: stage.navigator.title
        kept: stage.visitor.visit.kept.includes(stage.navigator.slug)
        onClicked: stage.visitor.visit.toggle(stage.navigator.slug)
    }

    LanguageBar {
        z: 3
        visible: stage.library.languages.count > 1 && (stage.framed || (Theme.wide && stage.screen === "home"))
        x: Theme.wide ? Math.min(Theme.margin, (Theme.side - width) / 2) : stage.width - width - Theme.margin
        y: Theme.wide ? stage.height - height - Theme.margin - (Theme.dock - height) / 2 : Theme.margin
        barHeight: Theme.wide ? Theme.px(108) : Theme.touch
        inFull: Theme.wide
        languages: stage.library.languages
        language: stage.library.language
        onChosen: code => stage.library.speak(code)
    }

    Dock {
        z: 3
        visible: stage.framed || stage.screen === "home"
        x: (Theme.wide ? Theme.side : 0) + Theme.margin
        width: stage.width - x - Theme.margin
        y: stage.height - height - Theme.margin
        current: stage.screen
        kept: stage.visitor.visit.count
        onTapped: screen => {
            if (screen === "home")
                stage.navigator.home();
            else
                stage.navigator.turn(screen, stage.leave());
        }
    }

    StillThere {
        z: 5
        anchors.fill: parent
        seconds: stage.attention.seconds
        onStayed: stage.attention.stay()
    }
}
