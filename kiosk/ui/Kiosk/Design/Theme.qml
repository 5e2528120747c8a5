pragma Singleton
import QtQuick

// Every colour, size, radius and duration. Sizes are drawn at 1080 px across the short side and scaled so that a
// main control is never under 20 mm on the glass that the installer declared.
QtObject {
    id: theme

    // What Main says of the glass.
    property real windowWidth: 1080
    property real windowHeight: 1920
    property real diagonalInches: 32
    property bool calm: false

    readonly property bool wide: windowWidth > windowHeight
    // Width of the poster that stands at the left of a wide screen.
    readonly property real side: Math.round(windowWidth * 0.395)
    readonly property real pixelsPerMm: Math.hypot(windowWidth, windowHeight) / (diagonalInches * 25.4)
    readonly property real scale: Math.max(Math.min(windowWidth, windowHeight) / 1080, pixelsPerMm * 20 / 96)

    // Colours
    readonly property color coal: "#17181C"
    readonly property color slate: "#2B3038"
    readonly property color paper: "#F4EEE2"
    readonly property color card: "#FFFFFF"
    readonly property color sand: "#E5DAC5"
    readonly property color land: "#E9E2D0"
    readonly property color ink: "#3A352E"
    readonly property color sun: "#F7C65B"
    readonly property color clear: "#0017181C"
    readonly property color paperClear: "#00F4EEE2"
    readonly property color scrim: "#9E17181C"
    readonly property color scrimSoft: "#9017181C"
    readonly property color veil: "#D917181C"
    readonly property color shadow: "#1A4A3820"
    readonly property color pressed: "#3317181C"
    readonly property color onDark: "#FFFFFF"
    readonly property color quietOnDark: "#E9E4DA"

    // Whole fields of one colour, in which a dead or burnt-in pixel stands out.
    readonly property list<color> testFields: ["#FFFFFF", "#000000", "#FF0000", "#00FF00", "#0000FF", "#808080"]

    // An accent for large shapes, and the darker one that is read as text on paper.
    function accent(name: string): color {
        switch (name) {
        case "brick":
            return "#C8502D";
        case "leaf":
            return "#2F7D5B";
        case "glass":
            return "#3F7185";
        case "ember":
            return "#8A4A63";
        case "sun":
            return theme.sun;
        }
        return "#2F6F8F";
    }
    function accentText(name: string): color {
        switch (name) {
        case "brick":
            return "#8A3218";
        case "leaf":
            return "#1D5940";
        case "glass":
            return "#2B5465";
        case "ember":
            return "#733B51";
        case "sun":
            return "#654B0F";
        }
        return "#21546D";
    }

    // Sizes in px on this glass
    function px(design: real): real {
        return Math.round(design * scale);
    }
    readonly property real hair: px(3)
    readonly property real gap: px(24)
    readonly property real gapSmall: px(12)
    readonly property real gapLarge: px(48)
    readonly property real margin: px(36)
    readonly property real inset: px(56)
    readonly property real touch: px(104)
    readonly property real touchSmall: px(76)
    readonly property real dock: px(146)
    // A module of a code must be 0.8 mm wide for a phone 40 cm away; the largest has 105 with its quiet zone.
    readonly property real largestCode: 105 * Math.ceil(pixelsPerMm * 0.8)
    readonly property real radius: px(36)
    readonly property real radiusSmall: px(22)
    readonly property real sheetRadius: px(72)

    // Type
    readonly property string sans: "Manrope"
    readonly property string serif: "Source Serif Pro"
    readonly property real textPoster: px(wide ? 92 : 106)
    readonly property real textTitle: px(wide ? 60 : 74)
    readonly property real textHeading: px(46)
    readonly property real textCard: px(38)
    readonly property real textReading: px(36)
    readonly property real textLead: px(40)
    readonly property real textBody: px(30)
    readonly property real textLabel: px(27)
    readonly property real textDock: px(24)
    readonly property real textFigure: px(56)
    readonly property real iconSmall: px(34)
    readonly property real icon: px(46)
    readonly property real lineReading: 1.14
    readonly property real lineDisplay: 0.8
    readonly property real tight: -0.025

    // Durations in ms
    readonly property int quick: calm ? 0 : 180
    readonly property int glide: calm ? 0 : 220
    readonly property int count: calm ? 0 : 1400
    readonly property int drift: 14000
    readonly property int fade: calm ? 0 : 1600
    readonly property int posterStay: 9000
    // As long as the two taps of a double tap lie apart.
    readonly property int eager: 400
    // A test of the glass that nobody touches ends by itself.
    readonly property int testStay: 20000
    // For which a question before something is lost stays open.
    readonly property int secondThought: 5000
}
