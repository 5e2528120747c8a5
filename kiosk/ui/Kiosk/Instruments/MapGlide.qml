import QtQuick
import Kiosk.Design

// The way from one scale and spot to others; where both are the same spot it keeps still, as under a zooming hand.
Item {
    id: glide

    readonly property alias running: animation.running
    property real fromAcross: 1
    property real toAcross: 1
    property point fromSpot
    property point toSpot
    property real share: 0
    signal passed(across: real, spot: point)

    function go(acrossNow: real, acrossThen: real, spotNow: point, spotThen: point) {
        animation.stop();
        fromAcross = acrossNow;
        toAcross = acrossThen;
        fromSpot = spotNow;
        toSpot = spotThen;
        animation.start();
    }

    onShareChanged: {
        const size = fromAcross * Math.pow(toAcross / fromAcross, share);
        const still = Math.abs(toAcross - fromAcross) < 1;
        const part = still ? share : (1 - fromAcross / size) / (1 - fromAcross / toAcross);
        passed(size, Qt.point(fromSpot.x + (toSpot.x - fromSpot.x) * part, fromSpot.y + (toSpot.y - fromSpot.y) * part));
    }

    NumberAnimation {
        id: animation

        target: glide
        property: "share"
        from: 0
        to: 1
        duration: Theme.glide * 1.4
        easing.type: Easing.InOutCubic
    }
}
