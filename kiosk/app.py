"""The builder, the only module that knows all storeys.

The start, in order: the renderer is chosen (Qt asks for it before anything is drawn) - the application and its
fonts - the current edition, read whole without parsing any content - the bridge's objects - the QML engine and its
window - and only once the first frame is on the glass the content is compared with the edition shown, and published
in a thread where it differs. The end, in order: the window and engine go before the application does.
"""

import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.bridge import agenda, coming, occasions, opening, page_code, pages, panels, visit_page
from kiosk.bridge.attention import Attention
from kiosk.bridge.clock import Clock, machine_time
from kiosk.bridge.desk.desk import Desk
from kiosk.bridge.desk.installation import Installation
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.ending import Ending
from kiosk.bridge.instruments import figures, galleries, heights, network, route, timeline, visit
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.refresher import Refresher
from kiosk.bridge.visitor import Visitor
from kiosk.bridge.wording import Interpreter
from kiosk.duty.counters import What
from kiosk.duty.usage import Usage, Visit
from kiosk.fonts import icon_font, text_fonts
from kiosk.memory import give_back
from kiosk.reading.edition import current
from kiosk.reading.spare import Store
from kiosk.settings import Settings

_log = logging.getLogger(__name__)

AFTER_GLIDE_MS = 2000
"""Milliseconds after which the last visitor's pages are gone and nobody minds a moment's work."""

QML_TYPES = (
    pages.ItemPage,
    panels.PanelPage,
    route.RouteReader,
    timeline.TimelineReader,
    network.NetworkReader,
    galleries.GalleriesReader,
    heights.HeightsReader,
    figures.FiguresReader,
    opening.OpenNow,
    opening.OpeningHours,
    occasions.Occasions,
    agenda.Agenda,
    coming.Coming,
    page_code.PageCode,
    visit_page.VisitPage,
    visit.VisitReader,
)
"""Their modules are imported for the types that QML makes by name. Types that come after a module was first
imported into QML are not found: everything is registered before the engine loads."""


class Frames(QObject):
    """Tells in the program's own thread that a frame is on the glass; Qt may draw in another."""

    shown = Signal()

    def __init__(self, window: QQuickWindow) -> None:
        """Watch a window; `next` is called once, after its next frame."""
        super().__init__()
        self.next: Callable[[], None] | None = None
        window.frameSwapped.connect(self._note, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _note(self) -> None:
        act, self.next = self.next, None
        if act:
            act()
        self.shown.emit()


class Kiosk:
    """One running kiosk: made, shown, closed."""

    def __init__(  # noqa: PLR0913  # each is one thing that a test or a bench wants otherwise
        self,
        settings: Settings,
        *,
        size: QSize | None = None,
        state: Path | None = None,
        at_home: bool = False,
        usage: Usage | None = None,
        now: Callable[[], datetime] = machine_time,
    ) -> None:
        """Build everything; a `size` in px makes a window of it instead of the whole screen.

        `at_home` begins at the home screen instead of the posters; `usage` counts what is touched and opened;
        `now` tells the time.
        """
        choose_backend(settings.backend)
        # Glyphs rasterised as they are needed: a quarter faster to the first frame than distance fields, and sharper.
        QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
        self.app = application()
        load_fonts()
        self.state = state or paths.state()
        editions = self.state / "editions"
        self.library = Library()
        self.navigator = Navigator(self.library)
        self.attention = Attention(round(settings.idle), round(settings.warning))
        self.refresher = Refresher(settings.content, Store(editions, paths.shipped()), self.library, self.navigator)
        self.visitor = Visitor(self.library)
        self.clock = Clock(self.library, now)
        installation = Installation(self.state / "updates", self.refresher)
        self.desk = Desk(
            Premises(settings, self.state, self.library, self.navigator, self.refresher, installation, usage)
        )
        self._interpreter = Interpreter()
        self.app.installTranslator(self._interpreter)
        edition = current(editions) or current(paths.shipped())
        if edition is not None:
            self.refresher.show(edition)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(paths.qml())
        self._speak()
        self.library.changed.connect(self._speak)
        self.attention.left.connect(self.rest)
        self.desk.opened.connect(self.rest)
        self.desk.closed.connect(self.rest)
        self.desk.ended.connect(self.app.exit)
        self.navigator.moved.connect(self._attend)
        self._usage = usage
        if usage:
            self._count(usage)
        if at_home:
            self.navigator.home()
        self._load(settings, size)

    def _load(self, settings: Settings, size: QSize | None) -> None:
        self.engine.setInitialProperties(
            {
                "library": self.library,
                "navigator": self.navigator,
                "attention": self.attention,
                "clock": self.clock,
                "visitor": self.visitor,
                "desk": self.desk,
                "diagonal": float(settings.diagonal),
                "calm": settings.motion == "calm",
            }
        )
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = "the interface could not be loaded; the log names the QML file and line"
            raise RuntimeError(message)
        self.window = roots[0]
        self.frames = Frames(self.window)
        self.window.installEventFilter(self.attention)
        self.desk.watch(self.window)
        if size is None:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            # On a kiosk's bare X server no window manager makes the window as large as the glass.
            self.window.setGeometry(self.app.primaryScreen().geometry())
            self.window.showFullScreen()
        else:
            self.window.resize(size)
            self.window.show()

    def run(self) -> int:
        """Show the kiosk until it is told to leave; return the exit status."""
        ending = Ending()
        ending.asked.connect(self.app.quit)
        self.after_frame(self.refresher.refresh)
        status = self.app.exec()
        self.close()
        ending.close()
        return status

    def after_frame(self, act: Callable[[], None]) -> None:
        """Call `act` once, after the next frame is on the glass."""
        self.frames.next = act

    def close(self) -> None:
        """Take the engine down while everything it shows is still there."""
        self.refresher.close()
        if self._usage:
            self._usage.close()
        self.window.removeEventFilter(self.attention)
        self.desk.unwatch(self.window)
        self.window.close()
        del self.frames, self.window
        del self.engine
        self.app.removeTranslator(self._interpreter)

    def rest(self) -> None:
        """Forget the visitor: posters, first language."""
        self.navigator.rest()
        self.visitor.forget()
        QTimer.singleShot(AFTER_GLIDE_MS, give_back)

    def _attend(self) -> None:
        if self.navigator.here.screen == "attract":
            self.attention.rest()
        else:
            self.attention.stay()

    def _count(self, usage: Usage) -> None:
        self._visit = Visit(usage.count)
        self.attention.touched.connect(self._count_touch)
        self.navigator.moved.connect(self._witness)
        self.library.changed.connect(self._witness)

    def _count_touch(self) -> None:
        if self._usage and self.desk.is_closed:
            self._usage.count(What.TOUCH)

    def _witness(self) -> None:
        self._visit.seen(self.navigator.here, self.library.spoken)

    def _speak(self) -> None:
        self._interpreter.speak(self.library.spoken)
        self.engine.retranslate()


def choose_backend(backend: str) -> None:
    """Have Qt Quick draw by OpenGL or by its software rasteriser; "auto" leaves it to Qt and its environment."""
    if backend == "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    elif backend == "opengl":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)


def application() -> QGuiApplication:
    """Return the application of this process, which lives once."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    # Sizes are in millimetres of the declared screen; the desktop's own scaling would count them twice.
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("artois-kiosk")
    app.setQuitOnLastWindowClosed(True)
    return app


def load_fonts() -> None:
    """Bring in the interface's typefaces and its icon font."""
    for file in (icon_font(), *text_fonts()):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.error("the font %s cannot be loaded", file.name)
