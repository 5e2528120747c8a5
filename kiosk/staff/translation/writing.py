"""Translated words written into the files of the content, the rest of each file left to the byte."""

import codecs
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from kiosk.staff.amend import KeyPath, amended
from kiosk.staff.aside import OutsideError, replace_file
from kiosk.staff.intake import Reason, Refused
from kiosk.staff.scalar import Value
from kiosk.staff.translation.pieces import Piece, normal


def changes_of(piece: Piece, words: Mapping[str, str], first: str) -> dict[KeyPath, Value]:
    """Return the values of a YAML file that new words of a piece change, by key path."""
    if "" not in piece.says:
        return {(*piece.path, code): text for code, text in words.items()}
    if set(words) == {first}:
        return {piece.path: words[first]}
    # One text for all languages becomes a text a language.
    return {piece.path: {first: piece.says[""]} | dict(words)}


def write_text(content: Path, path: PurePosixPath, text: str) -> tuple[Refused, ...]:
    """Write the text of a page; its byte order mark, line ends and empty lines round it stay as they were."""
    file = content / path
    try:
        raw = file.read_bytes() if file.is_file() else b""
        mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
        old = raw.removeprefix(mark).decode()
        newline = "\r\n" if "\r\n" in old else "\n"
        before, after = old[: len(old) - len(old.lstrip())], old[len(old.rstrip()) :]
        told = normal(text).replace("\n", newline)
        replace_file(content, file, mark + (f"{before}{told}{after}" if old.strip() else told + newline).encode())
    except (OSError, UnicodeError, OutsideError) as error:
        return (_refused(path, error),)
    return ()


def write_sheet(
    content: Path, path: PurePosixPath, values: Mapping[KeyPath, Value], order: tuple[str, ...]
) -> tuple[Refused, ...]:
    """Write values of a YAML file, languages in order; those that its form does not allow are refused alone."""
    file = content / path
    refused: list[Refused] = []
    try:
        raw = file.read_bytes()
        mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
        old = raw.removeprefix(mark).decode()
        new = amended(old, values, order)
        if new is None:
            new = old
            for key, value in values.items():
                if (one := amended(new, {key: value}, order)) is None:
                    told = " › ".join(str(step) for step in key)
                    refused.append(Refused.of(Reason.NOT_AMENDABLE, str(path), key=told))
                else:
                    new = one
        if new != old:
            replace_file(content, file, mark + new.encode())
    except (OSError, UnicodeError, OutsideError) as error:
        return tuple(_refused(path, error) for _ in values)
    return tuple(refused)


def _refused(path: PurePosixPath, error: Exception) -> Refused:
    if isinstance(error, OutsideError):
        return Refused.of(Reason.OUTSIDE, str(path))
    return Refused.of(Reason.UNREADABLE, str(path), reason=getattr(error, "strerror", None) or error)
