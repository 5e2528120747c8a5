"""The interface's own words: Qt asks for them by id, and gets them in the visitor's language."""

import logging
import tomllib
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kiosk.paths import resource

_log = logging.getLogger(__name__)

FALLBACK = "fr"


@cache
def words_of(language: str) -> dict[str, str]:
    """Return the words of a language by id ("home.places"), empty for a language the interface does not speak."""
    path = resource("wording") / f"{language}.toml"
    if not path.is_file():
        return {}
    return dict(_flatten(tomllib.loads(Path(path).read_text(encoding="utf-8"))))


def _flatten(table: dict[str, object], prefix: str = "") -> list[tuple[str, str]]:
    flat: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            flat += _flatten(value, f"{prefix}{key}.")
        else:
            flat.append((f"{prefix}{key}", str(value)))
    return flat


class Interpreter(QTranslator):
    """Translates qsTrId from resources/wording; a word missing in one language is said in French."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin in French."""
        super().__init__(parent)
        self._words = words_of(FALLBACK)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def speak(self, language: str) -> None:
        """Change language; the engine must be told to ask again."""
        self._words = words_of(FALLBACK) | words_of(language)

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Return the words for an id; Qt's own texts and unknown ids come back as they are, never empty."""
        if not context and source not in self._words:
            _log.error("no words for %r", source)
        return self._words.get(source, source)


def word(identity: str) -> str:
    """Return the interface's words for an id, for texts that are put together in Python."""
    return QCoreApplication.translate("", identity)


def duration(minutes: int) -> str:
    """Return hours and minutes as the language's timetables print them, such as "1 h 05"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return word("time.minutes").replace("%1", str(rest))
    if not rest:
        return word("time.hours").replace("%1", str(hours))
    return word("time.both").replace("%1", str(hours)).replace("%2", f"{rest:02}")
