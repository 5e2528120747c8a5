"""The floor under any Qt Quick program: one word in a window, timed from the start of the process to its first frame.

It prints one JSON line, `{"event": "first-frame", "seconds": ...}`, and ends; with `--stay` it runs on, to be weighed.
It wants a screen: `bench.peers.screen` gives one.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

WORD = b"""
import QtQuick
Window {
    width: 1080; height: 1920; visible: true
    Text { anchors.centerIn: parent; text: "Artois"; font.pixelSize: 120 }
}
"""


def process_age() -> float:
    """Return the seconds since this process started, to 0.01 s (Linux: field 22 of proc_pid_stat(5))."""
    after_name = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    started = int(after_name[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started


def main() -> int:
    """Show the word, tell when it was first on screen, and end unless asked to stay."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(WORD)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        message = "the sample did not make a window"
        raise TypeError(message)

    def tell() -> None:
        print(json.dumps({"event": "first-frame", "seconds": round(process_age(), 3)}), flush=True)
        if "--stay" not in sys.argv:
            app.quit()

    # frameSwapped comes from the drawing thread, and again for every later frame.
    window.frameSwapped.connect(
        tell, Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value)
    )
    code = app.exec()
    del engine  # before the application, or QML objects outlive it
    return code


if __name__ == "__main__":
    sys.exit(main())
