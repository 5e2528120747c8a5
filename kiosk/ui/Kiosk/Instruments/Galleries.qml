pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// One walk through the museum, its park and what stands around: a section to flick, and the card of the chosen stop.
Instrument {
    id: galleries

    implicitHeight: column.height

    GalleriesReader {
        id: reader

        library: galleries.library
        slug: galleries.slug
    }

    Column {
        id: column

        width: parent.width

        SectionTitle {
            width: parent.width
            //% "Une seule promenade"
            text: qsTrId("galleries.title")
        }

        Words {
            width: parent.width
            topPadding: Theme.px(6)
            bottomPadding: Theme.gap
            //% "Touchez une étape"
            text: qsTrId("galleries.hint")
            size: Theme.textLabel
            color: galleries.accentText
        }

        GalleryPanorama {
            id: panorama

            // From edge to edge of the sheet.
            x: -Theme.inset
            width: parent.width + 2 * Theme.inset
            rooms: reader.rooms
            accent: galleries.accent
            accentText: galleries.accentText
        }

        Item {
            width: parent.width
            height: Theme.gap
        }

        GalleryCard {
            width: parent.width
            rooms: reader.rooms
            chosen: panorama.chosen
            accentText: galleries.accentText
            onPassed: index => panorama.choose(index)
            onOpened: slug => galleries.opened(slug)
        }
    }
}
