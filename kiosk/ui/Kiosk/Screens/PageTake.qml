import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Design

// What a page gives to take away; nothing where there is nothing to take.
TakeCard {
    id: take

    required property Library library
    required property Visit visit
    required property string slug

    visible: code.there
    code: page.code
    //% "Emportez cette page sur votre téléphone"
    title: qsTrId("take.page")

    PageCode {
        id: page

        library: take.library
        slug: take.slug
        visit: take.visit
    }
}
