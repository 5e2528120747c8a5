pragma Singleton
import QtQuick
import Kiosk.Design

// The inks of the museum's section, all mixed from the theme's: pale aluminium and glass over a green park.
QtObject {
    readonly property color skyHigh: Qt.tint(Theme.card, Qt.alpha(Theme.accent("canal"), 0.38))
    readonly property color skyLow: Qt.tint(Theme.paper, Qt.alpha(Theme.sun, 0.22))
    readonly property color sun: Qt.tint(Theme.card, Qt.alpha(Theme.sun, 0.3))
    readonly property color cloud: Qt.alpha(Theme.card, 0.45)
    readonly property color farLit: Qt.tint(Theme.card, Qt.alpha(Theme.accent("glass"), 0.42))
    readonly property color farShade: Qt.tint(Theme.card, Qt.alpha(Theme.accent("glass"), 0.6))
    readonly property color light: Qt.tint(Theme.card, Qt.alpha(Theme.accent("glass"), 0.06))
    readonly property color metal: Qt.tint(Theme.card, Qt.alpha(Theme.accent("glass"), 0.24))
    readonly property color shade: Qt.tint(Theme.card, Qt.alpha(Theme.accent("glass"), 0.48))
    readonly property color cut: Qt.tint(Theme.slate, Qt.alpha(Theme.accent("glass"), 0.45))
    readonly property color pane: Qt.alpha(Theme.card, 0.55)
    readonly property color room: Qt.tint(Theme.card, Qt.alpha(Theme.sand, 0.5))
    readonly property color roomDark: Qt.tint(Theme.slate, Qt.alpha(Theme.accent("glass"), 0.25))
    readonly property color stone: Qt.tint(Theme.sand, Qt.alpha(Theme.ink, 0.12))
    readonly property color stoneDark: Qt.tint(Theme.sand, Qt.alpha(Theme.ink, 0.42))
    readonly property color bronze: Qt.tint(Theme.ink, Qt.alpha(Theme.accent("leaf"), 0.3))
    readonly property color gold: Theme.sun
    readonly property color brick: Theme.accent("brick")
    readonly property color brickDark: Theme.accentText("brick")
    readonly property color velvet: Theme.accent("ember")
    readonly property color water: Qt.tint(Theme.accent("canal"), Qt.alpha(Theme.card, 0.35))
    readonly property color meadow: Qt.tint(Theme.accent("leaf"), Qt.alpha(Theme.sun, 0.42))
    readonly property color moss: Qt.tint(Theme.accent("leaf"), Qt.alpha(Theme.sun, 0.2))
    readonly property color leaf: Theme.accent("leaf")
    readonly property color deep: Theme.accentText("leaf")
    readonly property color earth: Qt.tint(Theme.accentText("leaf"), Qt.alpha(Theme.coal, 0.62))
    readonly property color soil: Qt.tint(Theme.accentText("leaf"), Qt.alpha(Theme.coal, 0.3))
    readonly property color seam: Qt.tint(Theme.coal, Qt.alpha(Theme.accentText("leaf"), 0.15))
    readonly property color stoneDeep: Qt.tint(Theme.accentText("leaf"), Qt.alpha(Theme.sand, 0.28))
    readonly property color bark: Theme.card
    readonly property color ink: Theme.coal
}
