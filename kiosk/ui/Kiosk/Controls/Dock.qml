pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Home and the panels, always in the same place.
Rectangle {
    id: dock

    required property QtObject panels
    required property int count
    // The panel that one is in, "" for none.
    required property string current
    required property bool atHome
    signal homeTapped
    signal panelTapped(slug: string)

    readonly property real part: (width - 2 * Theme.px(14)) / (count + 1)

    implicitHeight: Theme.dock
    radius: Theme.px(44)
    color: Theme.coal

    Row {
        anchors.fill: parent
        anchors.margins: Theme.px(14)

        DockButton {
            width: dock.part
            height: parent.height
            //% "Accueil"
            text: qsTrId("dock.home")
            glyph: Icons.home
            accent: Theme.accent("brick")
            current: dock.atHome
            onClicked: dock.homeTapped()
        }

        Repeater {
            model: dock.panels

            DockButton {
                required property string slug
                required property string shortTitle
                required property string color

                width: dock.part
                height: parent.height
                text: shortTitle
                accent: Theme.accent(color)
                current: dock.current === slug
                onClicked: dock.panelTapped(slug)
            }
        }
    }
}
