import QtQuick
import QtQuick.Window
import Kiosk.Bridge
import Kiosk.Design

// The preview's window: the glass and, beside it or below, the panel for staff. Theme is told of the glass alone.
Window {
    id: window

    required property Library library
    required property Navigator navigator
    required property Attention attention
    required property Clock clock
    required property Visitor visitor
    required property Workshop workshop
    required property Report report
    required property Glasses glasses
    required property bool calm
    readonly property alias settled: frame.settled
    readonly property bool lying: width < Side.narrow && glasses.glassWidth > glasses.glassHeight && height > Side.panel + Side.panelLow

    function show(slug: string, language: string) {
        if (language !== "")
            library.speak(language);
        navigator.open(slug, frame.stage.leave());
    }

    width: Math.min(1180, Screen.desktopAvailableWidth * 0.7)
    height: Math.min(1040, Screen.desktopAvailableHeight * 0.92)
    minimumWidth: Side.least
    minimumHeight: Side.leastHeight
    color: Theme.sand
    //% "Aperçu de la borne"
    title: qsTrId("preview.title")

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.glasses.glassWidth
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: window.glasses.glassHeight
    }

    Binding {
        target: Theme
        property: "diagonalInches"
        value: window.glasses.inches
    }

    Binding {
        target: Theme
        property: "calm"
        value: window.calm
    }

    Shortcut {
        sequence: "F5"
        onActivated: window.workshop.again()
    }

    GlassFrame {
        id: frame

        readonly property bool settled: stage.settled

        width: window.lying ? window.width : window.width - Side.panel
        height: window.lying ? window.height - panel.height : window.height
        library: window.library
        navigator: window.navigator
        attention: window.attention
        clock: window.clock
        visitor: window.visitor
        workshop: window.workshop
        glasses: window.glasses
    }

    SidePanel {
        id: panel

        x: window.lying ? 0 : window.width - width
        y: window.height - height
        width: window.lying ? window.width : Side.panel
        height: window.lying ? Math.max(Side.panelLow, window.height * 0.5) : window.height
        lying: window.lying
        library: window.library
        navigator: window.navigator
        workshop: window.workshop
        report: window.report
        glasses: window.glasses
        onPageWanted: (slug, language) => window.show(slug, language)
    }
}
