pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The ground in tiles: drawn by Qt from the land's drawing for the very scale `full`, or taken from a base map. The
// tiles form a ring in both directions: one that leaves the view comes in again at its other side.
Item {
    id: land

    required property Ground ground
    // Px across for which it is drawn, 0 for nothing; and px across now.
    required property real full
    required property real across
    // The part of the land in view, in px.
    required property rect view
    // Which drawing.
    required property int level
    required property bool moving

    readonly property real tile: ground.real ? 256 : 512
    readonly property int zoom: Math.max(ground.least, Math.min(ground.most, Math.round(Math.log2(full / tile / ground.world.width))))
    // A base map's tiles count from the edge of the world.
    readonly property real west: ground.real ? ground.world.x * Math.pow(2, zoom) : 0
    readonly property real north: ground.real ? ground.world.y * Math.pow(2, zoom) : 0
    readonly property real side: full === 0 ? 0 : ground.real ? across / (ground.world.width * Math.pow(2, zoom)) : tile * across / full
    readonly property int columns: full === 0 ? 0 : Math.ceil(view.width / tile * (ground.real ? 1.5 : 1)) + 2
    readonly property int rows: full === 0 ? 0 : Math.ceil(view.height / tile * (ground.real ? 1.5 : 1)) + 2
    readonly property int firstColumn: side > 0 ? Math.floor(view.x / side + west + (view.width / side - columns) / 2) : 0
    readonly property int firstRow: side > 0 ? Math.floor(view.y / side + north + (view.height / side - rows) / 2) : 0
    // Whether all that is in view is drawn.
    readonly property bool ready: full > 0 && waiting === 0
    property int waiting: 0

    function place(number: int, first: int, count: int): int {
        return first + ((number - first) % count + count) % count;
    }

    // A base map may end before the land does.
    function covers(column: int, row: int): bool {
        const tiles = Math.pow(2, zoom), all = ground.covered, hair = 1e-6;
        return !ground.real || (column + 1 > all.x * tiles + hair && column < (all.x + all.width) * tiles - hair && row + 1 > all.y * tiles + hair && row < (all.y + all.height) * tiles - hair);
    }

    Repeater {
        model: land.columns * land.rows

        Image {
            id: tile

            required property int index
            readonly property int column: land.place(index % land.columns, land.firstColumn, land.columns)
            readonly property int row: land.place(Math.floor(index / land.columns), land.firstRow, land.rows)
            readonly property bool loading: status === Image.Loading

            onLoadingChanged: land.waiting += loading ? 1 : -1
            Component.onDestruction: if (loading)
                land.waiting -= 1

            x: Math.round((column - land.west) * land.side)
            y: Math.round((row - land.north) * land.side)
            width: Math.round((column - land.west + 1) * land.side) - x
            height: Math.round((row - land.north + 1) * land.side) - y
            visible: land.covers(column, row) && x < land.across && y < land.across && x + width > 0 && y + height > 0
            source: !visible ? "" : land.ground.real ? land.ground.folder + "/tiles/" + land.zoom + "-" + column + "-" + row + "." + land.ground.suffix : land.ground.folder + "/land-" + land.level + ".svg"
            sourceSize: land.ground.real ? undefined : Qt.size(land.full, land.full)
            sourceClipRect: land.ground.real ? undefined : Qt.rect(column * land.tile, row * land.tile, land.tile, land.tile)
            asynchronous: true
            smooth: !land.moving
        }
    }
}
