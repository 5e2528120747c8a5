"""How soon the search answers while a visitor types, beside SQLite's full text search over the same pages.

Run by `./dev bench search [PLACES]`: as many places in four languages, 10,000 unless told. Questions are titles,
communes and words of the guide, as they are and with one or two typing errors, asked after every letter.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from statistics import median, quantiles

from bench.big_guide import write_guide
from kiosk.guide.model import Guide, Page, Place
from kiosk.guide.search import plain
from kiosk.reading.content import Reading, read_texts
from kiosk.reading.finder import Finder
from kiosk.reading.index import write_index

PLACES = 10_000
QUESTIONS = 40
"""Questions a language, half of them with typing errors; each is asked once a letter."""

CHANGES = 100
LIMIT = 12
WEIGHTS = "0, 6, 2, 1"


def main(places: int) -> None:
    """Write, ask, change, and print what it took."""
    with tempfile.TemporaryDirectory(prefix="bench-search-") as scratch:
        root, peer = Path(scratch), Path(scratch) / "peer.sqlite"
        write_guide(root / "content", places, pictures=0)
        reading = read_texts(root / "content")
        marks = {read.item.slug: read.mark for read in reading.memory.reads.values() if read.item}
        began = time.perf_counter()
        write_index(reading.guide, marks, root / "0")
        print(f"{places} places in {len(reading.guide.office.languages)} languages:")
        print(f"index written in {time.perf_counter() - began:.2f} s, {_size(root / '0') / 1e6:.1f} MB")
        began = time.perf_counter()
        tables = _tables(reading.guide, peer)
        print(f"  SQLite FTS5 in {time.perf_counter() - began:.2f} s, {peer.stat().st_size / 1e6:.1f} MB")
        _ask(Finder(root / "0", reading.guide), tables, reading.guide)
        _change(reading, marks, root)


def _ask(finder: Finder, tables: sqlite3.Connection, guide: Guide) -> None:
    typed = [asked for language in guide.office.languages for asked in _typed(guide, language)]
    began = time.perf_counter()
    finder.ask("a", "fr")
    print(f"first question, with the opening: {(time.perf_counter() - began) * 1000:.0f} ms")
    ours: list[float] = []
    theirs: list[float] = []
    found = 0
    for question, language in typed:
        ours.append(_ms(lambda: finder.ask(question, language, LIMIT)))  # noqa: B023  # called at once
        theirs.append(_ms(lambda: _peer(tables, question, language)))  # noqa: B023  # called at once
        found += bool(finder.ask(question, language, LIMIT).found)
    print(f"{len(typed)} questions as they are typed, {found / len(typed):.1%} find something")
    print(f"kiosk, ms:       {_told(ours)} (aim: p99 under 5, better 2)")
    print(f"SQLite FTS5, ms: {_told(theirs)}, without typing errors and without passages")
    print(f"p99, kiosk / SQLite: {quantiles(ours, n=100)[-1] / quantiles(theirs, n=100)[-1]:.3f}")


def _change(reading: Reading, marks: dict[str, str], root: Path) -> None:
    """Change one place after the other, each time going on from the index before."""
    slugs = [place.slug for place in reading.guide.places]
    times = []
    for number in range(1, CHANGES + 1):
        marks[slugs[number * 7 % len(slugs)]] = f"changed {number}"
        times.append(_ms(lambda: write_index(reading.guide, marks, root / str(number), root / str(number - 1))))  # noqa: B023  # called at once
    files = len(list((root / str(CHANGES)).iterdir()))
    print(f"one place changed, {CHANGES} times, ms: {_told(times)}; {files} files at the end")


def _typed(guide: Guide, language: str) -> Iterator[tuple[str, str]]:
    """Yield questions letter by letter."""
    random = Random(f"questions/{language}")
    for number in range(QUESTIONS):
        place = random.choice(guide.places)
        page = place.pages[language]
        words = plain(page.blocks[0].html).split()
        begin = random.randrange(max(1, len(words) - 2))
        question = random.choice((page.title, place.commune, " ".join(words[begin : begin + random.randint(1, 3)])))
        if number % 2:
            question = _mistyped(question, random)
        yield from ((question[:end], language) for end in range(1, len(question) + 1))


def _mistyped(question: str, random: Random) -> str:
    """Return a question with one error, or two where it is long: a letter missing, doubled, other, or turned round."""
    for _ in range(1 + (len(question) > 12)):  # noqa: PLR2004  # about two words
        at = random.randrange(1, max(2, len(question) - 1))
        before, letter, after = question[:at], question[at : at + 1], question[at + 1 :]
        other = random.choice("aeinrst")
        changed = random.choice(("", letter * 2, other, after[:1] + letter))
        question = before + changed + (after[1:] if changed == after[:1] + letter else after)
    return question


def _tables(guide: Guide, file: Path) -> sqlite3.Connection:
    tables = sqlite3.connect(file)
    for language in guide.office.languages:
        tables.execute(
            f"CREATE VIRTUAL TABLE {language} USING fts5("
            "slug UNINDEXED, title, summary, text, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
        )
        rows = (
            (item.slug, page.title, _summary(item, page), " ".join(plain(block.html) for block in page.blocks))
            for item in guide.items.values()
            for page in [item.pages[language]]
        )
        tables.executemany(f"INSERT INTO {language} VALUES (?, ?, ?, ?)", rows)  # noqa: S608  # a language's code
    tables.commit()
    return tables


def _summary(item: object, page: Page) -> str:
    return f"{page.summary} {item.commune}" if isinstance(item, Place) else page.summary


def _peer(tables: sqlite3.Connection, question: str, language: str) -> list[tuple[str, str]]:
    words = "".join(letter if letter.isalnum() else " " for letter in question).split()
    if not words:
        return []
    match = " ".join(f'"{word}"' for word in words) + ("*" if question[-1].isalnum() else "")
    rows = tables.execute(
        f"SELECT slug, title FROM {language} WHERE {language} MATCH ? "  # noqa: S608  # a language's code
        f"ORDER BY bm25({language}, {WEIGHTS}) LIMIT {LIMIT}",
        (match,),
    )
    return rows.fetchall()


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _told(times: list[float]) -> str:
    parts = quantiles(times, n=100)
    return f"p50 {median(times):.2f}, p95 {parts[94]:.2f}, p99 {parts[98]:.2f}, most {max(times):.2f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else PLACES)
