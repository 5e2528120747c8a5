pragma Singleton
import QtQuick

// The interface's own icons: glyphs of Material Design Icons by the names that qtawesome gives them.
// A test holds each against qtawesome's table. Icons of places and panels come with the content.
QtObject {
    readonly property string family: "Material Design Icons"
    readonly property string again: "\uDB81\uDC50" // refresh
    readonly property string alert: "\uDB81\uDDD6" // alert-circle-outline
    readonly property string back: "\uDB80\uDD41" // chevron-left
    readonly property string boat: "\uDB80\uDE13" // ferry
    readonly property string calendar: "\uDB82\uDF66" // calendar-blank-outline
    readonly property string calendarShut: "\uDB83\uDC45" // calendar-remove-outline
    readonly property string car: "\uDB80\uDD0B" // car
    readonly property string check: "\uDB80\uDD2C" // check
    readonly property string clockAlert: "\uDB81\uDDCE" // clock-alert-outline
    readonly property string close: "\uDB80\uDD56" // close
    readonly property string comfort: "\uDB81\uDE4C" // human-handsup
    readonly property string content: "\uDB83\uDC83" // folder-text-outline
    readonly property string down: "\uDB80\uDD40" // chevron-down
    readonly property string editions: "\uDB80\uDEDA" // history
    readonly property string erase: "\uDB82\uDF5C" // backspace-outline
    readonly property string figures: "\uDB80\uDD28" // chart-bar
    readonly property string folder: "\uDB83\uDDCF" // folder-open-outline
    readonly property string forward: "\uDB80\uDD42" // chevron-right
    readonly property string heart: "\uDB80\uDED5" // heart-outline
    readonly property string heartFull: "\uDB80\uDED1" // heart
    readonly property string home: "\uDB82\uDFA7" // home-variant-outline
    readonly property string information: "\uDB80\uDEFD" // information-outline
    readonly property string leave: "\uDB81\uDC25" // power
    readonly property string machine: "\uDB82\uDEAB" // desktop-tower-monitor
    readonly property string map: "\uDB82\uDD82" // map-outline
    readonly property string minus: "\uDB80\uDF74" // minus
    readonly property string north: "\uDB80\uDC5E" // arrow-up-thick
    readonly property string older: "\uDB81\uDDCE" // clock-alert-outline
    readonly property string partial: "\uDB83\uDCB6" // pencil-outline
    readonly property string phone: "\uDB82\uDDD5" // cellphone-arrow-down
    readonly property string pictures: "\uDB80\uDEEF" // image-multiple-outline
    readonly property string plus: "\uDB81\uDC15" // plus
    readonly property string ruler: "\uDB81\uDC6D" // ruler
    readonly property string saved: "\uDB82\uDC18" // content-save-outline
    readonly property string search: "\uDB80\uDF49" // magnify
    readonly property string stick: "\uDB84\uDE9F" // usb-flash-drive-outline
    readonly property string touch: "\uDB81\uDF41" // gesture-tap
    readonly property string train: "\uDB81\uDD2C" // train
    readonly property string translate: "\uDB81\uDDCA" // translate
    readonly property string up: "\uDB80\uDD43" // chevron-up
    readonly property string walk: "\uDB81\uDD83" // walk
    readonly property string whole: "\uDB80\uDC4C" // arrow-expand-all
}
