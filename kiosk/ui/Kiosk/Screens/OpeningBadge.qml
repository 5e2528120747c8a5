import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// Whether a place is open, upon its card.
OpeningChip {
    id: badge

    required property Library library
    required property Clock clock
    required property string slug

    text: door.brief
    mood: door.mood
    implicitHeight: Theme.px(50)

    OpenNow {
        id: door

        library: badge.library
        clock: badge.clock
        slug: badge.slug
    }
}
