"""Writes a content folder as large as a whole country's, and the same pages for Hugo: always the same for a seed.

Run by `python -m bench.big_guide FOLDER [--places N] [--pictures N] [--hugo FOLDER]`. Sentences are drawn from the
shipped guide, so that words come as often as they do in true texts; names of places and communes are made up. Each
place depends on the seed and its own number only: a smaller guide is the beginning of a larger one.
"""

import argparse
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench import big_words as words
from bench.big_photographs import share_photograph, write_photograph
from bench.big_site import write_site
from kiosk import paths

LANGUAGES = ("fr", "en", "nl", "de")
PLACES, PICTURES, PANELS = 10_000, 500, 10

_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[«„“‘A-ZÀ-Ý])")
_LINK = re.compile(r"\[([^]]+)]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Made:
    """A made-up place: its facts, and what it says in each language as title and paragraphs, the first its summary."""

    slug: str
    panel: str
    kind: str
    commune: str
    where: tuple[float, float]
    opening_hours: str
    fact: str
    picture: int
    texts: Mapping[str, tuple[str, tuple[str, ...]]]


class Author:
    """Makes up panels and places from a seed and the shipped guide's sentences."""

    def __init__(self, seed: int = 1, pictures: int = PICTURES, source: Path = paths.ROOT / "content") -> None:
        """Read the sentences of a content folder."""
        self._seed = seed
        self._pictures = pictures
        self._sentences = {language: _sentences(source, language) for language in LANGUAGES}
        random = Random(f"{seed}/communes")
        self._communes = sorted({_name(random) + random.choice(words.BESIDE) for _ in range(900)})

    def places(self, count: int) -> Iterator[Made]:
        """Yield that many places."""
        for number in range(count):
            yield self._place(number)

    def panels(self) -> Iterator[tuple[str, dict[str, tuple[str, tuple[str, ...]]]]]:
        """Yield the panels' slugs with their texts."""
        for number in range(PANELS):
            random = Random(f"{self._seed}/panel/{number}")
            name = _name(random)
            yield (
                _panel(number),
                {
                    language: (f"{words.PANEL_TITLES[language]} {_of(name, language)}", self._text(random, language, 2))
                    for language in LANGUAGES
                },
            )

    def _place(self, number: int) -> Made:
        random = Random(f"{self._seed}/{number}")
        kind, name = random.choice(sorted(words.KINDS)), _name(random)
        commune = random.choice(self._communes)
        return Made(
            slug=f"{_slug(words.KINDS[kind][1]['fr'])}-{_slug(name)}-{number}",
            panel=_panel(number % PANELS),
            kind=kind,
            commune=commune,
            where=(round(random.uniform(50.1, 50.9), 5), round(random.uniform(1.7, 3.2), 5)),
            opening_hours=random.choice(words.HOURS),
            fact=str(random.randint(1100, 2024)),
            picture=number % self._pictures if self._pictures else -1,
            texts={
                language: (
                    f"{words.KINDS[kind][1][language]} {_of(name, language)}",
                    self._text(random, language, random.randint(3, 5), f"{name}, {commune}. "),
                )
                for language in LANGUAGES
            },
        )

    def _text(self, random: Random, language: str, paragraphs: int, opening: str = "") -> tuple[str, ...]:
        drawn = (random.sample(self._sentences[language], random.randint(2, 4)) for _ in range(paragraphs))
        return opening + random.choice(self._sentences[language]), *(" ".join(sentences) for sentences in drawn)


def write_guide(folder: Path, places: int = PLACES, pictures: int = PICTURES, seed: int = 1) -> None:
    """Write a content folder of that many places, one photograph each, out of that many different ones.

    Without pictures, nothing has one: publishing then names that as a gap of each page.
    """
    author = Author(seed, pictures)
    _write(folder / "office.yaml", f"name: Artois\nwhere: 50.43, 2.83\nlanguages: [{', '.join(LANGUAGES)}]\n")
    kinds = (f"{kind}:\n  icon: {icon}\n  label: {_json(label)}\n" for kind, (icon, label) in words.KINDS.items())
    _write(folder / "kinds.yaml", "".join(kinds))
    if pictures:
        write_photograph(folder / "poster.jpg", 0, seed)
    for number, (slug, texts) in enumerate(author.panels()):
        sheet = f"order: {number}\ncolor: {words.COLORS[number % len(words.COLORS)]}\nicon: mdi6.map\n"
        _write(folder / slug / "panel.yaml", sheet + ("pictures: {01.jpg: {alt: Artois}}\n" if pictures else ""))
        _write_texts(folder / slug, texts)
        if pictures:
            write_photograph(folder / slug / "01.jpg", number % pictures, seed)
    first: dict[int, Path] = {}
    for place in author.places(places):
        home = folder / place.panel / place.slug
        _write(home / "place.yaml", _sheet(place))
        _write_texts(home, place.texts)
        if place.picture >= 0:
            share_photograph(home / "01.jpg", place.picture, seed, first)


def write_hugo(folder: Path, places: int = PLACES, pictures: int = PICTURES, seed: int = 1) -> None:
    """Write the same pages and photographs as a site that Hugo (0.111 or later, extended) builds."""
    author = Author(seed, pictures)
    write_site(folder, LANGUAGES)
    for slug, texts in author.panels():
        for language, (title, paragraphs) in texts.items():
            _write(folder / "content" / slug / f"_index.{language}.md", _front({"title": title}) + _joined(paragraphs))
    for place in author.places(places):
        home = folder / "content" / place.panel / place.slug
        for language, (title, paragraphs) in place.texts.items():
            label = words.KINDS[place.kind][1][language]
            front = {
                "title": title,
                "summary": paragraphs[0],
                "kind_label": label,
                "commune": place.commune,
                "where": place.where,
                "opening_hours": place.opening_hours,
                "fact": place.fact,
                "photograph": f"{place.picture}.jpg",
            }
            _write(home / f"index.{language}.md", _front(front) + _joined(paragraphs[1:]))
    for number in range(min(pictures, max(places, PANELS))):
        write_photograph(folder / "assets" / f"{number}.jpg", number, seed)


def _sentences(source: Path, language: str) -> list[str]:
    found: set[str] = set()
    for file in sorted(source.rglob(f"{language}.md")):
        if file.parent == source:
            continue
        for paragraph in file.read_text("utf-8").split("\n\n"):
            if not paragraph.startswith(("#", "-", ">")):
                found |= set(_SENTENCE.split(_LINK.sub(r"\1", paragraph.strip())))
    return sorted(found)


def _name(random: Random) -> str:
    return random.choice(words.STARTS) + random.choice(words.MIDDLES) + random.choice(words.ENDS)


def _of(name: str, language: str) -> str:
    elided = _slug(name)[0] in "aeiouy" and language in words.ELIDED
    return (words.ELIDED if elided else words.OF)[language] + name


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _panel(number: int) -> str:
    return f"panel-{number}"


def _sheet(place: Made) -> str:
    lines = [
        f"kind: {place.kind}",
        f"where: {place.where[0]}, {place.where[1]}",
        f"commune: {_json(place.commune)}",
        f"opening_hours: {_json(place.opening_hours)}" if place.opening_hours else "",
        "facts:",
        f"  - value: {_json(place.fact)}",
        "    label: {fr: première mention, en: first mentioned, nl: eerste vermelding, de: erste Erwähnung}",
        f"pictures: {{01.jpg: {{alt: {_json({lang: text[0] for lang, text in place.texts.items()})}}}}}"
        if place.picture >= 0
        else "",
        "checked: 2026-11-23",
    ]
    return "".join(f"{line}\n" for line in lines if line)


def _write_texts(folder: Path, texts: Mapping[str, tuple[str, tuple[str, ...]]]) -> None:
    for language, (title, paragraphs) in texts.items():
        _write(folder / f"{language}.md", f"# {title}\n\n{_joined(paragraphs)}")


def _joined(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(paragraphs) + "\n"


def _front(known: Mapping[str, object]) -> str:
    return f"{_json(known)}\n\n"


def _json(value: object) -> str:
    """Return a value as JSON, which YAML and Hugo's front matter read too."""
    return json.dumps(value, ensure_ascii=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """Write what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--places", type=int, default=PLACES)
    parser.add_argument("--pictures", type=int, default=PICTURES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hugo", type=Path, help="write the same pages for Hugo too")
    asked = parser.parse_args()
    write_guide(asked.folder, asked.places, asked.pictures, asked.seed)
    if asked.hugo:
        write_hugo(asked.hugo, asked.places, asked.pictures, asked.seed)


if __name__ == "__main__":
    main()
