pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Home and what serves the whole guide, always in the same place.
Rectangle {
    id: dock

    // The screen that is shown; the dock marks it where it is one of its own.
    required property string current
    // How much is kept for the visit.
    property int kept: 0
    signal tapped(screen: string)

    readonly property list<string> screens: ["home", "map", "agenda", "visit"]
    readonly property real part: (width - 2 * Theme.px(14)) / screens.length

    function glyphOf(screen: string): string {
        switch (screen) {
        case "map":
            return Icons.map;
        case "agenda":
            return Icons.calendar;
        case "search":
            return Icons.search;
        case "visit":
            return Icons.heart;
        case "comfort":
            return Icons.comfort;
        }
        return Icons.home;
    }

    function wordOf(screen: string): string {
        switch (screen) {
        case "map":
            //% "Carte"
            return qsTrId("dock.map");
        case "agenda":
            //% "Agenda"
            return qsTrId("dock.agenda");
        case "search":
            //% "Chercher"
            return qsTrId("dock.search");
        case "visit":
            //% "Ma visite"
            return qsTrId("dock.visit");
        case "comfort":
            //% "Confort"
            return qsTrId("dock.comfort");
        }
        //% "Accueil"
        return qsTrId("dock.home");
    }

    implicitHeight: Theme.dock
    radius: Theme.px(44)
    color: Theme.coal

    Row {
        anchors.fill: parent
        anchors.margins: Theme.px(14)

        Repeater {
            model: dock.screens

            DockButton {
                required property string modelData

                width: dock.part
                height: parent.height
                text: dock.wordOf(modelData)
                glyph: dock.glyphOf(modelData)
                accent: Theme.accent("brick")
                count: modelData === "visit" ? dock.kept : 0
                current: dock.current === modelData
                onClicked: dock.tapped(modelData)
            }
        }
    }
}
