import QtQuick
import Kiosk.Controls
import Kiosk.Design

// What a stop's card says: which one, how far from the one before, its name, a figure and a sentence.
Column {
    id: words

    required property int number
    required property string name
    required property string figure
    required property string text
    required property string walk
    required property color accentText

    spacing: Theme.px(10)

    Flow {
        width: parent.width
        spacing: Theme.px(8)

        Words {
            rightPadding: Theme.px(16)
            //% "Étape %1"
            text: qsTrId("galleries.step").replace("%1", words.number)
            size: Theme.textLabel
            weight: Font.Bold
            color: words.accentText
            wrapMode: Text.NoWrap
        }

        Icon {
            visible: words.walk !== ""
            text: Icons.walk
            size: Theme.iconSmall
            color: words.accentText
        }

        Words {
            visible: words.walk !== ""
            //% "à %1 de l’étape précédente"
            text: qsTrId("galleries.walk").replace("%1", words.walk)
            size: Theme.textLabel
            weight: Font.Bold
            color: words.accentText
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.px(4)

        Words {
            rightPadding: Theme.px(24)
            text: words.name
            size: Theme.textHeading
            weight: Font.ExtraBold
            width: Math.min(implicitWidth, words.width)
        }

        Words {
            visible: words.figure !== ""
            text: words.figure
            size: Theme.textHeading
            weight: Font.ExtraBold
            color: words.accentText
            width: Math.min(implicitWidth, words.width)
        }
    }

    Words {
        width: parent.width
        text: words.text
        color: Theme.ink
        lineHeight: 1.05
    }
}
