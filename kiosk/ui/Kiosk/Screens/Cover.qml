import QtQuick

// What may lie over the visitor's screen.
Item {
    // Whether all that it shows at first is there.
    property bool ready: true
}
