"""A kiosk with a member of staff before it, for tests/journeys/test_desk.py: run as a program, never imported.

The first life is restarted at the desk, the second one left; each writes who it was.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.run import run
from kiosk.settings import Settings
from kiosk.tour.finger import BUTTON, Finger, is_a, visible_items

STATE = Path(os.environ["KIOSK_STATE"])
LIVES = STATE / "lives.jsonl"
OPEN_FILES = len(list(Path("/proc/self/fd").iterdir()))
"""Before the kiosk begins: what is more in the second life was left over from the first."""


class Staff:
    """Opens the desk with real touches and ends the kiosk."""

    def __init__(self, kiosk: app.Kiosk) -> None:
        self.kiosk = kiosk
        self.finger = Finger(kiosk.window)

    def act(self) -> None:
        """Be a visitor first, then hold the corner, type the PIN, and choose how to end it."""
        first = not LIVES.exists()
        life = {
            "pid": os.getpid(),
            "arguments": sys.orig_argv,
            "open files": OPEN_FILES,
        }
        with LIVES.open("a", encoding="utf-8") as lives:
            lives.write(json.dumps(life) + "\n")
        window = self.kiosk.window
        assert self.kiosk.desk.is_closed
        self.finger.tap_at(QPoint(window.width() // 2, window.height() // 2))
        self.finger.wait(0.5)
        self.finger.press(QPoint(window.width() - 8, 8))
        self.finger.wait_for(lambda: not self.kiosk.desk.is_closed, "the door")
        self.finger.release(QPoint(window.width() - 8, 8))
        self.finger.wait(0.5)
        for key in ("2", "7", "4", "8", "Valider"):
            self.tap("text", key)
        self.finger.wait_for(lambda: self.kiosk.desk.property("standing") == "open", "the desk")
        self.finger.wait(0.5)
        self.tap("page", "Leave")
        self.tap("text", "Redémarrer la borne" if first else "Quitter la borne")
        self.tap("text", "Oui, redémarrer" if first else "Oui, quitter")

    def tap(self, name: str, value: str) -> None:
        """Tap the button that bears a property."""
        self.finger.tap(next(item for item in self.buttons() if item.property(name) == value))
        self.finger.wait(0.3)

    def buttons(self) -> list[QQuickItem]:
        """Return the buttons on the glass."""
        return [item for item in visible_items(self.kiosk.window.contentItem()) if is_a(item, BUTTON)]


def with_staff(kiosk: app.Kiosk) -> int:
    """Run a kiosk, and have staff act at once."""
    staff = Staff(kiosk)
    QTimer.singleShot(800, staff.act)
    return run_alone(kiosk)


run_alone = app.Kiosk.run
app.Kiosk.run = with_staff  # type: ignore[assignment,method-assign]
sys.exit(run(Settings(content=Path(sys.argv[1]), backend="software"), (1080, 1920)))
