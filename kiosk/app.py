"""The builder, the only module that knows all storeys.

The start, in order: the renderer is chosen (Qt asks for it before anything is drawn) - the application and its
fonts - the current edition, read whole without parsing any content - the bridge's objects - the QML engine and its
window - and only once the first frame is on the glass the content is compared with the edition shown, and published
in a thread where it differs. The end, in order: the window and engine go before the application does.
"""

import logging
import os
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.bridge import instruments, pages
from kiosk.bridge.attention import Attention
from kiosk.bridge.clock import Clock
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.pictures import PictureProvider
from kiosk.bridge.refresher import Refresher
from kiosk.bridge.wording import Interpreter
from kiosk.reading.edition import current
from kiosk.reading.glyphs import icon_font
from kiosk.settings import Settings

_log = logging.getLogger(__name__)

QML_TYPES = (pages.ItemPage, instruments.TimelineReader)
"""Named so that an import for its QML types alone is no unused one."""

_FONTS = {
    "font_manrope": ("Manrope-Medium", "Manrope-SemiBold", "Manrope-Bold", "Manrope-ExtraBold"),
    "font_source_serif_pro": ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Bold"),
}


class Kiosk:
    """One running kiosk: made, shown, closed."""

    def __init__(self, settings: Settings, *, size: QSize | None = None, state: Path | None = None) -> None:
        """Build everything; a `size` in px makes a window of it instead of the whole screen."""
        choose_backend(settings.backend)
        self.app = _application()
        _load_fonts()
        editions = (state or paths.state()) / "editions"
        self.library = Library()
        self.navigator = Navigator(self.library)
        self.attention = Attention(round(settings.idle), round(settings.warning))
        self.refresher = Refresher(settings.content, editions, self.library, self.navigator)
        self._clock = Clock(self.library)
        self._interpreter = Interpreter()
        self.app.installTranslator(self._interpreter)
        edition = current(editions)
        if edition is not None:
            self.refresher.show(edition)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(paths.qml())
        self.engine.addImageProvider("pictures", PictureProvider(lambda: self.library.pictures_folder))
        self._speak()
        self.library.changed.connect(self._speak)
        self.attention.left.connect(self.rest)
        self.navigator.moved.connect(self._attend)
        self._load(settings, size)

    def _load(self, settings: Settings, size: QSize | None) -> None:
        self.engine.setInitialProperties(
            {
                "library": self.library,
                "navigator": self.navigator,
                "attention": self.attention,
                "clock": self._clock,
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
        self.app.installEventFilter(self.attention)
        if size is None:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.resize(size)
            self.window.show()

    def run(self) -> int:
        """Show the kiosk until it is told to leave; return the exit status."""
        self.after_frame(self.refresher.refresh)
        status = self.app.exec()
        self.close()
        return status

    def after_frame(self, act: Callable[[], None]) -> None:
        """Call `act` once, after the next frame is on the glass."""
        self.window.frameSwapped.connect(
            act, Qt.ConnectionType.SingleShotConnection | Qt.ConnectionType.QueuedConnection
        )

    def close(self) -> None:
        """Take the engine down while everything it shows is still there."""
        self.app.removeEventFilter(self.attention)
        self.window.close()
        del self.window
        del self.engine

    def rest(self) -> None:
        """Forget the visitor: posters, first language."""
        self.navigator.rest()
        self.library.forget()

    def _attend(self) -> None:
        if self.navigator.screen == "attract":
            self.attention.rest()
        else:
            self.attention.stay()

    def _speak(self) -> None:
        self._interpreter.speak(self.library.language)
        self.engine.retranslate()


def choose_backend(backend: str) -> None:
    """Have Qt Quick draw by OpenGL or by its software rasteriser; "auto" leaves it to Qt and its environment."""
    if backend == "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    elif backend == "opengl":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)


def _application() -> QGuiApplication:
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    # Sizes are in millimetres of the declared screen; the desktop's own scaling would count them twice.
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("artois-kiosk")
    app.setQuitOnLastWindowClosed(True)
    return app


def _load_fonts() -> None:
    files = [icon_font()]
    for package, names in _FONTS.items():
        spec = find_spec(package)
        folders = spec.submodule_search_locations if spec else None
        if folders:
            files += [Path(folders[0]) / "files" / f"{name}.ttf" for name in names]
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.error("the font %s cannot be loaded", file.name)

