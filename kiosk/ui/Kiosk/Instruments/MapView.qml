pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// The map under the hand: drawn along by one finger, zoomed by two, by a double tap or from outside.
Item {
    id: map

    required property Atlas atlas
    // Free of what lies over the map.
    required property rect free
    signal emptied

    readonly property real perKm: across / atlas.ground.widthKm
    readonly property real least: fitting(atlas.ground.territory)
    readonly property real most: atlas.ground.widthKm * atlas.ground.coarsest * Math.pow(2, atlas.ground.levels - 1) * Theme.scale
    readonly property bool moving: pinch.active || glide.running
    readonly property bool ready: front.ready
    readonly property point middle: Qt.point(free.x + free.width / 2, free.y + free.height / 2)
    // Px across the whole land.
    property real across: 1
    // The point of the view that a glide holds on to.
    property point held
    property bool firstInFront: true
    readonly property MapLand front: firstInFront ? one : other
    property bool begun: false

    // How wide the land is when a part of it just fits.
    function fitting(part: rect): real {
        return Math.min(free.width / Math.max(part.width, 1e-9), free.height / Math.max(part.height, 1e-9));
    }

    function within(size: real): real {
        return Math.max(least, Math.min(most, size));
    }

    // Has the land so wide that a spot of it, in shares, stands at a point of the view.
    function stand(size: real, x: real, y: real, at: point) {
        across = within(size);
        flick.contentX = Math.max(0, Math.min(across - width, x * across - at.x));
        flick.contentY = Math.max(0, Math.min(across - height, y * across - at.y));
    }

    function spotAt(at: point): point {
        return Qt.point((flick.contentX + at.x) / across, (flick.contentY + at.y) / across);
    }

    // Has a spot of the land come to stand at a point of the view, on a land so wide.
    function glideTo(size: real, spot: point, at: point) {
        flick.cancelFlick();
        held = at;
        glide.go(across, within(size), spotAt(at), spot);
    }

    function zoom(times: real, at: point) {
        glideTo(across * times, spotAt(at), at);
    }

    function show(part: rect, size: real) {
        glideTo(size, Qt.point(part.x + part.width / 2, part.y + part.height / 2), middle);
    }

    // A part of the land, with some room around it; one spot is shown near.
    function lookAt(part: rect) {
        show(part, part.width + part.height > 0 ? fitting(part) * 0.8 : Math.max(across, atlas.ground.widthKm * atlas.ground.nearest * Theme.scale));
    }

    function begin() {
        const part = atlas.view.width > 0 ? atlas.view : atlas.ground.territory;
        stand(fitting(part), part.x + part.width / 2, part.y + part.height / 2, middle);
        if (atlas.aim.x > 0) {
            const spot = atlas.aim;
            stand(spot.width + spot.height > 0 ? fitting(spot) * 0.8 : atlas.ground.widthKm * atlas.ground.nearest * Theme.scale, spot.x + spot.width / 2, spot.y + spot.height / 2, middle);
            atlas.arrive();
        }
        begun = true;
        rest();
    }

    function look() {
        atlas.look(Qt.rect(flick.contentX / across, flick.contentY / across, width / across, height / across));
    }

    // What was drawn behind comes to the front.
    function turn() {
        const behind = front;
        firstInFront = !firstInFront;
        behind.full = 0;
    }

    // Once the hand rests: pins and names for the scale, and the ground drawn sharp.
    function rest() {
        look();
        atlas.draw(across, Theme.scale, Theme.touchSmall, Theme.px(12), Theme.textDock);
        const spot = spotAt(Qt.point(free.x, free.y));
        atlas.keep(Qt.rect(spot.x, spot.y, free.width / across, free.height / across));
        if (Math.abs(front.full - across) > 0.5) {
            const next = firstInFront ? other : one;
            next.full = Math.round(across);
            next.level = Math.max(0, Math.min(atlas.ground.levels - 1, Math.round(Math.log2(perKm / atlas.ground.coarsest / Theme.scale))));
        }
    }

    onLeastChanged: if (begun && across < least)
        begin()
    onMovingChanged: if (!moving)
        rest()

    Connections {
        target: map.atlas

        function onAimed(part: rect) {
            map.lookAt(part);
        }
        function onChanged() {
            if (!map.begun && map.width > 0 && map.atlas.ground.territory.width > 0)
                map.begin();
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: map.across
        contentHeight: map.across
        interactive: !pinch.active
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: Theme.px(2600)
        pixelAligned: true
        onMovementEnded: map.rest()

        onSeenChanged: if (!map.moving)
            map.look()

        readonly property rect seen: Qt.rect(contentX, contentY, width, height)

        // Beneath all, coarse but whole, for what a hand uncovers.
        Image {
            width: map.across
            height: map.across
            source: map.atlas.ground.folder + "/land-0.svg"
            sourceSize: Qt.size(1600, 1600)
            asynchronous: true
            smooth: false
        }

        MapLand {
            id: one

            ground: map.atlas.ground
            full: 0
            level: 0
            across: map.across
            view: flick.seen
            moving: map.moving
            z: map.firstInFront ? 0 : 1
            onReadyChanged: if (ready && !map.firstInFront)
                map.turn()
        }

        MapLand {
            id: other

            ground: map.atlas.ground
            full: 0
            level: 0
            across: map.across
            view: flick.seen
            moving: map.moving
            z: map.firstInFront ? 1 : 0
            onReadyChanged: if (ready && map.firstInFront)
                map.turn()
        }

        MapSigns {
            z: 2
            atlas: map.atlas
            across: map.across
        }

        TapHandler {
            // Two taps look closer; one on the bare ground puts the card away.
            onDoubleTapped: event => map.zoom(2, Qt.point(event.position.x - flick.contentX, event.position.y - flick.contentY))
            onSingleTapped: map.emptied()
        }
    }

    PinchHandler {
        id: pinch

        property real start: 1
        property point spot

        target: null
        onActiveChanged: {
            start = map.across;
            spot = map.spotAt(centroid.position);
        }
        onActiveScaleChanged: if (active)
            map.stand(start * activeScale, spot.x, spot.y, centroid.position)
        onCentroidChanged: if (active)
            map.stand(start * activeScale, spot.x, spot.y, centroid.position)
    }

    MapGlide {
        id: glide

        onPassed: (size, spot) => map.stand(size, spot.x, spot.y, map.held)
    }
}
