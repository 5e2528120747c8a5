"""Charts as SVG that needs no script: columns over time, bars by rank, a calendar of days.

Each has a title and a description for those who do not see it, and a hint on every mark for those who point at it.
Own code: the drawing libraries bring scripts (pygal) or forty megabytes (matplotlib), and neither looks like the kiosk.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from xml.etree.ElementTree import Element

import msgspec

from kiosk.staff.markup import element

WIDTH, HALF = 1000, 480
"""Widths to draw at: the whole page, or one of two beside each other; letters are as large on both."""
_FEWEST_WEEKS, MOST_WEEKS = 27, 53
_LEFT, _TOP, _BOTTOM = 58, 26, 34
_HEIGHT = 290
_ROW, _BAR = 40, 22
_LABELS = {WIDTH: 410, HALF: 262}
_VALUE = 84
_LETTER = 10.2
"""Width of a letter of the labels, on average."""
_DAYS_LEFT, _DAYS_TOP = 44, 28
_STEPS = 4
_EDGE = 40
"""What stands nearer to the right edge ends there."""
_NARROWEST_ROUNDED = 6


class Mark(msgspec.Struct, frozen=True):
    """One column or bar: its name, its number as written, and what stands under the axis, "" for nothing."""

    label: str
    number: int
    written: str
    tick: str = ""


class Heading(msgspec.Struct, frozen=True):
    """What a chart is called: an id that is used once on the page, a title, and what there is to see."""

    name: str
    title: str
    description: str


def columns(marks: Sequence[Mark], heading: Heading, number: Callable[[int], str]) -> Element:
    """Return columns in the order given, the highest one strong; `number` writes the values of the scale."""
    highest = max((mark.number for mark in marks), default=0)
    step = scale_step(highest)
    top = step * max(1, -(-highest // step))
    plot = _HEIGHT - _TOP - _BOTTOM
    drawing = _drawing(heading, _HEIGHT)
    for value in range(0, top + 1, step):
        y = _TOP + plot * (1 - value / top)
        drawing.append(element("line", x1=_LEFT, x2=WIDTH, y1=f"{y:.1f}", y2=f"{y:.1f}", class_="grid"))
        drawing.append(_text(number(value), _LEFT - 12, y + 5, "scale end"))
    slot = (WIDTH - _LEFT) / max(1, len(marks))
    width = min(slot * 0.72, 56)
    for place, mark in enumerate(marks):
        middle = _LEFT + slot * (place + 0.5)
        height = plot * mark.number / top
        strong = "mark strong" if mark.number == highest and highest else "mark"
        # Even an hour without a visit can be pointed at.
        drawing.append(
            _hinted(mark, "rect", x=f"{middle - slot / 2:.1f}", y=_TOP, width=f"{slot:.1f}", height=plot, class_="aim")
        )
        if mark.number:
            drawing.append(_hinted(mark, "path", d=_column(middle, _TOP + plot, width, height), class_=strong))
        if mark.tick:
            at_edge = middle > WIDTH - _EDGE
            drawing.append(
                _text(mark.tick, WIDTH if at_edge else middle, _HEIGHT - 8, "tick end" if at_edge else "tick middle")
            )
    if highest:
        first = next(place for place, mark in enumerate(marks) if mark.number == highest)
        x = min(max(_LEFT + slot * (first + 0.5), _LEFT + 20), WIDTH - 20)
        drawing.append(_text(marks[first].written, x, _TOP + plot * (1 - highest / top) - 8, "peak middle"))
    return drawing


def _column(middle: float, foot: float, width: float, height: float) -> str:
    """Return the outline of a column whose upper corners are round."""
    round_ = min(width / 2, height, 8) if width > _NARROWEST_ROUNDED else 0
    left, right, head = middle - width / 2, middle + width / 2, foot - height
    return (
        f"M{left:.1f} {foot:.1f}V{head + round_:.1f}Q{left:.1f} {head:.1f} {left + round_:.1f} {head:.1f}"
        f"H{right - round_:.1f}Q{right:.1f} {head:.1f} {right:.1f} {head + round_:.1f}V{foot:.1f}Z"
    )


def bars(marks: Sequence[Mark], heading: Heading, width: int = WIDTH) -> Element:
    """Return one bar a row, each beside its name, cut where it is too long, and its number."""
    start = _LABELS[width]
    room = width - _VALUE - start
    longest = int(start / _LETTER)
    highest = max((mark.number for mark in marks), default=0)
    drawing = _drawing(heading, max(1, len(marks)) * _ROW, width)
    for row, mark in enumerate(marks):
        y = row * _ROW + (_ROW - _BAR) / 2
        label = mark.label if len(mark.label) <= longest else f"{mark.label[: longest - 1].rstrip()}…"
        drawing.append(_text(label, 0, y + _BAR - 5, "label"))
        track = {"x": start, "y": y, "height": _BAR, "rx": _BAR / 2}
        drawing.append(element("rect", width=room, class_="track", **track))
        # Never shorter than its round ends, or it would look like a drop.
        length = max(_BAR, room * mark.number / max(1, highest))
        drawing.append(_hinted(mark, "rect", width=f"{length:.1f}", class_="mark", **track))
        drawing.append(_text(mark.written, width, y + _BAR - 5, "value end"))
    return drawing


def calendar(
    numbers: Mapping[date, int],
    span: tuple[date, date],
    silent: frozenset[date],
    heading: Heading,
    say: Callable[[date, str], str],
) -> Element:
    """Return the weeks of a span side by side, Monday above, a day the darker the more it counts, silent ones crossed.

    At most a year is shown, the last one. `say` writes a date by a pattern of the Unicode CLDR (UTS 35).
    """
    since, until = span
    last = _monday(until)
    weeks = min(max((last - _monday(since)).days // 7 + 1, _FEWEST_WEEKS), MOST_WEEKS)
    first = last - timedelta(weeks=weeks - 1)
    slot = (WIDTH - _DAYS_LEFT) / weeks
    drawing = _drawing(heading, round(_DAYS_TOP + 7 * slot))
    for weekday in (0, 2, 4, 6):
        y = _DAYS_TOP + slot * (weekday + 0.5) + 5
        drawing.append(_text(say(first + timedelta(days=weekday), "EEE").rstrip("."), 0, y, "tick"))
    highest = max((number for day, number in numbers.items() if first <= day <= until), default=0)
    for place in range(weeks * 7):
        day = first + timedelta(days=place)
        x, y = _DAYS_LEFT + slot * (place // 7), _DAYS_TOP + slot * (place % 7)
        if day.day == 1 and place // 7 < weeks - 1:
            drawing.append(_text(say(day, "MMM"), x, 15, "tick"))
        if day > until:
            break
        number = numbers.get(day, 0)
        depth = "out" if day < since else "silent" if day in silent else f"d{-(-number * _STEPS // max(1, highest))}"
        box = {"x": f"{x + 1:.1f}", "y": f"{y + 1:.1f}", "width": f"{slot - 2:.1f}", "height": f"{slot - 2:.1f}"}
        drawing.append(_hinted(Mark(say(day, "EEEE d MMMM y"), number, str(number)), "rect", class_=depth, rx=3, **box))
        if depth == "silent":
            drawing.append(element("path", d=_cross(x + slot / 2, y + slot / 2, slot * 0.2), class_="cross"))
    return drawing


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _cross(x: float, y: float, arm: float) -> str:
    return f"M{x - arm:.1f} {y - arm:.1f}l{2 * arm:.1f} {2 * arm:.1f}m0 {-2 * arm:.1f}l{-2 * arm:.1f} {2 * arm:.1f}"


def scale_step(highest: int) -> int:
    """Return the distance between the lines of a scale: 1, 2 or 5 times a power of ten, four lines at most."""
    step = 1
    while highest > _STEPS * step:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step


def _drawing(heading: Heading, height: int, width: int = WIDTH) -> Element:
    return element(
        "svg",
        element("title", heading.title, id=f"{heading.name}-title"),
        element("desc", heading.description, id=f"{heading.name}-desc"),
        viewBox=f"0 0 {width} {height}",
        role="img",
        aria_labelledby=f"{heading.name}-title",
        aria_describedby=f"{heading.name}-desc",
    )


def _hinted(mark: Mark, shape: str, **attributes: object) -> Element:
    return element(shape, element("title", f"{mark.label} · {mark.written}"), **attributes)


def _text(text: str, x: float, y: float, classes: str) -> Element:
    return element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", class_=classes)
