"""How the kiosk is used, told to staff: in the terminal, as a spreadsheet, as a page to print or to send."""

import csv
import io
import sqlite3
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.duty.counters import Key, NewerCountersError, What, read_counts
from kiosk.guide.language import pick, preferred
from kiosk.guide.model import Guide
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff import stats_words as say
from kiosk.staff.console import take_all_letters
from kiosk.staff.stats_page import page
from kiosk.staff.summary import Hours, Summary, periods, summarise

SHOWN = 15
"""Rows of a ranking in the terminal."""

MOST_PERIODS = 27
"""Rows over time in the terminal: days up to a month, weeks up to half a year, else months."""

_WIDTH = 100
_BAR = 30
_FORMULAS = ("=", "+", "-", "@")
_COMMAS: dict[StaffLanguage, str] = {"fr": ";", "en": ","}
"""What stands between two columns: French spreadsheets take the comma for a decimal point."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for: a language, the days, and the files to write, None for none."""

    language: str
    since: date
    until: date
    table: Path | None = None
    page: Path | None = None
    is_open: Hours | None = None


def show(file: Path, guide: Guide, wanted: Wanted) -> int:
    """Print the statistics of a file in French or English and write what is wanted; return 1 where that fails, else 0.

    Titles are taken from the guide; a page that it has no more goes by its slug.
    """
    language: StaffLanguage = "fr" if wanted.language == "fr" else "en"
    words = say.WORDS[language]
    take_all_letters()
    console = Console(highlight=False, markup=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDTH)
    try:
        # Read once: the three ways of telling must not differ by the minute between them.
        counts = list(read_counts(file, wanted.since, wanted.until))
    except FileNotFoundError:
        console.print(words["no_file"].format(file=file))
        return 1
    except NewerCountersError as newer:
        console.print(words["newer"].format(file=file, reason=newer))
        return 1
    except (sqlite3.Error, OSError) as error:
        console.print(words["unreadable"].format(file=file, reason=error))
        return 1
    summary = summarise(counts, wanted.since, wanted.until, wanted.is_open)
    titles = titles_of(guide)
    _tell(console, summary, lambda slug: titles(slug, language), language)
    office = guide.office
    writers: Sequence[tuple[Path | None, Callable[[], str]]] = (
        (wanted.table, lambda: spreadsheet(counts, titles, language)),
        (
            wanted.page,
            lambda: page(
                summary,
                titles,
                lambda asked: office.name.said(preferred(asked, office.languages)),
                hours_known=wanted.is_open is not None,
            ),
        ),
    )
    return max(_write(console, path, text, words) for path, text in writers)


def _write(console: Console, path: Path | None, text: Callable[[], str], words: "say.Words") -> int:
    if path is None:
        return 0
    try:
        path.write_text(text(), encoding="utf-8", newline="")
    except OSError as error:
        console.print(words["unwritable"].format(file=path, reason=error.strerror or error))
        return 1
    console.print(words["written"].format(file=path))
    return 0


def titles_of(guide: Guide) -> Callable[[str, StaffLanguage], str]:
    """Return a function that gives the title of a page in a language of staff, its slug where the guide has it not."""

    def title(slug: str, language: StaffLanguage) -> str:
        item = guide.items.get(slug)
        found = pick(item.pages, preferred(language, guide.office.languages)) if item else None
        return found[1].title if found else slug

    return title


def spreadsheet(
    counts: Iterable[tuple[Key, int]], titles: Callable[[str, StaffLanguage], str], language: StaffLanguage
) -> str:
    """Return every counter as a line of CSV (RFC 4180) that spreadsheets open by a double click."""
    words = say.WORDS[language]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=_COMMAS[language])
    writer.writerow([words[name] for name in ("day", "hour_column", "what", "detail", "title_column", "number")])
    for key, number in counts:
        named = titles(key.detail, language) if key.what in {What.PAGE, What.PANEL, What.CODE} else ""
        what = say.WHATS[language][key.what]
        writer.writerow([key.day.isoformat(), key.hour, what, _harmless(key.detail), _harmless(named), number])
    return "\N{BYTE ORDER MARK}" + text.getvalue()


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: visitors typed it (owasp.org, CSV Injection)."""
    return f"'{text}" if text.startswith(_FORMULAS) else text


def _tell(console: Console, summary: Summary, titled: Callable[[str], str], language: StaffLanguage) -> None:
    words = say.WORDS[language]
    since, until = say.day(summary.since, language), say.day(summary.until, language)
    console.print(Text(words["title"], style="bold"))
    console.print(words["one_day" if since == until else "span"].format(since=since, until=until))
    for name, what in (
        ("visits", What.VISIT),
        ("touches", What.TOUCH),
        ("pages_opened", What.PAGE),
        ("codes_shown", What.CODE),
    ):
        console.print(f"{words[name]}{words['colon']}{say.number(summary.total(what), language)}")
    unit, shown = periods(summary, MOST_PERIODS)
    pattern = {"day": "EEE d MMM y", "week": "d MMM y", "month": "MMMM y"}[unit]
    over = [(say.day(period.first, language, pattern), period.visits) for period in shown]
    _print(console, words[f"over_{unit}"], over, language)
    hours = [(words["hour"].format(hour=hour, next=hour + 1), n) for hour, n in enumerate(summary.visits_by_hour) if n]
    _print(console, words["hours"], hours, language)
    for name, what, named in (
        ("languages", What.LANGUAGE, say.spoken),
        ("pages", What.PAGE, titled),
        ("panels", What.PANEL, titled),
        ("screens", What.SCREEN, lambda screen: say.screen(screen, language)),
        ("codes", What.CODE, titled),
        ("unfound", What.UNFOUND, str),
    ):
        ranked = [(named(detail), number) for detail, number in summary.ranking(what)]
        _print(console, words[name], ranked[:SHOWN], language)
    silent = ", ".join(say.day(day, language, "EEE d MMM y") for day in reversed(summary.silent[-SHOWN:]))
    counted = words["silent_count"].format(number=len(summary.silent))
    console.print(f"{words['silent']}{words['colon']}{counted}{' · ' * bool(silent)}{silent}")


def _print(console: Console, title: str, rows: Sequence[tuple[str, int]], language: StaffLanguage) -> None:
    if not rows:
        return
    table = Table(title=title, title_justify="left", title_style="bold", show_header=False)
    table.add_column(overflow="fold")
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    highest = max(number for _, number in rows)
    for name, number in rows:
        length = round(_BAR * number / max(1, highest))
        table.add_row(Text(name), say.number(number, language), Text("█" * length, style="green"))
    console.print(table)
