pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A day as a leaf of a calendar: its weekday, its number, its month; today stands in a disc.
Column {
    id: leaf

    required property string name
    required property string weekday
    required property string number
    required property string month
    required property bool today
    property color accentText: Theme.coal

    spacing: Theme.px(2)
    Accessible.role: Accessible.Heading
    Accessible.name: name

    component Small: Words {
        width: leaf.width
        horizontalAlignment: Text.AlignHCenter
        size: Theme.textDock
        weight: Font.Bold
        color: leaf.accentText
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(18)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Small {
        text: leaf.weekday
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(92)
        height: width
        radius: width / 2
        color: leaf.today ? leaf.accentText : Theme.paperClear

        Words {
            anchors.centerIn: parent
            text: leaf.number
            size: Theme.px(leaf.today ? 52 : 64)
            weight: Font.ExtraBold
            color: leaf.today ? Theme.onDark : Theme.coal
            Accessible.ignored: true
        }
    }

    Small {
        text: leaf.month
    }
}
