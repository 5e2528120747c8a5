"""Looks at every word on the glass: whether any is cut, over another, outside its control, or no word at all."""

import re
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.wording import FALLBACK, words_of
from kiosk.tour.finger import BUTTON, FLICKABLE, ancestors, is_a, visible_items

SLACK = 2.0
"""Px by which glyphs may lean over their box without a reader noticing."""

_KEY = re.compile(r"([a-z]+)(\.[a-zA-Z]+)+")
ICONS = "Material Design Icons"


class Seen(NamedTuple):
    """A text on the glass: its item, its words, the rectangle that its glyphs fill in the window, what scrolls it."""

    item: QQuickItem
    words: str
    area: QRectF
    scroller: QQuickItem | None


def texts_on(root: QQuickItem) -> list[Seen]:
    """Return every text that is shown, icons apart."""
    found = []
    for item in visible_items(root):
        words = str(item.property("text") or "") if is_a(item, "QQuickText") else ""
        if words and item.property("font").family() != ICONS:
            scroller = next((parent for parent in ancestors(item) if is_a(parent, FLICKABLE)), None)
            found.append(Seen(item, words, _glyphs(item), scroller))
    return found


def inspect(root: QQuickItem) -> list[str]:
    """Return a sentence for every fault in the words shown below `root` (the window's content)."""
    texts = texts_on(root)
    faults = [fault for seen in texts for fault in _alone(seen, root)]
    return faults + [
        f"“{_short(one)}” and “{_short(other)}” overlap"
        for one, other in combinations(texts, 2)
        if one.scroller is other.scroller and _overlap(one.area, other.area) and _same_layer(one, other)
    ]


def _alone(seen: Seen, root: QQuickItem) -> list[str]:
    faults = []
    if seen.item.property("truncated"):
        faults.append(f"“{_short(seen)}” is cut")
    key = _KEY.fullmatch(seen.words)
    if key and any(known.startswith(f"{key[1]}.") for known in words_of(FALLBACK)):
        faults.append(f"“{seen.words}” is no word but a key")
    box = seen.item.mapRectToScene(QRectF(0, 0, seen.item.width(), seen.item.height()))
    if not _holds(box, seen.area):
        faults.append(f"“{_short(seen)}” is larger than its own box")
    control = next((parent for parent in ancestors(seen.item) if is_a(parent, BUTTON)), None)
    if control and not _holds(control.mapRectToScene(QRectF(0, 0, control.width(), control.height())), seen.area):
        faults.append(f"“{_short(seen)}” leaves its control")
    across = seen.scroller is None or float(seen.scroller.property("contentWidth")) <= seen.scroller.width()
    if across and (seen.area.left() < -SLACK or seen.area.right() > root.width() + SLACK):
        faults.append(f"“{_short(seen)}” leaves the screen")
    return faults


def _glyphs(item: QQuickItem) -> QRectF:
    """Return what the glyphs of a text fill, in the window."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left, top = float(item.property("leftPadding")), float(item.property("topPadding"))
    free_x, free_y = item.width() - width - left, item.height() - height - top
    across, down = _number(item, "effectiveHorizontalAlignment"), _number(item, "verticalAlignment")
    if across & Qt.AlignmentFlag.AlignHCenter.value:
        left += free_x / 2
    elif across & Qt.AlignmentFlag.AlignRight.value:
        left += free_x
    if down & Qt.AlignmentFlag.AlignVCenter.value:
        top += free_y / 2
    elif down & Qt.AlignmentFlag.AlignBottom.value:
        top += free_y
    return item.mapRectToScene(QRectF(left, top, width, height))


def _number(item: QQuickItem, name: str) -> int:
    """Return an enumeration of a Text as a number; PySide6 has no converter for these, QML's own engine has."""
    context = qmlContext(item)
    return int(QQmlExpression(context, item, name).evaluate()[0]) if context else 0


def _holds(box: QRectF, inner: QRectF) -> bool:
    return box.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _overlap(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    # Lines set tight share a little of their boxes' height while their glyphs stay apart.
    tight = 0.22 * min(one.height(), other.height())
    return common.width() > SLACK and common.height() > max(SLACK, tight)


def _same_layer(one: Seen, other: Seen) -> bool:
    """Tell whether neither text lies on a sheet that covers the other, as the warning covers a page."""
    return _layer(one.item) == _layer(other.item)


def _layer(item: QQuickItem) -> float:
    return max((parent.z() for parent in ancestors(item)), default=0.0)


def _short(seen: Seen) -> str:
    return re.sub(r"<[^>]+>", "", seen.words)[:48]
