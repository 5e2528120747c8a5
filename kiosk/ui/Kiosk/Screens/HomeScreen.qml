pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Design

// The first page: the home poster with its question, and the panels to choose from.
StageScreen {
    id: home

    readonly property int count: library.panels.count
    readonly property bool odd: count % 2 === 1
    readonly property int rows: Math.floor(count / 2)
    readonly property real areaX: (Theme.wide ? Theme.side : 0) + Theme.margin
    readonly property real areaWidth: width - areaX - Theme.margin
    readonly property real areaBottom: height - Theme.dock - 2 * Theme.margin - Theme.gapSmall
    readonly property real areaTop: Theme.wide ? Theme.px(110) : hero.height - Theme.px(76)
    // The last row: a panel that is left over and, in portrait, the languages.
    readonly property real stripHeight: odd || !Theme.wide ? Theme.px(Theme.wide ? 124 : 112) : 0
    readonly property real stripGap: stripHeight > 0 ? Theme.px(Theme.wide ? 24 : 36) : 0
    readonly property real cardWidth: (areaWidth - Theme.gap) / 2
    readonly property real cardHeight: (areaBottom - areaTop - stripHeight - stripGap - Theme.gap * (rows - 1)) / Math.max(rows, 1)

    ready: hero.ready && waiting === 0
    // Cards whose pictures are not there yet.
    property int waiting: 1

    function countWaiting() {
        waiting = children.filter(child => child instanceof PosterCard && !child.ready).length;
    }

    onCountChanged: countWaiting()
    Component.onCompleted: countWaiting()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Poster {
        id: hero

        width: Theme.wide ? Theme.side : parent.width
        height: Theme.wide ? parent.height : Math.round(parent.height * 0.395)
        source: home.library.homePoster

        // Behind the words only: beside a wide screen's panels from above, in portrait from the left.
        Rectangle {
            visible: Theme.wide
            width: parent.width
            height: words.y + words.height + Theme.px(180)
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.scrim
                }
                GradientStop {
                    position: 0.7
                    color: Theme.scrim
                }
                GradientStop {
                    position: 1
                    color: Theme.clear
                }
            }
        }

        Rectangle {
            visible: !Theme.wide
            width: parent.width * 0.96
            height: parent.height
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Theme.scrim
                }
                GradientStop {
                    position: 0.7
                    color: Theme.scrimSoft
                }
                GradientStop {
                    position: 1
                    color: Theme.clear
                }
            }
        }

        Rectangle {
            visible: !Theme.wide
            width: parent.width
            height: Theme.px(190)
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.scrim
                }
                GradientStop {
                    position: 1
                    color: Theme.clear
                }
            }
        }

        // In portrait the poster melts into the paper, which is there in full where the cards begin.
        Rectangle {
            visible: !Theme.wide
            width: parent.width
            y: home.areaTop - Theme.px(150)
            height: parent.height - y
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.paperClear
                }
                GradientStop {
                    position: 0.64
                    color: Theme.paper
                }
            }
        }
    }

    Words {
        id: office

        x: Theme.px(50)
        y: Theme.px(46)
        width: hero.width - 2 * x - (Theme.wide ? 0 : time.width + Theme.gap)
        text: home.library.officeName
        size: Theme.px(32)
        weight: Font.Bold
        color: Theme.onDark
    }

    Words {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(50)
        y: office.y
        text: home.clock.text
        size: Theme.px(30)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
        color: Theme.wide ? Theme.ink : Theme.onDark
    }

    Column {
        id: words

        x: office.x
        y: Theme.px(Theme.wide ? 132 : 148)
        width: hero.width - 2 * x
        spacing: Theme.gap

        Words {
            width: parent.width
            text: home.library.headline
            size: Theme.textPoster
            weight: Font.ExtraBold
            lineHeight: Theme.lineDisplay
            color: Theme.onDark
            Accessible.role: Accessible.Heading
        }

        Words {
            width: Math.min(parent.width, Theme.px(800))
            text: home.library.question
            size: Theme.px(34)
            weight: Font.DemiBold
            color: Theme.onDark
            lineHeight: 1.1
        }
    }

    Words {
        visible: home.count === 0
        x: home.areaX
        y: home.areaTop + Theme.gapLarge
        width: home.areaWidth
        horizontalAlignment: Text.AlignHCenter
        //% "Le guide se prépare…"
        text: qsTrId("home.preparing")
        size: Theme.textHeading
        weight: Font.ExtraBold
    }

    Repeater {
        model: home.library.panels

        PosterCard {
            id: card

            required property int index
            required property string slug
            required property string poster
            required property string color
            required draft
            readonly property bool strip: home.odd && index === home.count - 1

            x: home.areaX + (index % 2) * (home.cardWidth + Theme.gap)
            y: strip ? home.areaBottom - home.stripHeight : home.areaTop + Math.floor(index / 2) * (home.cardHeight + Theme.gap)
            width: strip && Theme.wide ? home.areaWidth : strip ? home.areaWidth - tongues.width - Theme.gapSmall : home.cardWidth
            height: strip ? home.stripHeight : home.cardHeight
            source: poster
            accent: Theme.accent(color)
            lone: strip
            onClicked: home.opened(slug)
            onReadyChanged: home.countWaiting()
            Component.onCompleted: home.countWaiting()
        }
    }

    LanguageBar {
        id: tongues

        visible: !Theme.wide && home.library.languages.count > 1
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: home.areaBottom - height
        barHeight: Theme.px(112)
        languages: home.library.languages
        language: home.library.language
        onChosen: code => home.spoken(code)
    }
}
