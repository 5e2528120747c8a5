pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// Birches in a row: white stems with dark notches, light crowns.
Item {
    id: birches

    // Across, one number a tree.
    required property list<real> at
    property int first: 0

    Repeater {
        model: birches.at

        GalleryDrawing {
            id: birch

            required property real modelData
            required property int index
            readonly property real grown: Theme.scale * (0.82 + (index + birches.first) * 7 % 5 * 0.09)

            x: Theme.px(modelData)
            from: -modelData - birches.x / Theme.scale
            wide: (birches.parent?.width ?? 0) / Theme.scale

            Part {
                grown: birch.grown
                fillColor: (birch.index + birches.first) % 2 ? GalleryInks.moss : GalleryInks.leaf
                d: "M0,-212 C26,-190 40,-150 36,-112 C34,-84 18,-66 0,-66 C-20,-66 -36,-86 -36,-116 C-37,-152 -24,-190 0,-212 Z"
            }

            Part {
                grown: birch.grown
                fillColor: Qt.alpha(Theme.sun, 0.28)
                d: "M0,-212 C26,-190 40,-150 36,-112 C34,-84 18,-66 6,-67 C24,-100 22,-160 0,-212 Z"
            }

            Part {
                grown: birch.grown
                fillColor: GalleryInks.bark
                d: "M-3,0 L-1.500,-150 L1.500,-150 L4,0 Z M-1,-92 L-17,-122 L-15,-123 L0,-99 Z M0,-104 L18,-134 L20,-132 L2,-98 Z"
            }

            Part {
                grown: birch.grown
                fillColor: GalleryInks.ink
                d: "M-3,-16 h4 v3 h-4 Z M0,-38 h3.500 v3 h-3.500 Z M-2.500,-58 h3 v2.500 h-3 Z M0,-80 h2.500 v2.500 h-2.500 Z"
            }
        }
    }

    component Part: ShapePath {
        id: part

        required property real grown
        property alias d: outline.path

        scale: Qt.size(part.grown, part.grown)
        strokeWidth: -1

        PathSvg {
            id: outline
        }
    }
}
