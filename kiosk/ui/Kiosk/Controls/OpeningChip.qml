import QtQuick
import Kiosk.Design

// What is so at this moment: open, about to close, shut, or a date that comes; colour and words say the same.
Chip {
    // Either "open", "soon", "closed" or "".
    property string mood: ""
    property color accentText: Theme.coal

    visible: text !== ""
    color: mood === "open" ? Theme.accentText("leaf") : mood === "soon" ? Theme.sun : mood === "closed" ? Theme.sand : accentText
    ink: mood === "soon" || mood === "closed" ? Theme.coal : Theme.onDark
}
