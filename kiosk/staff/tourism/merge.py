"""A folder of the content and the record of it in a new export, brought together value by value.

What is as the last import wrote it follows the export; what staff changed, added or took out stays as it is.
"""

import codecs
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

import msgspec

from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.syntax import compose
from kiosk.staff.amend import KeyPath, amended, at
from kiosk.staff.intake import Reason, Refused
from kiosk.staff.scalar import Plain, Value, entry, plain
from kiosk.staff.tourism.ledger import LEDGER, Ledger, encoded, fingerprint, key_of, text_fingerprint
from kiosk.staff.tourism.record import EVENT_KEYS, PLACE_KEYS, Record

Hashes: TypeAlias = tuple[str, ...]

_HEADER = (
    "# Repris de DATAtourisme ; ce que vous changez ici est gardé aux imports suivants.\n"
    "# Brought in from DATAtourisme; what you change here is kept by later imports.\n"
)


class Merge(msgspec.Struct, frozen=True):
    """What to write into a folder: files (None: take it out), then the ledger; what was kept for staff; what failed."""

    files: dict[str, bytes | None]
    ledger: Ledger
    kept: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()


def sheet_of(record: Record) -> str:
    """Return the name of the file that holds a record's facts."""
    return "event.yaml" if record.until else "place.yaml"


def ledger_of(record: Record, slug: str, into: str) -> Ledger:
    """Return the ledger of a folder that is just as the record has it."""
    return Ledger(
        known_by=record.known_by,
        slug=slug,
        into=into,
        until=record.until,
        values={key_of(path): (fingerprint(_plain_value(value)),) for path, value in record.values.items()},
        texts={f"{code}.md": (text_fingerprint(text.encode()),) for code, text in record.texts.items()},
        machine=record.machine,
    )


def new_files(record: Record, slug: str, into: str) -> dict[str, bytes]:
    """Return the files of a folder that is not there yet."""
    files = {f"{code}.md": text.encode() for code, text in record.texts.items()}
    files[sheet_of(record)] = _written(record).encode()
    files[LEDGER] = encoded(ledger_of(record, slug, into))
    return files


def merged(
    content: Path, folder: Folder, record: Record, earlier: Ledger | None, languages: Iterable[str]
) -> Merge | Refused:
    """Return what an existing folder needs to follow a record; without an earlier ledger all in it is the staff's."""
    problems = Problems()
    tree = plain(compose(folder, sheet_of(record), problems))
    if unreadable := problems.all():
        return Refused.of(Reason.UNREADABLE, folder.path_of(sheet_of(record)), reason=unreadable[0].what("en"))
    into = earlier.into if earlier else folder.relative.parts[0]
    ledger = ledger_of(record, earlier.slug if earlier else folder.name, into)
    facts = _facts(content, folder, record, tree, earlier.values if earlier else {})
    texts = _texts(content, folder, record, earlier, languages)
    # What was kept keeps the fingerprint of what the last import wrote: put back by hand, it follows the export again.
    values = {key: hashes for key, hashes in (ledger.values | facts.hashes).items() if hashes}
    files = {name: hashes for name, hashes in (ledger.texts | texts.hashes).items() if hashes}
    return Merge(
        files=texts.files | facts.files,
        ledger=msgspec.structs.replace(ledger, values=values, texts=files),
        kept=facts.kept + texts.kept,
        refused=facts.refused,
    )


class _Part(msgspec.Struct, frozen=True):
    files: dict[str, bytes | None]
    hashes: dict[str, Hashes]
    kept: tuple[str, ...]
    refused: tuple[Refused, ...] = ()


def _facts(content: Path, folder: Folder, record: Record, tree: Plain, written: Mapping[str, Hashes]) -> _Part:
    changes: dict[KeyPath, Value | None] = {}
    hashes: dict[str, Hashes] = {}
    for path in dict.fromkeys((*record.values, *map(_path_of, written))):
        key, value = key_of(path), record.values.get(path)
        here, there = fingerprint(at(tree, path)), fingerprint(_plain_value(value))
        if here != there and here in written.get(key, ("",)):
            changes[path] = value
        elif here != there:
            hashes[key] = written.get(key, ())
    kept = tuple(f"{sheet_of(record)}: {key}" for key in hashes)
    text, refused = _amended(content, folder, sheet_of(record), changes)
    hashes |= {key_of(path): written.get(key_of(path), ()) for path in refused}
    return _Part(
        files={} if text is None else {sheet_of(record): text},
        hashes=hashes,
        kept=kept,
        refused=tuple(
            Refused.of(Reason.NOT_AMENDABLE, folder.path_of(sheet_of(record)), key=key_of(path)) for path in refused
        ),
    )


def _amended(
    content: Path, folder: Folder, name: str, changes: dict[KeyPath, Value | None]
) -> tuple[bytes | None, tuple[KeyPath, ...]]:
    """Return a sheet with its values changed, None where it stays as it is; and the changes its form does not allow."""
    if not changes:
        return None, ()
    raw = (content / folder.path_of(name)).read_bytes()
    text = raw.decode("utf-8-sig")
    order = EVENT_KEYS if name == "event.yaml" else PLACE_KEYS
    refused: list[KeyPath] = []
    result = amended(text, changes, order)
    if result is None:
        result = text
        for path, value in changes.items():
            if (one := amended(result, {path: value}, order)) is None:
                refused.append(path)
            else:
                result = one
    mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    return (None if result == text else mark + result.encode()), tuple(refused)


def _texts(content: Path, folder: Folder, record: Record, earlier: Ledger | None, languages: Iterable[str]) -> _Part:
    written = earlier.texts if earlier else {}
    files: dict[str, bytes | None] = {}
    hashes: dict[str, Hashes] = {}
    for code in languages:
        name = f"{code}.md"
        path = content / folder.path_of(name)
        here = text_fingerprint(path.read_bytes() if path.is_file() else None)
        text = record.texts.get(code)
        there = text_fingerprint(None if text is None else text.encode())
        if here != there and here in written.get(name, ("",)):
            files[name] = None if text is None else text.encode()
        elif here != there:
            hashes[name] = written.get(name, ())
    return _Part(files, hashes, tuple(hashes))


def _path_of(key: str) -> KeyPath:
    return tuple(key.split("/"))


def _plain_value(value: Value | None) -> "Plain | None":
    return list(value) if isinstance(value, tuple) else value  # type: ignore[return-value]  # a dict of texts is plain


def _written(record: Record) -> str:
    """Return a new sheet as the house writes it."""
    keys = EVENT_KEYS if record.until else PLACE_KEYS
    lines = []
    for key in keys:
        inner = {str(path[1]): said for path, said in record.values.items() if path[0] == key and len(path) > 1}
        value: Value | None = inner or record.values.get((key,))  # type: ignore[assignment]  # inner values are texts
        if value:
            lines.append(entry(key, value))
    return _HEADER + "\n".join(lines) + "\n"


def is_current(folder: Path, merge: Merge, earlier: Ledger | None) -> bool:
    """Tell whether a folder needs nothing written."""
    return not merge.files and merge.ledger == earlier and (folder / LEDGER).is_file()
