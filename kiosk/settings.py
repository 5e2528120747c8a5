"""The installer's choices: kiosk.toml becomes frozen Settings, with every mistake told at once.

One table, `CHOICES`, gives the checks, the defaults and the documentation (`kiosk settings` prints it).
"""

import tomllib
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.paths import ROOT


class Choice(NamedTuple):
    """One key of kiosk.toml: where it stands, what it may be, what it is for."""

    table: str
    key: str
    kind: type
    least: float
    most: float
    options: tuple[str, ...]
    meaning: str


def _number(table: str, key: str, least: float, most: float, meaning: str) -> Choice:
    return Choice(table, key, float, least, most, (), meaning)


def _one_of(table: str, key: str, options: tuple[str, ...], meaning: str) -> Choice:
    return Choice(table, key, str, 0, 0, options, meaning)


CHOICES = {
    "content": Choice("content", "folder", str, 0, 0, (), "folder that staff write in, relative to this file"),
    "diagonal": _number("screen", "diagonal_inches", 7, 120, "diagonal of the glass as printed on the data sheet"),
    "backend": _one_of("screen", "backend", ("auto", "opengl", "software"), "how Qt draws; auto lets Qt choose"),
    "motion": _one_of("screen", "motion", ("full", "calm"), "calm stops what glides and drifts"),
    "idle": _number("visit", "idle_seconds", 10, 3600, "seconds without a touch before the visitor is asked"),
    "warning": _number("visit", "warning_seconds", 5, 300, "seconds to answer before everything is forgotten"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program runs with; sizes in inches, times in seconds."""

    content: Path = ROOT / "content"
    diagonal: float = 32
    backend: str = "auto"
    motion: str = "full"
    idle: float = 60
    warning: float = 20
    folder: Path = field(default=ROOT, compare=False)
    """Where kiosk.toml stands or would; where it was read from makes no other choice of it."""


class SettingsError(ValueError):
    """All that is wrong in kiosk.toml, one sentence a line."""


def read_settings(file: Path) -> Settings:
    """Return the settings of a file, the defaults where there is none; SettingsError names every mistake at once."""
    if not file.is_file():
        return Settings()
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        message = f"{file.name}: not valid TOML: {error}; check quotation marks and the line named"
        raise SettingsError(message) from error
    mistakes = _unknown(tables)
    chosen: dict[str, Any] = {}
    for name, choice in CHOICES.items():
        table = tables.get(choice.table)
        if isinstance(table, dict) and choice.key in table:
            chosen[name] = table[choice.key]
            if mistake := _mistake(choice, chosen[name]):
                mistakes.append(f"[{choice.table}] {choice.key} {mistake}")
    if mistakes:
        raise SettingsError("\n".join(f"{file.name}: {mistake}" for mistake in mistakes))
    if "content" in chosen:
        chosen["content"] = (file.parent / chosen["content"]).resolve()
    return Settings(**chosen, folder=file.absolute().parent)


def _unknown(tables: dict[str, Any]) -> list[str]:
    """Name what is written but known to nobody, with the nearest known key or all of them."""
    # "screen = 32" above all tables, an unknown table that is empty: nothing may pass in silence.
    known = {f"[{choice.table}] {choice.key}" for choice in CHOICES.values()}
    headings = {choice.table for choice in CHOICES.values()}
    written = []
    for table, keys in tables.items():
        if isinstance(keys, dict) and (keys or table in headings):
            written += [f"[{table}] {key}" for key in keys]
        else:
            written.append(f"[{table}]" if isinstance(keys, dict) else table)
    return [f"unknown key {name}; {_hint(name, known)}" for name in written if name not in known]


def _hint(name: str, known: set[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"did you mean {near[0]}?" if near else f"known are: {', '.join(sorted(known))}"


def _mistake(choice: Choice, value: object) -> str:
    if choice.kind is float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not choice.least <= value <= choice.most:
            return f"must be a number from {choice.least:g} to {choice.most:g}, not {value!r}"
    elif not isinstance(value, str) or not value or (choice.options and value not in choice.options):
        return f"must be {' or '.join(choice.options) or 'a text'}, not {value!r}"
    return ""


def describe() -> str:
    """Return a kiosk.toml with every key, its default and its meaning."""
    defaults = {entry.name: entry.default for entry in fields(Settings)}
    defaults["content"] = "content"
    lines: list[str] = []
    for name, choice in CHOICES.items():
        if f"[{choice.table}]" not in lines:
            lines += ["", f"[{choice.table}]"]
        value = f'"{defaults[name]}"' if choice.kind is str else f"{defaults[name]}"
        lines.append(f"{choice.key} = {value}  # {choice.meaning}")
    return "\n".join(lines).strip() + "\n"
