"""The preview's builder: the kiosk's own stage in a window with a side panel for staff.

The start, in order: the application, scaled as the desktop is - the edition that the last preview of this folder
made, so that something is seen at once - the bridge's objects - the QML engine and its window - and then the folder is
read in a thread, now and whenever something is saved. Nobody's silence is waited for, nothing is counted, and the
kiosk's own editions are never touched.
"""

import hashlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, QLockFile, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.app import choose_backend, load_fonts
from kiosk.bridge.attention import Attention
from kiosk.bridge.clock import Clock
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.visitor import Visitor
from kiosk.log import start_log
from kiosk.preview.glasses import Glasses, glasses_with
from kiosk.preview.report import Report
from kiosk.preview.watch import Proof, Watch
from kiosk.preview.words import StaffInterpreter
from kiosk.preview.workshop import Workshop
from kiosk.reading.edition import current
from kiosk.reading.trouble import StaffLanguage
from kiosk.settings import Settings


class Preview:
    """One preview window: made, shown, closed."""

    def __init__(
        self,
        settings: Settings,
        *,
        size: tuple[int, int] | None = None,
        language: str = "",
        state: Path | None = None,
        open_outside: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        """Build everything on the folder of the settings; `size` is that of the first glass, in px.

        `language` is the visitors' first one; staff are spoken to in it where they can be, else in the desktop's.
        """
        self._first_language = language
        choose_backend(settings.backend)
        self.app = _application()
        load_fonts()
        content = settings.content.absolute()
        self.editions, self._lock = own_place(content, state or paths.state())
        speech = staff_language(language)
        self._interpreter = StaffInterpreter(speech)
        self.app.installTranslator(self._interpreter)
        self.library = Library()
        self.navigator = Navigator(self.library)
        self.report = Report(self.library, speech)
        self.glasses = Glasses(*glasses_with(size, settings.diagonal), speech)
        self.workshop = Workshop(content, self.library, self.navigator, open_outside)
        self.workshop.speak(speech)
        self.watch = Watch(content, self.editions)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(paths.qml())
        self._connect()
        edition = current(self.editions)
        if edition is not None and edition.guide.panels and content.is_dir():
            self.workshop.take(Proof("shown", edition, edition.problems()))
        self.navigator.home()
        self._load(calm=settings.motion == "calm")

    def _connect(self) -> None:
        self.watch.began.connect(self.workshop.begin)
        self.watch.done.connect(self.workshop.take)
        self.workshop.asked.connect(self.watch.again)
        self.workshop.taken.connect(self._take)
        self.workshop.staffLanguageChanged.connect(self._speak_to_staff)
        self.navigator.moved.connect(self._turn)
        self.library.changed.connect(self._speak)

    def _load(self, *, calm: bool) -> None:
        # Never told to wait: nobody is asked whether they are still there.
        self._unhurried = Attention(1, 1)
        self._clock = Clock(self.library)
        self._visitor = Visitor(self.library)
        self.engine.setInitialProperties(
            {
                "library": self.library,
                "navigator": self.navigator,
                "attention": self._unhurried,
                "clock": self._clock,
                "visitor": self._visitor,
                "workshop": self.workshop,
                "report": self.report,
                "glasses": self.glasses,
                "calm": calm,
            }
        )
        self.engine.loadFromModule("Kiosk.Preview", "Preview")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the preview could not be loaded; the log names the QML file and line")
        self.window = roots[0]
        self.window.show()

    def run(self) -> int:
        """Show the preview until its window is closed; return the exit status."""
        self.watch.start()
        status = self.app.exec()
        self.close()
        return status

    def close(self) -> None:
        """Take the engine down while everything it shows is still there."""
        self.watch.close()
        self.window.close()
        del self.window
        del self.engine
        self.app.removeTranslator(self._interpreter)
        if self._lock:
            self._lock.unlock()

    def _take(self, proof: Proof) -> None:
        self._choose_language()
        self.report.show(proof.problems)

    def _choose_language(self) -> None:
        """Speak the language asked for as soon as there is a guide that knows it."""
        if self._first_language in self.library.guide.office.languages and self.library.guide.panels:
            self.library.speak(self._first_language)
            self._first_language = ""

    def _turn(self) -> None:
        self.report.turn_to(self.navigator.here.slug)

    def _speak(self) -> None:
        self._interpreter.speak(self.library.spoken)
        self.engine.retranslate()

    def _speak_to_staff(self, language: str) -> None:
        speech = staff_language(language)
        self._interpreter.speak_to_staff(speech)
        self.glasses.speak(speech)
        self.report.speak(speech)
        self.engine.retranslate()


def preview(settings: Settings, size: tuple[int, int] | None, language: str) -> int:
    """Show the preview until it is closed; return the exit status."""
    start_log(paths.state() / "log", to_screen=sys.stderr is not None and sys.stderr.isatty())
    return Preview(settings, size=size, language=language).run()


def _application() -> QGuiApplication:
    """Return the application of this process: sizes follow the desktop's scale, for no glass is measured here."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["kiosk"])
    app.setApplicationName("artois-kiosk")
    app.setQuitOnLastWindowClosed(True)
    return app


def own_place(content: Path, state: Path) -> tuple[Path, QLockFile | None]:
    """Return a folder for the editions of this folder's preview, and what keeps other previews out of it."""
    name = hashlib.sha256(str(content).encode(errors="replace")).hexdigest()[:12]
    place = state / "preview" / name
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="kiosk-preview-")), None
    lock = QLockFile(str(place / "lock"))
    if lock.tryLock(0):
        return place, lock
    # Another window shows this folder already: this one works beside it.
    return Path(tempfile.mkdtemp(prefix="kiosk-preview-")), None


def staff_language(language: str) -> StaffLanguage:
    """Return the language that staff are spoken to in: French or English as asked, else as the desktop speaks."""
    if language in ("fr", "en"):
        return cast("StaffLanguage", language)
    system = QLocale.system().language()
    return "fr" if system in (QLocale.Language.French, QLocale.Language.C) else "en"
