import QtQuick
import Kiosk.Design

// Darkens a poster from where its words begin down to its foot, enough for white words over the palest sky.
Rectangle {
    id: scrim

    // Where the words begin, from the top, in px.
    required property real wordsTop
    readonly property real begin: Math.max(0, Math.min(1, wordsTop / Math.max(height, 1)))

    gradient: Gradient {
        GradientStop {
            position: Math.max(0, scrim.begin - 0.28)
            color: scrim.begin === 0 ? Theme.scrim : Theme.clear
        }
        GradientStop {
            position: scrim.begin
            color: Theme.scrim
        }
        GradientStop {
            position: 1
            color: Theme.veil
        }
    }
}
