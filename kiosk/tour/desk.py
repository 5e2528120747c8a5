"""The tour's way through the staff desk: in by the corner and the PIN, past every page, and out again."""

from collections.abc import Callable

from PySide6.QtCore import QPoint

from kiosk.app import Kiosk
from kiosk.bridge.desk.topics import PAGES
from kiosk.bridge.wording import word
from kiosk.tour.finger import Finger
from kiosk.tour.hand import Hand

PIN = "2748"
"""Opens the desk of the tour's own kiosk, which is gone after it."""

_EDGE = 10


class DeskWay:
    """Staff before the tour's kiosk; `look` is called with a name for everything that is to be looked at."""

    def __init__(self, kiosk: Kiosk, finger: Finger, hand: Hand, look: Callable[[str], None]) -> None:
        """Use the tour's finger and hand."""
        self._kiosk = kiosk
        self._finger = finger
        self._hand = hand
        self._look = look

    def go(self) -> None:
        """Hold the corner, type the PIN, turn to every page, and close the desk."""
        corner = QPoint(self._kiosk.window.width() - _EDGE, _EDGE)
        self._finger.press(corner)
        self._finger.wait_for(lambda: self._stands("asking"), "the PIN")
        self._finger.release(corner)
        self._finger.wait_for(lambda: self._hand.button("text", PIN[0]), "the keys")
        self._finger.wait(0.5)
        self._look("desk-pin")
        for digit in PIN:
            self._finger.tap(self._hand.button("text", digit))
        self._finger.tap(self._hand.button("text", word("desk.pin.enter")))
        self._finger.wait_for(lambda: self._stands("open"), "the desk")
        for page in PAGES:
            self._finger.wait_for(lambda: self._kiosk.window.property("settled"), "the page")
            self._finger.tap(self._hand.button("page", page))
            self._finger.wait_for(lambda: self._kiosk.window.property("settled"), "the page")
            self._look(f"desk-{page}")
        self._finger.tap(self._hand.button("text", word("close")))
        self._finger.wait_for(lambda: self._stands("closed"), "the posters")

    def _stands(self, standing: str) -> bool:
        return bool(self._kiosk.desk.property("standing") == standing)
