import QtQuick
import Kiosk.Design

// One day's hours; today stands on a field of its own.
Rectangle {
    id: row

    required property string name
    required property string hours
    required property bool today
    property bool quiet: false
    property color accentText: Theme.coal

    implicitHeight: Math.max(day.height, time.height) + 2 * Theme.px(11)
    radius: Theme.radiusSmall
    color: row.today ? Theme.paper : Theme.card
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ", " + hours

    Words {
        id: day

        x: Theme.gap
        y: (parent.height - height) / 2
        width: (parent.width - 2 * x) * 0.5 - Theme.gapSmall
        text: row.name
        weight: row.today ? Font.ExtraBold : Font.Medium
        Accessible.ignored: true
    }

    Words {
        id: time

        x: parent.width - width - Theme.gap
        y: (parent.height - height) / 2
        width: (parent.width - 2 * Theme.gap) * 0.5
        horizontalAlignment: Text.AlignRight
        text: row.hours
        weight: row.today ? Font.ExtraBold : Font.Bold
        color: row.quiet ? Theme.ink : row.today ? row.accentText : Theme.coal
        Accessible.ignored: true
    }
}
