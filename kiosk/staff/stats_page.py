"""The statistics as one page that needs nothing else: no script, no server, no network; in French and in English."""

from collections.abc import Callable, Sequence
from datetime import date
from xml.etree.ElementTree import Element

from kiosk.duty.counters import What
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff import stats_words as say
from kiosk.staff.charts import HALF, WIDTH, Heading, Mark, bars, calendar, columns
from kiosk.staff.markup import Row, document, element, folded_table
from kiosk.staff.stats_style import landscape, style
from kiosk.staff.summary import Summary, periods

SHOWN = 15
"""Bars of a ranking; the table beneath goes on."""
LISTED = 300
"""Rows of a table; the spreadsheet has them all."""
MOST_COLUMNS = 98
"""Columns over time that a page has room for."""
_NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
_TICKS = 12
_HALF_A_MONTH = 15

Titles = Callable[[str, StaffLanguage], str]
"""Gives a page's title by its slug."""


def page(summary: Summary, titles: Titles, office: Callable[[StaffLanguage], str], *, hours_known: bool) -> str:
    """Return the HTML document; the English half is shown when its address is asked for."""
    halves = [_Half(summary, titles, known, hours_known=hours_known).article(office(known)) for known in _LANGUAGES]
    head = element(
        "head",
        element("meta", charset="utf-8"),
        # Nothing is fetched and nothing runs, whatever a word on the page may say.
        element("meta", http_equiv="Content-Security-Policy", content=_NOTHING_FROM_OUTSIDE),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", f"{say.WORDS['fr']['title']} · {office('fr')}".removesuffix(" · ")),
        element("style", style()),
    )
    return document(element("html", head, element("body", *halves), lang="fr"))


_LANGUAGES: tuple[StaffLanguage, ...] = ("en", "fr")
"""French last, where the style sheet can hide it when English is asked for."""


