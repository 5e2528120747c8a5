pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// Visitors standing about, in three coats and three heights by turns.
GalleryDrawing {
    id: folk

    // Where each one stands, in px of the drawing.
    required property list<real> at
    // How high the tallest is.
    property real tall: 58
    property int first: 0
    readonly property list<color> coats: [Theme.coal, Theme.accentText("brick"), Theme.slate, Theme.accent("canal"), Theme.accent("brick"), Theme.accentText("ember")]
    readonly property string person: "m0,-58 a6.5,6.5 0 1 1 0,13 a6.5,6.5 0 1 1 0,-13 z m-6,15 q6,-3 12,0 q4,9 3,21 l-3,1 l0,21 l-4.5,0 l-1.5,-18 l-1.5,18 l-4.5,0 l0,-21 l-3,-1 q-1,-12 3,-21 z"

    wide: (parent?.width ?? 0) / Theme.scale

    // Those of one turn, in a drawing that is to be scaled.
    function turn(number: int, scale: real): string {
        return at.filter((place, index) => index % 3 === number).map(place => "M" + place / scale + ",0 " + person).join(" ") || "M0,0";
    }

    component Turn: ShapePath {
        id: coat

        required property int number
        readonly property real grown: folk.tall * (1 - number * 0.07) / 58

        scale: Qt.size(coat.grown * Theme.scale, coat.grown * Theme.scale)
        strokeWidth: -1
        fillColor: folk.coats[(number * 2 + folk.first) % folk.coats.length]

        PathSvg {
            path: folk.turn(coat.number, coat.grown)
        }
    }

    Turn {
        number: 0
    }
    Turn {
        number: 1
    }
    Turn {
        number: 2
    }
}
