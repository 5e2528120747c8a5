import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A line of the agenda beside its day, which only the first line of a day bears.
Item {
    id: row

    required property string slug
    required property string title
    required property string dayName
    required property string weekday
    required property string number
    required property string month
    required property bool today
    required property string time
    required property string place
    required property string price
    required property string more
    required property bool running
    required property string poster
    required property string color
    required property int index
    signal opened(slug: string)

    readonly property bool begins: dayName !== ""

    implicitHeight: Math.max(card.y + card.height, begins ? leaf.y + leaf.height : 0)

    DayLeaf {
        id: leaf

        visible: row.begins
        y: card.y + Theme.px(10)
        width: Theme.px(150)
        name: row.dayName
        weekday: row.weekday
        number: row.number
        month: row.month
        today: row.today
        accentText: Theme.accentText("canal")
    }

    AgendaEntry {
        id: card

        x: leaf.width + Theme.gap
        y: row.begins && row.index > 0 ? Theme.gap : 0
        width: parent.width - x
        title: row.title
        time: row.time
        place: row.place
        price: row.price
        more: row.more
        running: row.running
        //% "En ce moment"
        runningText: qsTrId("agenda.running")
        source: row.poster
        accent: Theme.accent(row.color)
        accentText: Theme.accentText(row.color)
        onClicked: row.opened(row.slug)
    }
}