class _Half:
    """The page in one language."""

    def __init__(self, summary: Summary, titles: Titles, language: StaffLanguage, *, hours_known: bool) -> None:
        self._summary = summary
        self._titles = titles
        self._language: StaffLanguage = language
        self._hours_known = hours_known
        self._words = say.WORDS[language]

    def article(self, office: str) -> Element:
        said = self._words
        sections = (
            self._figures(),
            self._over_time(),
            self._calendar(),
            self._silent(),
            self._hours(),
            self._languages(),
            self._ranking(What.PANEL, "panels", "leaf half", self._title),
            self._ranking(What.PAGE, "pages", "brick", self._title),
            self._unfound(),
            self._ranking(What.CODE, "codes", "coal half", self._title),
        )
        other = "fr" if self._language == "en" else "en"
        return element(
            "article",
            element(
                "header",
                landscape(),
                element(
                    "div",
                    element("p", office, class_="office"),
                    element("h1", said["title"]),
                    element("p", self._span(), class_="lead"),
                    element("a", said["other_language"], href=f"#{other}", lang=other, class_="other"),
                    class_="wide",
                ),
            ),
            element("main", *(section for section in sections if section is not None), class_="wide"),
            element(
                "footer",
                element("p", said["privacy"]),
                element("p", said["made"].format(day=self._day(self._summary.until))),
                class_="wide",
            ),
            id=self._language,
            lang=self._language,
        )

    def _span(self) -> str:
        since, until = self._day(self._summary.since), self._day(self._summary.until)
        return self._words["one_day" if since == until else "span"].format(since=since, until=until)

    def _figures(self) -> Element:
        summary = self._summary
        mean = summary.total(What.VISIT) / max(1, summary.days_in_use)
        shown: list[tuple[str, float, str]] = [
            ("visits", summary.total(What.VISIT), ""),
            ("a_day", mean, self._words["a_day_note"]),
            ("pages_opened", summary.total(What.PAGE), ""),
            ("touches", summary.total(What.TOUCH), ""),
        ]
        boxes = (
            element(
                "div",
                element("dt", self._words[name], *([element("small", note)] if note else [])),
                element("dd", self._number(value)),
            )
            for name, value, note in shown
        )
        return element("section", element("dl", *boxes, class_="figures", style="margin:0"), style="padding:0")

    def _over_time(self) -> Element:
        unit, shown = periods(self._summary, MOST_COLUMNS)
        pattern = {"day": "EEEE d MMMM y", "week": "d MMMM y", "month": "MMMM y"}[unit]
        every = max(1, -(-len(shown) // _TICKS))
        marks = []
        for place, period in enumerate(shown):
            label = self._day(period.first, pattern)
            label = self._words["week_of"].format(day=label) if unit == "week" else label
            before = shown[place - 1].first if place else None
            tick = self._month(before, period.first) if unit == "week" else ""
            if unit != "week" and not place % every:
                tick = self._day(period.first, "d MMM" if unit == "day" else "MMM yy")
            marks.append(Mark(label, period.visits, self._number(period.visits), tick))
        heading = self._heading("over", f"over_{unit}", marks)
        rows = [(mark.label, mark.written) for mark in marks]
        return self._section(heading, "brick", columns(marks, heading, self._number), self._table("day", rows))

    def _month(self, before: date | None, first: date) -> str:
        """Return the name of a month under its first week; one that is nearly over has no room for it."""
        begins = before.month != first.month if before else first.day <= _HALF_A_MONTH
        return self._day(first, "MMM") if begins else ""

    def _calendar(self) -> Element:
        summary, said = self._summary, self._words
        heading = self._heading("calendar", "calendar", ())
        days = summary.visits_by_day
        chart = calendar(days, (summary.since, summary.until), frozenset(summary.silent), heading, self._day)
        key = element(
            "p",
            said["fewer"],
            *(element("i", class_=f"d{depth}") for depth in range(5)),
            said["more"],
            element("i", "×", class_="cross", aria_hidden="true"),
            said["silent_day"],
            class_="key",
        )
        rows = [(self._day(day, "EEEE d MMMM y"), self._number(days[day])) for day in sorted(days)]
        return self._section(heading, "leaf", chart, key, self._table("day", rows))

    def _silent(self) -> Element:
        said, silent = self._words, self._summary.silent
        heading = self._heading("silent", "silent", ())
        note = ("silent_note" if self._hours_known else "silent_always") if silent else "silent_none"
        parts = [element("p", said[note], class_="note")]
        if silent:
            shown = [element("li", self._day(day, "EEE d MMM y")) for day in reversed(silent)][:60]
            if len(silent) > len(shown):
                shown.append(element("li", said["more_rows"].format(number=self._number(len(silent) - len(shown)))))
            parts.append(element("ul", *shown, class_="days"))
        return self._section(heading, "coal", *parts)

    def _hours(self) -> Element:
        visits = self._summary.visits_by_hour
        used = [hour for hour, count in enumerate(visits) if count] or [9, 18]
        marks = [
            Mark(
                self._words["hour"].format(hour=hour, next=hour + 1),
                visits[hour],
                self._number(visits[hour]),
                "" if (hour - used[0]) % 2 else self._words["hour_tick"].format(hour=hour),
            )
            for hour in range(used[0], used[-1] + 1)
        ]
        heading = self._heading("hours", "hours", marks)
        rows = [(mark.label, mark.written) for mark in marks]
        chart = columns(marks, heading, self._number)
        return self._section(heading, "canal", chart, self._table("hours", rows))

    def _languages(self) -> Element:
        counted = self._summary.ranking(What.LANGUAGE)
        whole = sum(count for _, count in counted)
        marks = [Mark(say.spoken(code), count, say.share(count, whole, self._language)) for code, count in counted]
        heading = self._heading("languages", "languages", ())
        rows = [(say.spoken(code), f"{self._number(n)} · {say.share(n, whole, self._language)}") for code, n in counted]
        chart = bars(marks[:SHOWN], heading, HALF) if marks else self._nothing()
        return self._section(heading, "sun half", chart, self._table("languages", rows))

    def _ranking(
        self, what: What, name: str, accent: str, named: Callable[[str], str], *more: Element
    ) -> Element | None:
        counted = self._summary.ranking(what)
        if not counted:
            return None
        marks = [Mark(named(detail), count, self._number(count)) for detail, count in counted]
        heading = self._heading(name, name, marks)
        rows = [(mark.label, mark.written) for mark in marks]
        chart = bars(marks[:SHOWN], heading, HALF if accent.endswith("half") else WIDTH)
        return self._section(heading, accent, *more, chart, self._table("page", rows))

    def _unfound(self) -> Element | None:
        wordless = self._summary.total(What.UNFOUND) - sum(n for _, n in self._summary.ranking(What.UNFOUND))
        notes = [element("p", self._words["unfound_note"], class_="note")]
        if wordless:
            told = self._words["unfound_others"].format(number=self._number(wordless))
            notes.append(element("p", told, class_="note"))
        return self._ranking(What.UNFOUND, "unfound", "canal half", lambda words: words, *notes)

    def _heading(self, name: str, title: str, marks: Sequence[Mark]) -> Heading:
        words = self._words
        most = max(marks, key=lambda mark: mark.number, default=Mark("", 0, "0"))
        description = words.get(f"{name}_desc", "").format(
            since=marks[0].label if marks else "",
            until=marks[-1].label if marks else "",
            most=most.written,
            label=most.label,
        )
        return Heading(f"{self._language}-{name}", words[title], description)

    def _section(self, heading: Heading, classes: str, *parts: Element) -> Element:
        wrapped = (element("figure", part) if part.tag == "svg" else part for part in parts)
        return element("section", element("h2", heading.title), *wrapped, class_=classes)

    def _table(self, first: str, rows: Sequence[Row]) -> Element:
        words, beyond = self._words, len(rows) - LISTED
        last = [(words["more_rows"].format(number=self._number(beyond)), "")] if beyond > 0 else []
        listed = [*rows[:LISTED], *last]
        return folded_table(words["table"], (words[first], words["number"]), listed)

    def _nothing(self) -> Element:
        return element("p", self._words["nothing"], class_="note")

    def _title(self, slug: str) -> str:
        return self._titles(slug, self._language)

    def _number(self, value: float) -> str:
        return say.number(value, self._language)

    def _day(self, value: date, pattern: str = "d MMMM y") -> str:
        return say.day(value, self._language, pattern)
