"""The visitor's hand: finds buttons and cards, and draws pages until they are in sight."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.finger import BUTTON, FLICKABLE, Finger, LostError, area, is_a, visible_items


class Hand:
    """Reaches what is on the glass of one window; `settle` waits until nothing moves there."""

    def __init__(self, window: QQuickWindow, finger: Finger, settle: Callable[[], None]) -> None:
        """Use one finger."""
        self._window = window
        self._finger = finger
        self._settle = settle

    def find(self, name: str, value: str) -> QQuickItem:
        """Return the button that bears a property, drawn into sight by the finger where it is further down."""
        for _ in range(60):
            card = self.button(name, value)
            middle = area(card).center()
            top, bottom = self._sight()
            if self.page() is None or top <= middle.y() <= bottom:
                return card
            self.scroll_by(min(max(middle.y() - (top + bottom) / 2, -self.reach()), self.reach()))
        message = f"the button whose {name} is {value} never came into sight"
        raise LostError(message)

    def scroll_to_top(self) -> None:
        """Draw the page down to its beginning."""
        for _ in range(30):
            page = self.page()
            if page is None or page.property("atYBeginning"):
                return
            self.scroll_by(-self.reach())

    def scroll_by(self, distance: float) -> None:
        """Draw the page up (or down where negative) by about so many px."""
        page = self.page()
        if page is None:
            return
        box = area(page)
        # Near the page's edge, where no instrument of its own lies under the finger.
        x = round(box.left() + 14)
        middle = round(box.top() + (box.height() - self._dock()) / 2)
        half = round(distance / 2)
        self._finger.drag(QPoint(x, middle + half), QPoint(x, middle - half))
        # A touch on a page that still glides stops it, as it should, and taps nothing.
        self._finger.wait_for(lambda: not page.property("moving"), "the page to come to rest")
        self._settle()

    def page(self) -> QQuickItem | None:
        """Return what scrolls the page down, if anything does."""
        pages = [item for item in visible_items(self._window.contentItem()) if is_a(item, FLICKABLE)]
        tall = (page for page in pages if float(page.property("contentHeight")) > page.height() + 1)
        return max(tall, key=lambda page: page.height(), default=None)

    def _sight(self) -> tuple[float, float]:
        return self._window.height() * 0.1, self._window.height() - self._dock() * 1.6

    def _dock(self) -> float:
        return 0.13 * min(self._window.width(), self._window.height()) + 40

    def reach(self) -> float:
        """Return how far one stroke draws a page, in px."""
        return (self._window.height() - self._dock()) * 0.7

    def _buttons(self) -> list[QQuickItem]:
        return [item for item in visible_items(self._window.contentItem()) if is_a(item, BUTTON) and item.isEnabled()]

    def button(self, name: str, value: str) -> QQuickItem:
        """Return the button on the glass that bears a property; LostError where there is none."""
        for item in self._buttons():
            if item.property(name) == value:
                return item
        message = f"no button whose {name} is {value}"
        raise LostError(message)

    def values(self, name: str, wanted: str = "") -> list[str]:
        """Return what the buttons that have a property say by it, or by the one `wanted` instead."""
        buttons = (item for item in self._buttons() if item.property(name) is not None)
        return [str(item.property(wanted or name)) for item in buttons]
