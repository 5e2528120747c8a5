import QtQuick
import Kiosk.Bridge

// What a panel knows of every instrument: it fills the width it is given and says how high it is.
Item {
    required property Library library
    required property string slug
    required property color accent
    required property color accentText

    signal opened(slug: string)
}
