import QtQuick

// Tells once that its middle has come into the visitor's view of the scrolling page.
Item {
    id: watch

    property bool seen: false
    readonly property Flickable page: flickableOf(parent)

    function flickableOf(start: Item): Flickable {
        let item = start;
        while (item && !(item as Flickable))
            item = item.parent;
        return item as Flickable;
    }

    function look(): void {
        const middle = page ? mapToItem(page, 0, height / 2).y : 0;
        if (!page || height > 0 && middle > 0 && middle < page.height)
            seen = true;
    }

    Component.onCompleted: look()
    onYChanged: look()
    onHeightChanged: look()

    Connections {
        enabled: !watch.seen
        target: watch.page

        function onContentYChanged() {
            watch.look();
        }

        function onContentHeightChanged() {
            watch.look();
        }
    }
}
