"""What visitors use, counted by the hour and without a trace of who they are.

There is no list of events: touches and pages only raise numbers, gathered in memory and written once a minute, so that
a touch never waits for the disk and a program that is killed loses that minute at most.
"""

import logging
import re
import sqlite3
import threading
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.duty.counters import Counters, Key, What, admitted, printable
from kiosk.guide.trail import Step

EVERY_S = 60.0
LONGEST_WORDS = 40
LONGEST_DETAIL = 80
MOST_IN_MEMORY = 20_000
"""Counters with a detail kept while the disk refuses, about 6 MB; as many again are left to those without."""

_PERSONAL = re.compile(r"@|(?:\d\D?){9}")
"""An e-mail address or a telephone number: whoever types one into the search is not looking for a page."""
_CLOSING_S = 10.0
_PAGES = frozenset({"place", "story", "route", "event"})
_log = logging.getLogger(__name__)


def local_now() -> datetime:
    """Return the time of the machine's own zone."""
    return datetime.now().astimezone()


class Usage:
    """Counts from any thread; `start` has what is counted written every minute, `close` writes the rest."""

    def __init__(self, file: Path, now: Callable[[], datetime] = local_now, every_s: float = EVERY_S) -> None:
        """Count into a file, which is made when something is first written."""
        self._counters = Counters(file)
        self._now = now
        self._every_s = every_s
        self._gathering = threading.Lock()
        self._writing = threading.Lock()
        self._gathered: dict[Key, int] = {}
        self._words: dict[date, set[str]] = {}
        self._refused = False
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work, name="usage", daemon=True)

    def start(self) -> None:
        """Begin to write every minute, by a clock that nobody sets back."""
        self._thread.start()

    def count(self, what: What, detail: str = "") -> None:
        """Count one more; words of a search are made small and short, and left out where they may name a person."""
        now = self._now()
        key = Key(now.date(), now.hour, what, _plain(what, detail))
        with self._gathering:
            self._gather(key, 1)

    def flush(self) -> bool:
        """Write what was gathered and tell whether nothing is left; while the disk refuses it stays in memory."""
        with self._writing:
            with self._gathering:
                taken, self._gathered = self._gathered, {}
                self._words = {}
            if not taken:
                return True
            try:
                self._counters.add(taken, self._now())
            except (sqlite3.Error, OSError) as error:
                self._take_back(taken)
                self._complain(error)
                return False
            if self._refused:
                self._refused = False
                _log.info("the statistics are written again")
            return True

    def close(self) -> None:
        """Write what is left and let go of the file; a disk that hangs is waited for ten seconds at most."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join(_CLOSING_S)
            if self._thread.is_alive():
                return
        self.flush()
        self._counters.close()

    def _work(self) -> None:
        while not self._over.wait(self._every_s):
            self.flush()

    def _gather(self, key: Key, number: int) -> None:
        """Add to a counter in memory; one too many is left out, first of all those with a detail."""
        detail = admitted(key, self._words)
        key = key if detail == key.detail else Key(key.day, key.hour, key.what, detail)
        most = MOST_IN_MEMORY if key.detail else 2 * MOST_IN_MEMORY
        if key in self._gathered or len(self._gathered) < most:
            self._gathered[key] = self._gathered.get(key, 0) + number

    def _take_back(self, taken: Mapping[Key, int]) -> None:
        with self._gathering:
            newer, self._gathered = self._gathered, {}
            self._words = {}
            for numbers in (taken, newer):
                for key, number in numbers.items():
                    self._gather(key, number)

    def _complain(self, error: Exception) -> None:
        if not self._refused:
            self._refused = True
            _log.warning("the statistics cannot be written (%s); they stay in memory until the disk takes them", error)


def _plain(what: What, detail: str) -> str:
    if what is not What.UNFOUND:
        return printable(detail[:LONGEST_DETAIL])
    words = " ".join(printable(unicodedata.normalize("NFC", detail.lower())).split())[:LONGEST_WORDS].strip()
    return "" if _PERSONAL.search(words) else words


class Visit:
    """What one visitor after the other opens, told to the counters."""

    def __init__(self, count: Callable[[What, str], None]) -> None:
        """Begin with nobody there."""
        self._count = count
        self._here: tuple[str, str] | None = None
        self._language = ""
        self._counted: set[tuple[What, str]] = set()

    def seen(self, step: Step, language: str) -> None:
        """Take note of the screen and the language; to be called whenever either may be another one.

        A visit lasts from the posters to the posters. A page, a panel and a language count once a visit; a language
        that is only passed through on the way to another, before any page, does not.
        """
        if step.screen == "attract":
            self._end()
            return
        if self._here is None:
            self._count(What.VISIT, "")
        if self._here != (step.screen, step.slug):
            self._here = (step.screen, step.slug)
            self._count(What.SCREEN, step.screen)
            if step.screen == "panel":
                self._once(What.PANEL, step.slug)
            elif step.screen in _PAGES:
                self._once(What.PAGE, step.slug)
        self._language = language
        if step.screen != "home":
            self._once(What.LANGUAGE, language)

    def _end(self) -> None:
        if self._here and not any(what is What.LANGUAGE for what, _ in self._counted):
            self._count(What.LANGUAGE, self._language)
        self._here = None
        self._counted.clear()

    def _once(self, what: What, detail: str) -> None:
        if (what, detail) not in self._counted:
            self._counted.add((what, detail))
            self._count(what, detail)


def days_without_touch(
    touches: Mapping[tuple[date, int], int], since: date, until: date, is_open: Callable[[date, int], bool]
) -> tuple[date, ...]:
    """Return the days, both ends included, on which the office was open and nobody touched while it was.

    `touches` counts them by day and hour; `is_open` tells of an hour of a day whether the office is open in it.
    """
    days = (since + timedelta(days=number) for number in range((until - since).days + 1))
    return tuple(day for day in days if _is_silent(day, touches, is_open))


def _is_silent(day: date, touches: Mapping[tuple[date, int], int], is_open: Callable[[date, int], bool]) -> bool:
    hours = [hour for hour in range(24) if is_open(day, hour)]
    return bool(hours) and not any(touches.get((day, hour)) for hour in hours)
