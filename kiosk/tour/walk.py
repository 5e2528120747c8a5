"""The way of the tour: posters, home, every panel, every page, every language, one picture each."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, QSize

from kiosk.app import Kiosk
from kiosk.bridge.wording import word
from kiosk.duty.pin import set_pin
from kiosk.guide.model import Item, Panel
from kiosk.reading.problem import Problem
from kiosk.reading.publishing import publish
from kiosk.reading.trouble import Trouble
from kiosk.settings import Settings
from kiosk.tour.desk import PIN, DeskWay
from kiosk.tour.finger import Finger, LostError
from kiosk.tour.hand import Hand
from kiosk.tour.inspection import inspect
from kiosk.tour.record import Here, Log, Stop, memory_mib

QUIET_S = 0.06
"""Seconds without a frame after which the glass is taken to be still."""

READING_S = 0.5
"""Seconds that a visitor takes at least to read what there is to choose."""

FADE_S = 2.0
"""Seconds that a poster takes to fade in."""


def walk(settings: Settings, out: Path, size: tuple[int, int], language: str = "") -> int:
    """Tour the kiosk of these settings and write pictures and tour.json to `out`; return 1 when words do not fit."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as state:
        edition = publish(settings.content, Path(state) / "editions")
        set_pin(Path(state), PIN)
        kiosk = Kiosk(settings, size=QSize(*size), state=Path(state))
        languages = [language] if language else list(edition.guide.office.languages)
        tour = Tour(kiosk, out, languages)
        try:
            tour.go()
        except LostError as lost:
            here = kiosk.navigator.here
            tour.faults.append(f"the tour stopped at {here.screen} {here.slug}: {lost}")
        finally:
            kiosk.close()
        tour.faults += [problem.sentence("en") for problem in edition.problems() if _unsaid(problem, languages)]
    log = Log(f"{size[0]}x{size[1]}", settings.backend, languages, tour.stops)
    (out / "tour.json").write_bytes(msgspec.json.format(msgspec.json.encode(log), indent=1))
    faults = tour.faults + [f"{stop.picture}: {fault}" for stop in tour.stops for fault in stop.faults]
    sys.stdout.write("".join(f"{fault}\n" for fault in faults))
    sys.stdout.write(f"{len(tour.stops)} pictures in {out}, {len(faults)} faults\n")
    return 1 if faults else 0


def _unsaid(problem: Problem, languages: list[str]) -> bool:
    unsaid = problem.details.get("languages", problem.details.get("language", ""))
    missing = problem.trouble in (Trouble.LANGUAGE_MISSING, Trouble.WORDS_MISSING)
    return missing and any(language in unsaid for language in languages)


