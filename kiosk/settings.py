"""The installer's choices: kiosk.toml becomes frozen Settings, with every mistake told at once.

One table, `CHOICES`, gives the checks, the defaults and the documentation (`kiosk settings` prints it).
"""

import tomllib
from dataclasses import dataclass, fields
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


CHOICES = {
    "content": Choice("content", "folder", str, 0, 0, (), "folder that staff write in, relative to this file"),
    "diagonal": _number("screen", "diagonal_inches", 7, 120, "diagonal of the glass as printed on the data sheet"),
    "backend": Choice("screen", "backend", str, 0, 0, ("auto", "opengl", "software"), "how Qt draws; auto lets Qt choose"),
    "motion": Choice("screen", "motion", str, 0, 0, ("full", "calm"), "calm stops what glides and drifts"),
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
    mistakes: list[str] = []
    chosen: dict[str, Any] = {}
    known = {(choice.table, choice.key) for choice in CHOICES.values()}
    for table, keys in tables.items():
        for key in keys if isinstance(keys, dict) else [""]:
            if (table, key) not in known:
                names = ", ".join(f"[{choice.table}] {choice.key}" for choice in CHOICES.values())
                mistakes.append(f"{file.name}: unknown key [{table}] {key}; known are: {names}")
    for name, choice in CHOICES.items():
        table = tables.get(choice.table)
        if isinstance(table, dict) and choice.key in table:
            mistake = _mistake(choice, table[choice.key])
            if mistake:
                mistakes.append(f"{file.name}: [{choice.table}] {choice.key} {mistake}")
            else:
                chosen[name] = table[choice.key]
    if mistakes:
        raise SettingsError("\n".join(mistakes))
    if "content" in chosen:
        chosen["content"] = (file.parent / chosen["content"]).resolve()
    return Settings(**chosen)


def _mistake(choice: Choice, value: object) -> str:
    if choice.kind is float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not choice.least <= value <= choice.most:
            return f"must be a number from {choice.least:g} to {choice.most:g}, not {value!r}"
    elif not isinstance(value, str) or (choice.options and value not in choice.options):
        return f"must be {' or '.join(choice.options) or 'a text'}, not {value!r}"
    return ""


def describe() -> str:
    """Return a kiosk.toml with every key, its default and its meaning."""
    defaults = {field.name: field.default for field in fields(Settings)}
    defaults["content"] = "content"
    lines: list[str] = []
    for name, choice in CHOICES.items():
        if f"[{choice.table}]" not in lines:
            lines += ["", f"[{choice.table}]"]
        value = f'"{defaults[name]}"' if choice.kind is str else f"{defaults[name]}"
        lines.append(f"{choice.key} = {value}  # {choice.meaning}")
    return "\n".join(lines).strip() + "\n"
