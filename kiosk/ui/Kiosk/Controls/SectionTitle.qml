import QtQuick
import Kiosk.Design

// The heading of a part of a page.
Words {
    size: Theme.textHeading
    weight: Font.ExtraBold
    lineHeight: 0.9
    Accessible.role: Accessible.Heading
}
