pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The passages of a text, one under the other.
Column {
    id: article

    required property QtObject passages
    property color accent: Theme.coal
    signal opened(slug: string)

    spacing: Theme.px(26)

    Repeater {
        model: article.passages

        Reading {
            required kind
            required property string html

            width: article.width
            text: html
            accent: article.accent
            onLinkActivated: link => article.opened(link)
        }
    }
}
