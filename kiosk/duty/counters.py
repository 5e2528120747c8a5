"""The counters on the disk: one table in one SQLite file, keyed by day, hour, what and detail.

In WAL mode with synchronous NORMAL a process that is killed loses nothing it has committed, a power cut the last
commits at most, and neither damages the file (sqlite.org/wal.html, "Performance Considerations").
"""

import logging
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, suppress
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import msgspec

VERSION = 1
"""The form of the file, in its user_version."""
KEPT_DAYS = 3 * 365 + 1
WORDS_A_DAY = 200
"""Different words of one kind that a day holds; any more are counted together, without a word."""
TRUSTED_DAYS = 31
"""Days with counts within the three years before the clock is believed when it says what is older than that."""

_TABLE = f"""
begin immediate;
create table if not exists counters (
    day text not null, hour integer not null, what text not null, detail text not null, number integer not null,
    primary key (day, hour, what, detail)
) without rowid;
pragma user_version = {VERSION};
commit;
"""
_ADD = """
insert into counters values (?, ?, ?, ?, ?)
on conflict (day, hour, what, detail) do update set number = number + excluded.number
"""
_DAMAGED_KEPT = 3
_PATIENCE_S = 5.0
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""Primary result codes of a file that is no such database, SQLITE_ERROR where it is one with other tables."""
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
"""Line breaks, terminal commands, marks that turn the direction of writing, halves of characters."""
_log = logging.getLogger(__name__)


class What(StrEnum):
    """What is counted; what the detail says stands in brackets."""

    TOUCH = "touch"
    VISIT = "visit"
    SCREEN = "screen"  # (the screen's name)
    PANEL = "panel"  # (slug)
    PAGE = "page"  # (slug of a place, story, route or event)
    LANGUAGE = "language"  # (ISO 639-1)
    UNFOUND = "unfound"  # (the words of a search that found nothing)
    CODE = "code"  # (slug of the page whose QR code was shown)


class Key(msgspec.Struct, frozen=True):
    """Under what is counted: never anything finer than the hour, local time."""

    day: date
    hour: int
    what: What
    detail: str = ""


class NewerCountersError(Exception):
    """The file was written by a newer version of the program, whose form is not known here."""


class _DamagedError(sqlite3.DatabaseError):
    """SQLite opens the file, but its own check finds it broken."""


class Counters:
    """The file, opened when something is first to be written and kept open."""

    def __init__(self, file: Path) -> None:
        """Take a path; nothing is touched yet."""
        self._file = file
        self._connection: sqlite3.Connection | None = None
        self._swept = date.min

    def add(self, numbers: Mapping[Key, int], now: datetime) -> None:
        """Add to the counters in one transaction; sqlite3.Error or OSError, and nothing added, when the disk refuses.

        A file that is damaged, or of a newer version, is put aside under another name and a new one begun.
        """
        try:
            self._add(numbers, now)
        except NewerCountersError:
            self._put_aside("newer", now)
        except sqlite3.Error as error:
            if not _is_damaged(error):
                raise
            self._put_aside("damaged", now)
        else:
            return
        self._add(numbers, now)

    def close(self) -> None:
        """Let go of the file."""
        connection, self._connection = self._connection, None
        if connection:
            with suppress(sqlite3.Error):
                connection.close()

    def _add(self, numbers: Mapping[Key, int], now: datetime) -> None:
        try:
            if self._connection is None:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._connection = _open(self._file)
            _write(self._connection, numbers, None if self._swept == now.date() else now.date())
        except (sqlite3.Error, OSError, NewerCountersError):
            # A file that was replaced or a disk that comes back is met anew next time.
            self.close()
            raise
        self._swept = now.date()

    def _put_aside(self, why: str, now: datetime) -> None:
        self.close()
        stem = f"{self._file.stem}-{why}-"
        aside = self._file.with_name(f"{stem}{now:%Y%m%d-%H%M%S-%f}{self._file.suffix}")
        # Its log goes with it: what can still be saved of the file may stand there.
        for tail in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                self._file.with_name(self._file.name + tail).replace(aside.with_name(aside.name + tail))
        _log.warning("the statistics in %s are %s; they are kept as %s and begun anew", self._file, why, aside.name)
        for older in sorted(self._file.parent.glob(f"{self._file.stem}-damaged-*{self._file.suffix}"))[:-_DAMAGED_KEPT]:
            for tail in ("-wal", "-shm", ""):
                with suppress(OSError):
                    older.with_name(older.name + tail).unlink()


def _open(file: Path) -> sqlite3.Connection:
    # The last write may come from another thread than those before it; `Usage` lets in one at a time.
    connection = sqlite3.connect(file, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False)
    with ExitStack() as unless_ready:
        unless_ready.callback(connection.close)
        _prepare(connection)
        unless_ready.pop_all()
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    version = _refuse_newer(connection)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    if (said := connection.execute("pragma quick_check(1)").fetchone()[0]) != "ok":
        raise _DamagedError(said)
    if version == 0:
        connection.executescript(_TABLE)


def _refuse_newer(connection: sqlite3.Connection) -> int:
    """Return the version of the file's form, 0 where nothing was ever written; a newer one is not understood."""
    version = int(connection.execute("pragma user_version").fetchone()[0])
    if version > VERSION:
        message = f"version {version}; this program knows versions up to {VERSION}"
        raise NewerCountersError(message)
    return version


