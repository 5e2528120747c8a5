pragma Singleton
import QtQuick
import Kiosk.Design

// The violet evening of the slag heaps' posters, all from the panel's ember, the coal and the low sun.
QtObject {
    id: evening

    readonly property color ember: Theme.accent("ember")

    readonly property color zenith: turned(-0.29, 1.3, 0.5)
    readonly property color high: turned(-0.26, 1.05, 0.74)
    readonly property color dusk: turned(-0.16, 0.92, 0.86)
    readonly property color rose: mix(ember, Theme.accent("brick"), 0.35)
    readonly property color glow: mix(mix(Theme.accent("brick"), Theme.sun, 0.5), Theme.paper, 0.18)
    readonly property color disc: mix(Theme.sun, Theme.paper, 0.75)

    readonly property color lit: turned(-0.12, 0.85, 0.86)
    readonly property color bright: mix(mix(lit, rose, 0.5), glow, 0.3)
    readonly property color shaded: turned(-0.24, 1.1, 0.3)
    readonly property color dark: mix(turned(-0.24, 1.1, 0.2), Theme.coal, 0.4)
    readonly property color green: mix(Theme.accent("leaf"), shaded, 0.55)
    readonly property color leaf: mix(mix(Theme.accent("leaf"), Theme.sun, 0.3), lit, 0.35)
    readonly property color wood: mix(mix(Theme.accent("leaf"), shaded, 0.8), Theme.coal, 0.25)
    readonly property color brick: mix(Theme.accent("brick"), shaded, 0.35)
    readonly property color roof: mix(Theme.accent("brick"), shaded, 0.72)
    readonly property color ground: mix(turned(-0.2, 1, 0.32), Theme.coal, 0.25)
    readonly property color steel: mix(Theme.coal, ember, 0.12)
    readonly property color stone: mix(mix(Theme.sand, rose, 0.3), lit, 0.2)

    function mix(first: color, second: color, share: real): color {
        return Qt.tint(first, Qt.alpha(second, share));
    }

    // Ember with another hue, and more or less of its saturation and brightness.
    function turned(turn: real, saturation: real, brightness: real): color {
        return Qt.hsva(ember.hsvHue + turn, Math.min(1, ember.hsvSaturation * saturation), ember.hsvValue * brightness, 1);
    }
}
