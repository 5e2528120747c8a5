pragma Singleton
import QtQuick

// Sizes of the preview's own window, in px of a desktop screen at arm's length. Theme speaks of the glass that is shown;
// colours and typefaces are its alone.
QtObject {
    readonly property real panel: 396
    readonly property real panelLow: 330
    readonly property real narrow: 1100
    readonly property real low: 760
    readonly property real margin: 20
    readonly property real gap: 12
    readonly property real gapSmall: 6
    readonly property real gapLarge: 22
    readonly property real hair: 1
    readonly property real ring: 2
    readonly property real radius: 10
    readonly property real radiusSmall: 7
    readonly property real control: 34
    readonly property real controlSmall: 28
    readonly property real chip: 37
    readonly property real sign: 18
    readonly property real bar: 8
    readonly property real textTitle: 20
    readonly property real textHead: 15
    readonly property real textBody: 14
    readonly property real textSmall: 12.5
    readonly property real bezel: 14
    readonly property real bezelRadius: 20
    readonly property real caption: 34
    readonly property real glassHeight: 30
    readonly property real glassWidth: 46
    readonly property real notice: 460
    readonly property real least: 720
    readonly property real leastHeight: 560
}