def _write(connection: sqlite3.Connection, numbers: Mapping[Key, int], sweep: date | None) -> None:
    connection.execute("begin immediate")
    try:
        known = {day: _words(connection, day) for day in {key.day for key in numbers if key.what is What.UNFOUND}}
        for key, number in numbers.items():
            row = (key.day.isoformat(), key.hour, key.what.value, admitted(key, known), number)
            connection.execute(_ADD, row)
        if sweep:
            _sweep(connection, sweep)
        connection.execute("commit")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("rollback")
        raise


def admitted(key: Key, known: dict[date, set[str]]) -> str:
    """Return the detail to count under: a word that is new to a day already full of them counts without a word."""
    if key.what is not What.UNFOUND or not key.detail:
        return key.detail
    words = known.setdefault(key.day, set())
    if key.detail not in words and len(words) >= WORDS_A_DAY:
        return ""
    words.add(key.detail)
    return key.detail


def _words(connection: sqlite3.Connection, day: date) -> set[str]:
    found = connection.execute(
        "select distinct detail from counters where day = ? and what = ? and detail <> ''",
        (day.isoformat(), What.UNFOUND.value),
    )
    return {word for (word,) in found}


def _sweep(connection: sqlite3.Connection, today: date) -> None:
    """Drop what is older than three years, once the clock is believed: one that runs ahead must not empty the table."""
    oldest = (today - timedelta(days=KEPT_DAYS)).isoformat()
    days = connection.execute(
        "select count(distinct day) from counters where day between ? and ?", (oldest, today.isoformat())
    ).fetchone()[0]
    if days >= TRUSTED_DAYS:
        connection.execute("delete from counters where day < ?", (oldest,))


def _is_damaged(error: sqlite3.Error) -> bool:
    # An error of the sqlite3 module's own, such as text that is no UTF-8, carries no code of SQLite's.
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, _DamagedError) or (code is not None and code & 0xFF in _DAMAGED)


def read_counts(file: Path, since: date, until: date) -> Iterator[tuple[Key, int]]:
    """Yield the counters of the days from `since` to `until`, both included, in the order of their keys.

    A kiosk may be writing at the same time. FileNotFoundError where there is no file, NewerCountersError for one of a
    newer version, sqlite3.Error for one that cannot be read.
    """
    if not file.exists():
        raise FileNotFoundError(file)
    with closing(_open_to_read(file)) as connection:
        if _refuse_newer(connection) == 0:
            return
        rows = connection.execute(
            "select day, hour, what, detail, number from counters where day between ? and ? order by 1, 2, 3, 4",
            (since.isoformat(), until.isoformat()),
        )
        for day, hour, what, detail, number in rows:
            # Whatever another program wrote there is passed over.
            with suppress(ValueError, TypeError):
                yield Key(date.fromisoformat(day), int(hour), What(what), printable(str(detail))), int(number)


def _open_to_read(file: Path) -> sqlite3.Connection:
    """Return a connection that only reads, and that takes the file as it lies where no kiosk is writing.

    SQLite would leave its lock beside it, in the name of whoever reads, and the kiosk could not write any more.
    """
    at_rest = "" if file.with_name(f"{file.name}-wal").exists() else "&immutable=1"
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro{at_rest}", uri=True, timeout=_PATIENCE_S)


def printable(text: str) -> str:
    """Return a text with spaces for what can be neither read nor printed, and none at its ends."""
    return _UNPRINTABLE.sub(" ", text).strip()
