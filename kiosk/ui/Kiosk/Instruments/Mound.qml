pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// One mound of a slag heap, drawn from its middle at the ground; path data are in decimetres.
Item {
    id: mound

    required property string body
    required property string shadow
    required property string gullies
    required property string spurs
    required property string grain
    required property string glints
    required property string grass
    required property string leaves
    required property bool back
    // How wide it is, in metres, and pixels a metre.
    required property real span
    required property real metre
    // How much of it has risen from the ground, 0 to 1.
    property real risen: 1

    readonly property color lit: hazed(Evening.lit)
    readonly property color shaded: hazed(Evening.shaded)

    function hazed(shade: color): color {
        return mound.back ? Evening.mix(shade, Evening.rose, 0.22) : shade;
    }

    component Layer: ShapePath {
        id: layer

        required property string svg

        strokeWidth: -1
        fillRule: ShapePath.WindingFill

        PathSvg {
            path: layer.svg
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: mound.metre / 10
            yScale: mound.metre / 10 * mound.risen
        }

        Layer {
            svg: mound.body
            fillGradient: LinearGradient {
                x1: -mound.span * 2
                x2: mound.span * 5
                y1: 0
                y2: 0
                GradientStop {
                    position: 0
                    color: Evening.mix(mound.lit, mound.shaded, 0.3)
                }
                GradientStop {
                    position: 0.6
                    color: mound.lit
                }
                GradientStop {
                    position: 1
                    color: mound.hazed(Evening.bright)
                }
            }
        }

        Layer {
            svg: mound.shadow
            fillColor: mound.shaded
        }

        Layer {
            svg: mound.gullies
            fillColor: Evening.mix(mound.lit, mound.shaded, 0.5)
        }

        Layer {
            svg: mound.spurs
            fillColor: Evening.mix(mound.shaded, mound.lit, 0.14)
        }

        Layer {
            svg: mound.grain
            fillColor: Evening.mix(mound.lit, mound.shaded, 0.66)
        }

        Layer {
            svg: mound.glints
            fillColor: Evening.mix(mound.lit, Evening.glow, 0.34)
        }

        Layer {
            svg: mound.grass
            fillColor: mound.hazed(Evening.green)
        }

        Layer {
            svg: mound.leaves
            fillColor: mound.hazed(Evening.leaf)
        }
    }
}