class Tour:
    """One walk through a running kiosk."""

    def __init__(self, kiosk: Kiosk, out: Path, languages: list[str]) -> None:
        """Walk in these languages, the first one leading."""
        self.stops: list[Stop] = []
        self.faults: list[str] = []
        self._kiosk = kiosk
        self._out = out
        self._languages = languages
        self._finger = Finger(kiosk.window)
        self._hand = Hand(kiosk.window, self._finger, self._settle)
        self._first_frame = self._last_frame = 0.0
        self._first_ms = self._settled_ms = -1.0
        kiosk.window.frameSwapped.connect(self._note_frame)

    def go(self) -> None:
        """Touch the way from the posters through every page and back home."""
        kiosk, finger = self._kiosk, self._finger
        self._settle()
        self._look("attract")
        self._timed("home", lambda: finger.tap_at(QPoint(kiosk.window.width() // 2, kiosk.window.height() // 2)))
        self._speak(self._languages[0])
        self._in_all_languages("home")
        for panel in kiosk.library.guide.panels:
            self._panel(panel)
        self._map()
        self._agenda()
        if kiosk.library.guide.quiz:
            self._quiz(kiosk.library.guide.panels[0])
        self._visit(kiosk.library.guide.panels[0])
        DeskWay(kiosk, finger, self._hand, self._desk_page).go()

    def _desk_page(self, name: str) -> None:
        if name == "desk-pin":
            self._look(name)
            return
        self._in_all_languages(name)
        self._down_the_page(name)

    def _panel(self, panel: Panel) -> None:
        self._open(panel.slug)
        self._in_all_languages(panel.slug)
        self._down_the_page(panel.slug)
        for item in self._kiosk.library.guide.members(panel):
            self._item(item, panel)
        self._tap_named("dock.home")

    def _map(self) -> None:
        """Look at the whole map, at one panel's part of it, closer, and at the card of the first pin."""
        self._tap_named("dock.map")
        self._in_all_languages("map")
        panels = (panel for panel in self._kiosk.library.guide.panels if panel.places)
        chip = self._hand.button("kind", next(panels).slug)
        self._timed("a chip of the map", lambda: self._finger.tap(chip))
        self._tap_named("picture.larger")
        self._finger.wait(0.6)
        self._look("map-closer")
        self._tap_named("map.whole")
        self._finger.wait(0.6)
        place = self._kiosk.library.guide.places[0]
        self._tap_named("dock.home")
        self._open(self._kiosk.library.guide.panel_of[place.slug].slug)
        self._open(place.slug)
        self._tap_found("text", word("map.show"))
        self._in_all_languages("map-card")
        self._tap_named("dock.home")

    def _quiz(self, panel: Panel) -> None:
        """Play the quiz, always answering B, and look at its first question, its first answer and the score."""
        self._open(panel.slug)
        self._tap_found("title", word("quiz.title"))
        self._in_all_languages("quiz")
        count = len(self._kiosk.library.guide.quiz)
        for number in range(1, count + 1):
            self._finger.wait(READING_S)
            self._tap_found("letter", "B")
            if number == 1:
                self._in_all_languages("quiz-answer")
            self._finger.wait(READING_S)
            self._tap_found("text", word("quiz.next" if number < count else "quiz.result"))
        self._in_all_languages("quiz-score")
        self._down_the_page("quiz-score")
        self._tap_named("dock.home")

    def _agenda(self) -> None:
        """Look at what is announced, choice by choice, and at the page of the first event of each."""
        self._tap_named("dock.agenda")
        self._in_all_languages("agenda")
        self._down_the_page("agenda")
        seen: set[str] = set()
        for dates in self._hand.values("dates"):
            self._tap_found("dates", dates)
            self._look(f"agenda-{dates}")
            entries = self._hand.values("runningText", "title")
            if entries and entries[0] not in seen:
                seen.add(entries[0])
                self._tap_found("title", entries[0])
                self._in_all_languages("event")
                self._down_the_page("event")
                self._tap_named("back")
        self._tap_named("dock.home")

    def _visit(self, panel: Panel) -> None:
        """Look at the visit while it is empty, keep four places of a panel, and look at the way and its code."""
        self._tap_named("dock.visit")
        self._in_all_languages("visit-empty")
        self._tap_named("dock.home")
        self._open(panel.slug)
        self._finger.wait(READING_S)
        for slug in panel.places[:4]:
            self._tap_found("text", word("visit.keep").replace("%1", self._kiosk.library.title(slug)))
        self._tap_named("dock.visit")
        self._finger.wait(READING_S)
        self._in_all_languages("visit")
        self._down_the_page("visit")
        self._tap_named("dock.home")

    def _item(self, item: Item, panel: Panel) -> None:
        self._open(item.slug)
        self._in_all_languages(item.slug)
        self._down_the_page(item.slug)
        if item is self._kiosk.library.guide.items[panel.places[0] if panel.places else item.slug]:
            self._picture(item)
        self._tap_named("back")

    def _picture(self, item: Item) -> None:
        """Look at an item's picture in full, by two fingers too."""
        if not item.pictures:
            return
        self._hand.scroll_to_top()
        self._tap_named("item.look")
        middle = QPoint(self._kiosk.window.width() // 2, self._kiosk.window.height() // 2)
        self._finger.pinch(middle, 200, 420)
        self._finger.wait(0.3)
        self._look(f"{item.slug}-zoomed")
        self._tap_named("close")

    def _open(self, slug: str) -> None:
        self._tap_found("slug", slug)
        if self._kiosk.navigator.here.slug != slug:
            message = f"a tap on {slug} led to {self._kiosk.navigator.here.slug or self._kiosk.navigator.here.screen}"
            raise LostError(message)

    def _in_all_languages(self, name: str) -> None:
        for language in [*self._languages[1:], self._languages[0]]:
            self._speak(language)
            self._look(name)

    def _speak(self, language: str) -> None:
        if language == self._kiosk.library.spoken:
            return
        choice = self._hand.button("code", language)
        self._timed(f"language {language}", lambda: self._finger.tap(choice))
        self._finger.wait_for(lambda: self._kiosk.library.spoken == language, f"the language {language}")

    def _down_the_page(self, name: str) -> None:
        """Look at the rest of a long page, one hand's stroke after the other."""
        for part in range(2, 20):
            page = self._hand.page()
            if page is None or page.property("atYEnd"):
                break
            before = float(page.property("contentY"))
            self._hand.scroll_by(self._hand.reach())
            if float(page.property("contentY")) <= before:
                break
            self._settle()
            self._look(f"{name}-{part}")

    def _tap_found(self, name: str, value: str) -> None:
        """Tap the button that bears a property, wherever on the page it is."""
        button = self._hand.find(name, value)
        self._timed(value, lambda: self._finger.tap(button))

    def _tap_named(self, identity: str) -> None:
        """Tap the button that bears an interface word."""
        button = self._hand.button("text", word(identity))
        self._timed(identity, lambda: self._finger.tap(button))

    def _timed(self, what: str, act: Callable[[], None]) -> None:
        self._first_frame = 0.0
        start = time.perf_counter()
        act()
        self._finger.wait_for(lambda: self._first_frame, f"a frame after {what}")
        self._first_ms = (self._first_frame - start) * 1000
        self._settle()
        self._settled_ms = (time.perf_counter() - start) * 1000

    def _settle(self) -> None:
        self._finger.wait_for(lambda: self._kiosk.window.property("settled"), "the screen to settle")

    @property
    def _here(self) -> Here:
        """The screen on the glass; that of the desk is no step of a visitor's."""
        step = self._kiosk.navigator.here
        return Here(step.screen, step.slug) if self._kiosk.desk.is_closed else Here("desk", "")

    def _note_frame(self) -> None:
        self._last_frame = time.perf_counter()
        self._first_frame = self._first_frame or self._last_frame

    def _rest(self) -> None:
        """Wait until nothing moves on the glass any more, such as figures that count; posters never stop drifting."""
        if self._here.screen == "attract":
            self._finger.wait(FADE_S)
            return
        self._finger.wait(QUIET_S)
        self._finger.wait_for(lambda: time.perf_counter() - self._last_frame > QUIET_S, "the glass to be still")

    def _look(self, name: str) -> None:
        """Keep a picture of what is on the glass, and look at its words."""
        self._rest()
        language = self._kiosk.library.spoken
        file = f"{len(self.stops) + 1:03}-{name}-{language}.png"
        self._kiosk.window.grabWindow().save(str(self._out / file))
        here = self._here
        self.stops.append(
            Stop(
                file,
                here.screen,
                here.slug,
                language,
                round(self._first_ms, 1),
                round(self._settled_ms, 1),
                memory_mib(),
                inspect(self._kiosk.window.contentItem()),
            )
        )
        self._first_ms = self._settled_ms = -1.0
