import QtQuick
import Kiosk.Controls
import Kiosk.Design

// A button that asks once more before it does what it says.
Column {
    id: confirm

    required property string text
    // What is asked, in full, and the word that does it.
    required property string question
    required property string yes
    property string glyph: ""
    // What the question is about: once that is another thing, nothing is asked any more.
    property string about: ""
    // Stands back behind the page's main button.
    property bool quiet: false
    property bool asking: false
    signal confirmed

    spacing: Theme.gap
    onAboutChanged: asking = false

    PillButton {
        visible: !confirm.asking
        text: confirm.text
        quiet: confirm.quiet
        glyph: confirm.glyph
        onClicked: confirm.asking = true
    }

    Words {
        visible: confirm.asking
        width: confirm.width
        text: confirm.question
    }

    Flow {
        visible: confirm.asking
        width: confirm.width
        spacing: Theme.gap

        PillButton {
            text: confirm.yes
            onClicked: {
                confirm.asking = false;
                confirm.confirmed();
            }
        }

        PillButton {
            quiet: true
            //% "Annuler"
            text: qsTrId("desk.cancel")
            onClicked: confirm.asking = false
        }
    }
}
