"""A kiosk that is touched once, and says so; it runs until it is told to end."""

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.app import Kiosk
from kiosk.duty.usage import Usage
from kiosk.settings import Settings
from kiosk.tour.finger import Finger


def main(content: Path, state: Path) -> int:
    """Show the content, touch the posters, and run."""
    usage = Usage(state / "usage.sqlite")
    usage.start()
    settings = Settings(content=content, backend="software")
    kiosk = Kiosk(settings, size=QSize(640, 480), state=state, usage=usage)

    def touch() -> None:
        finger = Finger(kiosk.window)
        finger.press(QPoint(320, 240))
        finger.release(QPoint(320, 240))
        sys.stdout.write("touched\n")
        sys.stdout.flush()

    kiosk.frames.shown.connect(touch, Qt.ConnectionType.SingleShotConnection)
    return kiosk.run()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
