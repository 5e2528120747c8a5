"""The log: bounded files, Qt's messages and whatever nobody caught."""

import faulthandler
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LARGEST = 1_000_000
_qt = logging.getLogger("qt")
_log = logging.getLogger(__name__)


def start_log(folder: Path, *, to_screen: bool) -> None:
    """Write the log to `folder` (5 files of 1 MB at most) and, for developers, to standard error.

    A folder that cannot be written leaves standard error: a full disk must not keep the kiosk from starting.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler()] if to_screen else []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(folder / "kiosk.log", maxBytes=_LARGEST, backupCount=4, encoding="utf-8"))
        _keep_crash_stacks(folder)
    except OSError:
        handlers = [logging.StreamHandler()]
    logging.basicConfig(
        level=logging.INFO, handlers=handlers, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    # It tells of every change that staff save, and of each piece of a copy.
    logging.getLogger("watchfiles").setLevel(logging.WARNING)
    listen_to_qt()
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)


def listen_to_qt() -> None:
    """Have Qt's and QML's messages logged under "qt"."""
    qInstallMessageHandler(_from_qt)


def _keep_crash_stacks(folder: Path) -> None:
    path = folder / "crash.log"
    # faulthandler writes to a descriptor and never rotates: begin anew once it has grown.
    mode = "a" if path.exists() and path.stat().st_size < _LARGEST else "w"
    faulthandler.enable(path.open(mode, encoding="utf-8"))


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    place = f" ({context.file}:{context.line})" if context.file else ""
    _qt.log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, place)


def _uncaught(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, value, trace)
        return
    _log.critical("uncaught", exc_info=(kind, value, trace))
