pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// A building beside the slag heaps as a small silhouette, lit from the right; it stands on its lower edge.
Item {
    id: landmark

    // belfry, headframe or tower
    required property string shape
    property color ink: Evening.stone
    property color shade: Evening.mix(ink, Evening.shaded, 0.6)
    property color dark: Evening.shaded
    property color window: Evening.disc

    width: height * 0.4

    component Layer: ShapePath {
        id: layer

        required property string svg

        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: layer.svg
        }
    }

    component Drawing: Shape {
        preferredRendererType: Shape.CurveRenderer
        x: landmark.width / 2
        y: landmark.height
        transform: Scale {
            xScale: landmark.height / 1000
            yScale: landmark.height / 1000
        }
    }

    Drawing {
        visible: landmark.shape === "headframe"

        Layer {
            svg: "M40,-745L470,0M70,-760L530,0"
            strokeWidth: 26
            strokeColor: landmark.dark
            fillColor: Theme.clear
        }

        Layer {
            svg: "M-62,-760L-112,0M62,-760L112,0M-62,-760L72,-600L-84,-420L94,-220L-112,0M62,-760L-72,-600L84,-420L-94,-220L112,0M-72,-600H72M-84,-420H84M-94,-220H94"
            strokeWidth: 24
            strokeColor: landmark.dark
            fillColor: Theme.clear
        }

        Layer {
            svg: "M-165,-785H165V-745H-165ZM-140,-985H-112V-770H-140ZM112,-985H140V-770H112ZM-175,-1000H175V-965H-175Z"
            fillColor: landmark.dark
        }

        Layer {
            svg: "M-75,-870a75,75 0 1,0 150,0a75,75 0 1,0 -150,0M-75,-870H75M0,-945V-795M-53,-923L53,-817M53,-923L-53,-817"
            strokeWidth: 20
            strokeColor: landmark.dark
            fillColor: Theme.clear
        }
    }

    Drawing {
        visible: landmark.shape === "tower"

        Layer {
            svg: "M-150,-700H-92V0H-150ZM-60,-700H60V0H-60ZM92,-700H150V0H92ZM-150,-480H150V-450H-150ZM-150,-230H150V-200H-150Z"
            fillColor: landmark.shade
        }

        Layer {
            svg: "M0,-700H60V0H0ZM118,-700H150V0H118ZM-185,-960H185V-690H-185ZM-40,-1000H90V-955H-40Z"
            fillColor: landmark.ink
        }

        Layer {
            svg: "M-185,-960H-30V-690H-185ZM-185,-712H185V-690H-185Z"
            fillColor: landmark.shade
        }

        Layer {
            svg: "M-150,-905H-118V-840H-150ZM-90,-905H-58V-840H-90ZM30,-905H62V-840H30ZM90,-905H122V-840H90ZM-150,-800H-118V-735H-150ZM90,-800H122V-735H90Z"
            fillColor: landmark.dark
        }

        Layer {
            svg: "M-90,-800H-58V-735H-90ZM-30,-905H2V-840H-30ZM-30,-800H2V-735H-30ZM30,-800H62V-735H30Z"
            fillColor: landmark.window
        }
    }

    Drawing {
        visible: landmark.shape === "belfry"

        Layer {
            svg: "M-118,0V-560H118V0ZM-136,-600H136V-556H-136ZM-136,-640H-104V-596H-136ZM-56,-640H-24V-596H-56ZM24,-640H56V-596H24ZM104,-640H136V-596H104Z"
            fillColor: landmark.ink
        }

        Layer {
            svg: "M-118,0V-560H-10V0ZM-136,-600H0V-556H-136ZM-136,-640H-104V-596H-136ZM-56,-640H-24V-596H-56Z"
            fillColor: landmark.shade
        }

        Layer {
            svg: "M-86,-598V-690L-60,-740H60L86,-690V-598ZM-52,-740V-830L-76,-836L-30,-890L-10,-990H10L30,-890L76,-836L52,-830V-740Z"
            fillColor: landmark.dark
        }

        Layer {
            svg: "M-30,0V-70a30,34 0 0,1 60,0V0ZM-62,-330V-440a22,30 0 0,1 44,0V-330ZM18,-330V-440a22,30 0 0,1 44,0V-330ZM-16,-760V-806a16,18 0 0,1 32,0V-760Z"
            fillColor: landmark.window
        }
    }
}
