"""Visits as columns: over time, and by the hour of the day."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from kiosk.bridge.desk import saying
from kiosk.bridge.desk.rows import BarRow
from kiosk.bridge.wording import word
from kiosk.staff.summary import Period, Summary, periods

MOST_COLUMNS = 92
"""Days beside each other; more are told by the week."""
_TICKS = 6
"""Columns that are named below the axis, about."""
_HOURS_APART = 4
_MORNING, _EVENING = 8, 19
"""Hours that are shown even where nobody came."""


def over_time(summary: Summary, locale: QLocale) -> list[BarRow]:
    """Return the columns over time: days, or weeks where there are too many of those."""
    unit, shown = periods(summary, MOST_COLUMNS)
    most = max((period.visits for period in shown), default=0)
    every = max(1, len(shown) // _TICKS)
    last = len(shown) - 1
    return [
        BarRow(
            _period(period, unit, locale),
            saying.short_day(period.first, locale) if (last - place) % every == 0 else "",
            locale.toString(period.visits),
            period.visits / max(1, most),
            strong=0 < most == period.visits,
        )
        for place, period in enumerate(shown)
    ]


def _period(period: Period, unit: str, locale: QLocale) -> str:
    day = saying.day(period.first, locale)
    return day if unit == "day" else saying.filled(word("desk.statistics.week"), day)


def by_hour(summary: Summary, locale: QLocale) -> list[BarRow]:
    """Return a column for each hour from the first to the last that had a visit, at least those of a working day."""
    visits: Sequence[int] = summary.visits_by_hour
    used = [hour for hour, number in enumerate(visits) if number]
    first, last, most = min([*used, _MORNING]), max([*used, _EVENING]), max(visits)
    return [
        BarRow(
            saying.filled(word("desk.statistics.hour"), f"{hour}:00", f"{hour + 1}:00"),
            f"{hour}:00" if (hour - first) % _HOURS_APART == 0 else "",
            locale.toString(visits[hour]),
            visits[hour] / max(1, most),
            strong=0 < most == visits[hour],
        )
        for hour in range(first, last + 1)
    ]
