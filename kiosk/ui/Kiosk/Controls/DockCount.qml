import QtQuick
import Kiosk.Design

// How much is kept, upon an icon of the dock; it beats when it changes.
Rectangle {
    id: badge

    required property int count

    visible: count > 0
    width: Math.max(height, number.implicitWidth + Theme.px(16))
    height: Theme.px(38)
    radius: height / 2
    color: Theme.sun
    onCountChanged: beat.restart()

    Words {
        id: number

        anchors.centerIn: parent
        text: badge.count
        size: Theme.textDock
        weight: Font.ExtraBold
        color: Theme.coal
        wrapMode: Text.NoWrap
    }

    NumberAnimation {
        id: beat

        target: badge
        property: "scale"
        from: 1.35
        to: 1
        duration: Theme.glide
        easing.type: Easing.OutBack
    }
}
