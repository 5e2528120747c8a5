"""Opening hours of the export in the syntax of OpenStreetMap, where they can be said in it without guessing.

schema.org OpeningHoursSpecification, one for each day and stretch of time, against the wiki page of OpenStreetMap,
Key:opening_hours/specification. There, a later rule overrides an earlier one on the days it names: seasons that overlap
are ambiguous and left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import msgspec

from kiosk.staff.tourism.jsonld import Node, first, nodes, texts

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays")
_SHORT = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH")
_WEEK = frozenset(range(7))
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TIME = re.compile(r"([01]\d|2[0-4]):([0-5]\d)(:[0-5]\d)?")
_RUN = 3
"""Days in a row that are told as a stretch: Mo-We, but Mo,Tu."""
_ALWAYS = (date.min, date.max)
_LONGEST = 1000
"""Characters; longer hours are a diary that nobody reads."""


class _Opening(msgspec.Struct, frozen=True):
    season: tuple[date, date]
    days: frozenset[int]
    hours: str  # "" where it is closed


def opening_hours(place: Any, today: date) -> str:  # noqa: ANN401  # JSON from elsewhere: anything
    """Return the opening hours that are still to come at a place of the export; "" where none can be said surely."""
    try:
        read = [_opening(node) for node in nodes(place, "schema:openingHoursSpecification")]
    except ValueError:
        return ""
    told = _told([opening for opening in read if opening.season[1] >= today])
    return told if len(told) <= _LONGEST else ""


def _opening(node: Node) -> _Opening:
    """Return one specification; raise ValueError where it says something else than days, dates and times."""
    days = frozenset(_DAYS.index(name.rpartition(":")[2]) for name in _named(node)) or _WEEK
    opens, closes = first(node, "schema:opens"), first(node, "schema:closes")
    hours = ""
    if opens or closes:
        hours = f"{_time(opens)}-{_time(closes)}" if closes else f"{_time(opens)}+"
        if closes and _time(closes) == "00:00":
            hours = f"{_time(opens)}-24:00"
    season = (_day(first(node, "schema:validFrom"), _ALWAYS[0]), _day(first(node, "schema:validThrough"), _ALWAYS[1]))
    if season[0] > season[1] or (opens and opens == closes != "00:00:00"):
        raise ValueError(node)
    return _Opening(season, days, hours)


def _named(node: Node) -> Iterable[str]:
    return (*texts(node, "schema:dayOfWeek", "@id"), *texts(node, "schema:dayOfWeek"))


def _time(text: str) -> str:
    found = _TIME.fullmatch(text)
    if found is None or (found[1] == "24" and found[2] != "00"):
        raise ValueError(text)
    return f"{found[1]}:{found[2]}"


def _day(text: str, unsaid: date) -> date:
    return date.fromisoformat(text[:10]) if text else unsaid


def _told(openings: Sequence[_Opening]) -> str:
    opened: dict[tuple[date, date], dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    closed: dict[tuple[date, date], set[int]] = defaultdict(set)
    for opening in openings:
        for day in opening.days:
            if opening.hours:
                opened[opening.season][day].add(opening.hours)
            else:
                closed[opening.season].add(day)
    if not opened or _ambiguous(opened) or any(set(opened[season]) & closed[season] for season in closed):
        return ""
    rules = [rule for season in sorted(opened) for rule in _season(season, opened[season])]
    for season in sorted(closed):
        # A closure of its own (a holiday, a week of works) comes after what it interrupts.
        days = {
            day for day in closed[season] if any(_overlap(season, other) and day in opened[other] for other in opened)
        }
        if days:
            rules.append(" ".join(filter(None, (_dates(season), _weekdays(days), "off"))))
    return "; ".join(rules)


def _ambiguous(opened: dict[tuple[date, date], dict[int, set[str]]]) -> bool:
    seasons = sorted(opened)
    return any(
        _overlap(season, other) and (set(opened[season]) & set(opened[other]))
        for place, season in enumerate(seasons)
        for other in seasons[place + 1 :]
    )


def _overlap(season: tuple[date, date], other: tuple[date, date]) -> bool:
    return season[0] <= other[1] and other[0] <= season[1]


def _season(season: tuple[date, date], hours_by_day: dict[int, set[str]]) -> Iterable[str]:
    """Yield a rule for each set of hours of a season, with the days that share them."""
    days_by_hours: dict[str, set[int]] = defaultdict(set)
    for day, hours in sorted(hours_by_day.items()):
        days_by_hours[",".join(sorted(hours))].add(day)
    for told, days in days_by_hours.items():
        yield " ".join(filter(None, (_dates(season), _weekdays(days), told)))


def _dates(season: tuple[date, date]) -> str:
    begin, end = season
    if season == _ALWAYS:
        return ""
    if begin == _ALWAYS[0] or end == _ALWAYS[1]:
        return f"{_date(begin)}+" if end == _ALWAYS[1] else f"{_date(date(end.year, 1, 1))}-{_date(end)}"
    return _date(begin) if begin == end else f"{_date(begin)}-{_date(end)}"


def _date(day: date) -> str:
    return f"{day.year} {_MONTHS[day.month - 1]} {day.day:02}"


def _weekdays(days: set[int]) -> str:
    """Return days as OpenStreetMap lists them, "" for the whole week."""
    if days == _WEEK:
        return ""
    stretches: list[list[int]] = []
    for day in sorted(days):
        if stretches and day == stretches[-1][-1] + 1 and day in _WEEK:
            stretches[-1].append(day)
        else:
            stretches.append([day])
    told = [
        f"{_SHORT[run[0]]}-{_SHORT[run[-1]]}" if len(run) >= _RUN else ",".join(_SHORT[day] for day in run)
        for run in stretches
    ]
    return ",".join(told)
