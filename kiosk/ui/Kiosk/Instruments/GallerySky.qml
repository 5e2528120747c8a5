import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// The sky over the section: pale sun, long low clouds, the twin slag heaps far off, slower than what is near.
Item {
    id: sky

    // How far the foreground has passed, in px.
    required property real passed

    clip: true

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: GalleryInks.skyHigh
            }
            GradientStop {
                position: 1
                color: GalleryInks.skyLow
            }
        }
    }

    Rectangle {
        x: parent.width * 0.72 - sky.passed * 0.02
        y: Theme.px(86)
        width: Theme.px(104)
        height: width
        radius: width / 2
        color: GalleryInks.sun
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        x: -sky.passed * 0.05

        Flat {
            fillColor: GalleryInks.cloud
            d: "M60,70 h300 a5,5 0 0 1 0,10 h-300 a5,5 0 0 1 0,-10 Z M210,96 h240 a4,4 0 0 1 0,8 h-240 a4,4 0 0 1 0,-8 Z M660,120 h330 a5,5 0 0 1 0,10 h-330 a5,5 0 0 1 0,-10 Z M860,58 h220 a4,4 0 0 1 0,8 h-220 a4,4 0 0 1 0,-8 Z M1180,92 h320 a5,5 0 0 1 0,10 h-320 a5,5 0 0 1 0,-10 Z M-140,150 h260 a4,4 0 0 1 0,8 h-260 a4,4 0 0 1 0,-8 Z"
        }
    }

    // The land goes by at an eighth of the pace.
    Shape {
        preferredRendererType: Shape.CurveRenderer
        x: -sky.passed * 0.125

        Flat {
            fillColor: GalleryInks.farShade
            d: "M520,400 L700,176 Q708,168 716,176 L900,400 Z M740,400 L872,232 Q880,224 888,232 L1030,400 Z"
        }
        Flat {
            fillColor: GalleryInks.farLit
            d: "M708,171 Q712,171 716,176 L900,400 H738 L724,320 L728,262 L714,214 Z M880,227 Q884,227 888,232 L1030,400 H900 L892,340 L896,290 L884,256 Z"
        }
        Flat {
            fillColor: GalleryInks.farShade
            d: "M-100,400 V362 Q60,336 240,358 Q420,376 560,360 Q760,340 960,362 Q1160,384 1340,356 Q1560,336 1900,366 V400 Z"
        }
    }
}
