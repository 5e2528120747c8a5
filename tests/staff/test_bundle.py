"""An update on a stick is taken whole or not at all, and only from the office, whatever else the stick holds."""

import hashlib
import os
import random
import re
import stat
import struct
import subprocess
import sys
import time
import zipfile
from base64 import b64encode
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import disk
from kiosk.staff import archive as archive_module
from kiosk.staff import bundle as bundle_module
from kiosk.staff import bundling, manifest, updates
from kiosk.staff.archive import SIGNATURE
from kiosk.staff.bundle import inspect, unpack, verify
from kiosk.staff.bundle_commands import Bundler, size_of
from kiosk.staff.bundling import Cover, make
from kiosk.staff.keys import SecretKey, make_keys, read_public_keys, read_secret_key
from kiosk.staff.manifest import MANIFEST, Entry, Manifest, fingerprint, is_good_path
from kiosk.staff.refusal import Refusal, RefusedError
from kiosk.staff.updates import POINTER, installed
from tests.staff_folder import SAMPLE, StaffFolder

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY = SecretKey(bytes(range(32)))
STRANGER = SecretKey(bytes(32))
KEYS = (STRANGER.public, KEY.public)
FILES = {"content/office.yaml": b"name: Lens\n", "content/parks/panel.yaml": b"order: 1\n", "content/empty.md": b""}
HOUR = timedelta(hours=1)


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder with what they hold."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def plain(name: str) -> ZipInfo:
    """Return an entry of an ordinary file."""
    info = ZipInfo(name, (2026, 11, 23, 12, 0, 0))
    info.external_attr = 0o100644 << 16
    info.create_system = 3
    return info


def listed(files: dict[str, bytes], /, **more: object) -> bytes:
    """Return the manifest of some files; `more` replaces what it says."""
    entries = [
        {"path": path, "size": len(raw), "sha256": hashlib.sha256(raw).hexdigest()} for path, raw in files.items()
    ]
    said: dict[str, object] = {"format": 1, "name": "Test", "made": NOON, "files": entries}
    said["fingerprint"] = fingerprint(msgspec.convert(entries, list[Entry]))
    return msgspec.json.encode(said | more)


def signed(raw: bytes, key: SecretKey = KEY) -> str:
    """Return the signature of a manifest as a bundle holds it."""
    return f"{key.public.name} {key.sign(raw).hex()}\n"


def forged(bundle: Path, raw: bytes, entries: Iterable[tuple[ZipInfo, bytes]], signature: str | None = None) -> Path:
    """Write a bundle by hand, of a manifest, its signature, and whatever entries."""
    with ZipFile(bundle, "w") as archive:
        archive.writestr(plain(MANIFEST), raw)
        archive.writestr(plain(SIGNATURE), signed(raw) if signature is None else signature)
        for info, data in entries:
            archive.writestr(info, data)
    return bundle


def bundled(bundle: Path, files: dict[str, bytes], **more: object) -> Path:
    """Write a bundle that holds exactly what it lists."""
    return forged(bundle, listed(files, **more), ((plain(name), raw) for name, raw in files.items()))


def packed(name: str) -> ZipInfo:
    """Return an entry that is packed."""
    info = plain(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return where a bundle is to be."""
    return tmp_path / "update.artois"


@pytest.fixture
def into(tmp_path: Path) -> Path:
    """Return the folder of updates, with one from before."""
    folder = tmp_path / "updates"
    unpack(bundled(tmp_path / "before.artois", {"content/panel.yaml": b"old\n"}, made=NOON - HOUR), KEYS, folder)
    return folder


def refused(bundle: Path, into: Path, keys: tuple[object, ...] = KEYS, *, force: bool = False) -> RefusedError:
    """Return why a bundle is refused, having seen that nothing of what was there is touched."""
    before, parent = tree(into), set(into.parent.iterdir())
    with pytest.raises(RefusedError) as caught:
        unpack(bundle, keys, into, force=force)  # type: ignore[arg-type]  # only ever public keys
    assert tree(into) == before
    assert set(into.parent.iterdir()) == parent
    for language in ("fr", "en"):
        sentence = caught.value.sentence(language)
        assert re.fullmatch(r"[^\x00-\x1f]+ → [^\x00-\x1f]+", sentence)
        assert not re.search(r"{[a-z_]+}", sentence)
    return caught.value


# Making and taking.


def test_what_is_made_of_a_folder_arrives_byte_by_byte(content: StaffFolder, bundle: Path, into: Path) -> None:
    content.write("quarry/lime-kiln/Été à l’Étang.md", "# Été\n" * 1000)
    content.write("quarry/empty.md", "")
    made = make(content.root, bundle, KEY, Cover("Automne", NOON))
    assert made == inspect(bundle, KEYS) == verify(bundle, KEYS)
    shown = unpack(bundle, KEYS, into)
    assert shown == installed(into)
    assert tree(shown.content) == tree(content.root)
    # Whoever installs it, the kiosk's own user may read it.
    assert sys.platform == "win32" or shown.content.parent.stat().st_mode & 0o055 == 0o055
    assert shown.manifest.name == "Automne"
    assert shown.manifest.fingerprint == made.fingerprint


def test_the_form_is_the_promised_one(content: StaffFolder, bundle: Path) -> None:
    make(content.root, bundle, KEY, Cover("Automne", NOON))
    with ZipFile(bundle) as archive:
        assert archive.namelist()[:2] == ["manifest.json", "manifest.sig"]
        said = msgspec.json.decode(archive.read("manifest.json"))
        assert set(said) == {"format", "name", "made", "fingerprint", "files"}
        assert (said["format"], said["made"]) == (1, "2026-11-23T12:00:00Z")
        assert {entry["path"] for entry in said["files"]} == set(archive.namelist()[2:])
        for entry in said["files"]:
            raw = archive.read(entry["path"])
            assert (entry["size"], entry["sha256"]) == (len(raw), hashlib.sha256(raw).hexdigest())


def test_equal_content_makes_equal_updates(content: StaffFolder, tmp_path: Path) -> None:
    make(content.root, tmp_path / "one.artois", KEY, Cover("Automne", NOON))
    for file in content.root.rglob("*.md"):
        os.utime(file, (0, 0))
    make(content.root, tmp_path / "two.artois", KEY, Cover("Automne", NOON))
    assert (tmp_path / "one.artois").read_bytes() == (tmp_path / "two.artois").read_bytes()


def test_what_editors_leave_behind_stays_at_the_office(content: StaffFolder, bundle: Path) -> None:
    for name in (".DS_Store", ".git/config", "quarry/~$notes.md", "quarry/Thumbs.db", "quarry/photo.jpg.part"):
        content.write(name, b"x")
    paths = {entry.path for entry in make(content.root, bundle, KEY, Cover("", NOON)).files}
    assert paths == {f"content/{name}" for name in tree(SAMPLE)}


def test_letters_with_accents_are_spelled_one_way(content: StaffFolder, bundle: Path) -> None:
    content.write("quarry/e\u0301te\u0301.md", "# Été\n")
    paths = {entry.path for entry in make(content.root, bundle, KEY, Cover("", NOON)).files}
    assert "content/quarry/été.md" in paths


def test_no_file_that_arrives_can_be_run(content: StaffFolder, bundle: Path, into: Path) -> None:
    content.write("quarry/setup.exe", b"MZ")
    content.write("autorun.inf", b"[autorun]\nopen=quarry\\setup.exe\n")
    (content.root / "quarry/setup.exe").chmod(0o755)
    make(content.root, bundle, KEY, Cover("", NOON))
    shown = unpack(bundle, KEYS, into)
    modes = {file.stat().st_mode & 0o111 for file in shown.content.rglob("*") if file.is_file()}
    assert modes == {0} or sys.platform == "win32"


def test_a_size_is_told_as_each_language_writes_it() -> None:
    assert (size_of(2_460_000, "fr"), size_of(2_460_000, "en")) == (
        "2,5\N{NO-BREAK SPACE}Mo",
        "2.5\N{NO-BREAK SPACE}MB",
    )
    assert (size_of(47_100, "fr"), size_of(1, "en")) == ("48\N{NO-BREAK SPACE}ko", "1\N{NO-BREAK SPACE}kB")


def test_an_update_is_told_how_far_it_is(content: StaffFolder, bundle: Path, into: Path) -> None:
    steps: dict[str, int] = {}
    totals = set()

    def making(step: str, done: int, total: int) -> None:
        steps[step] = steps.get(step, 0) + done
        totals.add(total)

    made = make(content.root, bundle, KEY, Cover("", NOON), making)
    assert steps == {"hashing": made.size, "packing": made.size}
    done: list[int] = []
    unpack(bundle, KEYS, into, progress=lambda piece, _: done.append(piece))
    assert sum(done) == made.size
    assert totals == {made.size}


def test_large_files_arrive_in_pieces(tmp_path: Path, bundle: Path, into: Path) -> None:
    film = random.Random(1).randbytes(3_500_000)  # noqa: S311  # any bytes that do not pack
    folder = tmp_path / "content"
    (folder / "parks").mkdir(parents=True)
    (folder / "parks/panel.yaml").write_bytes(b"")
    (folder / "parks/film.mp4").write_bytes(film)
    (folder / "map.geojson").write_bytes(b" " * 2_000_000)
    make(folder, bundle, KEY, Cover("", NOON))
    assert tree(unpack(bundle, KEYS, into).content) == tree(folder)


# What is not made.


def test_a_folder_without_a_panel_is_no_content(tmp_path: Path, bundle: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(RefusedError) as caught:
        make(tmp_path, bundle, KEY, Cover("", NOON))
    assert caught.value.refusal is Refusal.NO_CONTENT
    with pytest.raises(RefusedError) as caught:
        make(tmp_path / "nowhere", bundle, KEY, Cover("", NOON))
    assert caught.value.refusal is Refusal.UNREADABLE
    assert not bundle.exists()


def link(root: Path) -> None:
    """Link a file from outside."""
    (root / "quarry/link.md").symlink_to("/etc/passwd")


def linked_folder(root: Path) -> None:
    """Link a folder from outside."""
    (root / "quarry/link").symlink_to("/etc")


def pipe(root: Path) -> None:
    """Put a pipe among the files."""
    os.mkfifo(root / "quarry/pipe")


def colon(root: Path) -> None:
    """Use a name that Windows cannot write."""
    (root / "quarry/why: because.md").write_bytes(b"")


def device(root: Path) -> None:
    """Use a name that Windows keeps."""
    (root / "quarry/aux.md").write_bytes(b"")


def capitals(root: Path) -> None:
    """Have two names for one file on Windows."""
    (root / "quarry/Lime-Kiln").mkdir()
    (root / "quarry/Lime-Kiln/fr.md").write_bytes(b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not allow such names")
@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (link, Refusal.LINK),
        (linked_folder, Refusal.LINK),
        (pipe, Refusal.LINK),
        (colon, Refusal.BAD_NAME),
        (device, Refusal.BAD_NAME),
        (capitals, Refusal.TWICE),
    ],
)
def test_a_name_that_no_kiosk_would_take_is_told_at_the_office(
    spoil: Callable[[Path], None], reason: Refusal, content: StaffFolder, bundle: Path
) -> None:
    spoil(content.root)
    with pytest.raises(RefusedError) as caught:
        make(content.root, bundle, KEY, Cover("", NOON))
    assert caught.value.refusal is reason
    assert list(bundle.parent.glob("*update*")) == []


def test_a_file_that_changes_while_it_is_packed_is_named(content: StaffFolder, bundle: Path) -> None:
    def meddle(step: str, _done: int, _total: int) -> None:
        if step == "packing":
            content.write("river/stone-bridge/place.yaml", b"kind: bridge\n")

    with pytest.raises(RefusedError) as caught:
        make(content.root, bundle, KEY, Cover("", NOON), meddle)
    assert caught.value.refusal is Refusal.CHANGED
    assert list(bundle.parent.glob("*update*")) == []


def test_a_stick_that_is_not_there_is_named(content: StaffFolder, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        make(content.root, tmp_path / "no stick" / "update.artois", KEY, Cover("", NOON))
    assert caught.value.refusal is Refusal.UNWRITABLE


def test_too_much_for_one_update_is_told(content: StaffFolder, bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundling, "MOST_FILES", 10)
    with pytest.raises(RefusedError) as caught:
        make(content.root, bundle, KEY, Cover("", NOON))
    assert caught.value.refusal is Refusal.TOO_MANY
    monkeypatch.undo()
    monkeypatch.setattr(bundling, "MOST_BYTES", 10_000)
    with pytest.raises(RefusedError) as caught:
        make(content.root, bundle, KEY, Cover("", NOON))
    assert caught.value.refusal is Refusal.TOO_LARGE


# What is not taken.


def test_an_unsigned_update_is_refused(bundle: Path, into: Path) -> None:
    raw = listed(FILES)
    with ZipFile(bundle, "w") as archive:
        archive.writestr(plain(MANIFEST), raw)
    assert refused(bundle, into).refusal is Refusal.UNSIGNED
    with ZipFile(bundle, "a") as archive:
        archive.writestr(plain("content/panel.yaml"), b"")
    assert refused(bundle, into).refusal is Refusal.UNSIGNED
    for signature in ("", "no signature\n", "0" * 64, signed(raw).upper()):
        forged(bundle, raw, [(plain(name), data) for name, data in FILES.items()], signature)
        assert refused(bundle, into).refusal is Refusal.UNSIGNED


def test_an_unknown_key_is_refused_and_named(bundle: Path, into: Path) -> None:
    raw = listed(FILES)
    forged(bundle, raw, [(plain(name), data) for name, data in FILES.items()], signed(raw, STRANGER))
    why = refused(bundle, into, (KEY.public,))
    assert why.refusal is Refusal.UNKNOWN_KEY
    assert STRANGER.public.name in why.sentence("fr")
    assert refused(bundle, into, ()).refusal is Refusal.UNKNOWN_KEY


def test_a_signature_of_another_list_is_refused(bundle: Path, into: Path) -> None:
    raw = listed(FILES)
    entries = [(plain(name), data) for name, data in FILES.items()]
    forged(bundle, raw, entries, signed(listed(FILES, name="Other")))
    assert refused(bundle, into).refusal is Refusal.BAD_SIGNATURE
    # The name of a known key beside the signature of another.
    forged(bundle, raw, entries, f"{KEY.public.name} {STRANGER.sign(raw).hex()}\n")
    assert refused(bundle, into).refusal is Refusal.BAD_SIGNATURE


def test_a_file_altered_missing_or_added_is_refused_by_name(bundle: Path, into: Path) -> None:
    raw = listed(FILES)
    altered = {**FILES, "content/office.yaml": b"name: Sens\n"}
    longer = {**FILES, "content/office.yaml": b"name: Lens\n#"}
    missing = {name: data for name, data in FILES.items() if not name.endswith("empty.md")}
    added = {**FILES, "content/extra.md": b""}
    for files, reason, name in (
        (altered, Refusal.ALTERED, "content/office.yaml"),
        (longer, Refusal.ALTERED, "content/office.yaml"),
        (missing, Refusal.MISSING, "content/empty.md"),
        (added, Refusal.ADDITIONAL, "content/extra.md"),
    ):
        forged(bundle, raw, [(plain(name), data) for name, data in files.items()])
        why = refused(bundle, into)
        assert why.refusal is reason
        assert name in why.sentence("en")


def test_checking_reads_to_the_last_byte(bundle: Path) -> None:
    forged(bundle, listed({"content/a.md": b"abc"}), [(plain("content/a.md"), b"abd")])
    inspect(bundle, KEYS)
    with pytest.raises(RefusedError) as caught:
        verify(bundle, KEYS)
    assert caught.value.refusal is Refusal.ALTERED


OUTSIDE = [
    "../x",
    "content/../x",
    "content/../../etc/cron.d/x",
    "/etc/cron.d/x",
    "C:/x",
    "content/C:x",
    "content\\..\\x",
    "content/a\\b",
    "content//a",
    "content/./a",
    "content/",
    "content",
    "content/a/",
    "other/a",
    "",
    "content/con",
    "content/NUL.txt",
    "content/Com1.md",
    "content/lpt¹.md",
    "content/aux .md",
    "content/CONIN$",
    "content/a.",
    "content/a ",
    "content/a:stream",
    "content/wild*",
    "content/a\x00.md",
    "content/a\n.md",
    "content/a\u202egpj.exe",
    "content/e\u0301.md",
    "content/..",
    "content/...",
    "content/" + "a" * 121,
    "content/" + "/".join(["a" * 60] * 5),
    "content/" + "/".join("a" * 12),
]


@pytest.mark.parametrize("path", OUTSIDE)
def test_a_path_that_leads_outside_or_cannot_be_written_everywhere_is_refused(
    path: str, bundle: Path, into: Path
) -> None:
    assert not is_good_path(path)
    good = {"content/panel.yaml": b""}
    raw = b"x"
    # Signed by the office itself, and slipped in without being listed.
    forged(bundle, listed({**good, path: raw}), [(plain("content/panel.yaml"), b""), (plain("content/b"), raw)])
    assert refused(bundle, into).refusal is Refusal.BAD_NAME
    info = plain("content/panel.yaml")
    slipped = plain("content/b")
    slipped.filename = path  # past what ZipInfo makes of it
    forged(bundle, listed(good), [(info, b""), (slipped, raw)])
    assert refused(bundle, into).refusal is Refusal.BAD_NAME


@pytest.mark.parametrize(
    "path",
    ["content/panel.yaml", "content/a b/été.md", "content/.hidden", "content/console.md", "content/" + "a" * 120],
)
def test_ordinary_names_are_good(path: str) -> None:
    assert is_good_path(path)


@given(st.text(max_size=30))
def test_a_good_path_stays_below_its_folder(text: str) -> None:
    path = f"content/{text}"
    if is_good_path(path):
        root = Path("/updates/one")
        assert (root / path).is_relative_to(root / "content")
        assert os.path.normpath(root / path) == str(root / path)


@pytest.mark.parametrize(
    "names",
    [
        ("content/a.md", "content/A.md"),
        ("content/été.md", "content/ÉTÉ.md"),
        ("content/a", "content/a/b.md"),
        ("content/a/b.md", "content/a"),
        ("content/a/b.md", "content/A/c.md"),
    ],
)
def test_names_that_would_fall_together_are_refused(names: tuple[str, str], bundle: Path, into: Path) -> None:
    bundled(bundle, dict.fromkeys(names, b""))
    assert refused(bundle, into).refusal is Refusal.TWICE


def test_a_name_that_comes_twice_is_refused(bundle: Path, into: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        forged(bundle, listed(FILES), [(plain(name), data) for name, data in [*FILES.items(), *FILES.items()]])
    assert refused(bundle, into).refusal is Refusal.TWICE


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK])
def test_links_and_devices_are_refused(kind: int, bundle: Path, into: Path) -> None:
    target = b"/etc/passwd"
    info = plain("content/a.md")
    info.external_attr = (kind | 0o777) << 16
    forged(bundle, listed({"content/a.md": target}), [(info, target)])
    assert refused(bundle, into).refusal is Refusal.LINK


def test_a_bomb_is_refused_before_it_goes_off(bundle: Path, into: Path) -> None:
    zeros = bytes(20_000_000)
    forged(bundle, listed({"content/a.md": zeros}), [(packed("content/a.md"), zeros)])
    assert bundle.stat().st_size < 50_000
    assert refused(bundle, into).refusal is Refusal.BOMB


def test_a_file_that_unfolds_further_than_declared_is_cut_off(bundle: Path, into: Path) -> None:
    zeros = bytes(900_000)
    # Declared smaller in both headers than it is, and listed so.
    forged(bundle, listed({"content/a.md": bytes(1000)}), [(packed("content/a.md"), zeros)])
    raw = bytearray(bundle.read_bytes())
    for sign, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = raw.rfind(sign) + offset
        assert raw[at : at + 4] == struct.pack("<L", 900_000)
        raw[at : at + 4] = struct.pack("<L", 1000)
    bundle.write_bytes(raw)
    assert refused(bundle, into).refusal is Refusal.ALTERED


def test_a_manifest_that_is_packed_is_not_unpacked(bundle: Path, into: Path) -> None:
    raw = listed(FILES) + b" " * 1_000_000
    with ZipFile(bundle, "w") as archive:
        archive.writestr(packed(MANIFEST), raw)
        archive.writestr(plain(SIGNATURE), signed(raw))
    assert refused(bundle, into).refusal is Refusal.BOMB


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(method: int, bundle: Path, into: Path) -> None:
    info = plain("content/a.md")
    info.compress_type = method
    forged(bundle, listed({"content/a.md": b"a"}), [(info, b"a")])
    assert refused(bundle, into).refusal is Refusal.BOMB


def test_more_files_or_bytes_than_a_guide_can_have_are_refused(
    bundle: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled(bundle, FILES)
    monkeypatch.setattr(archive_module, "MOST_FILES", 2)
    assert refused(bundle, into).refusal is Refusal.TOO_MANY
    monkeypatch.undo()
    monkeypatch.setattr(manifest, "MOST_BYTES", 10)
    assert refused(bundle, into).refusal is Refusal.TOO_LARGE
    monkeypatch.undo()
    huge = [{"path": f"content/{n}", "size": 1_500_000_000, "sha256": "0" * 64} for n in range(2)]
    mark = fingerprint(msgspec.convert(huge, list[Entry]))
    forged(bundle, listed({}, files=huge, fingerprint=mark), [(plain(f"content/{n}"), b"") for n in range(2)])
    assert refused(bundle, into).refusal is Refusal.TOO_LARGE


def test_a_directory_that_declares_fewer_entries_than_it_has_is_refused(bundle: Path, into: Path) -> None:
    bundled(bundle, FILES)
    raw = bytearray(bundle.read_bytes())
    raw[-14:-10] = struct.pack("<HH", 2, 2)
    bundle.write_bytes(raw)
    assert refused(bundle, into).refusal is Refusal.CUT_SHORT


def test_the_larger_kind_of_zip_is_refused(bundle: Path, into: Path) -> None:
    info = plain("content/empty.md")
    info.comment = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)  # just before the end, where zipfile looks for it
    forged(bundle, listed({"content/empty.md": b""}), [(info, b"")])
    assert refused(bundle, into).refusal is Refusal.TOO_MANY


def test_no_room_is_told_before_anything_is_written(bundle: Path, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled(bundle, FILES)
    monkeypatch.setattr(bundle_module, "_ROOM_LEFT", 10**18)
    why = refused(bundle, into)
    assert why.refusal is Refusal.NO_ROOM
    assert re.search(r"\d+ MB free", why.sentence("en"))


def test_an_older_update_is_refused_unless_it_is_meant(bundle: Path, into: Path) -> None:
    bundled(bundle, FILES, made=NOON - 2 * HOUR)
    why = refused(bundle, into)
    assert why.refusal is Refusal.OLDER
    shown = unpack(bundle, KEYS, into, force=True)
    assert shown == installed(into)
    # The one before is newer again, and the same may be taken twice.
    for _ in range(2):
        unpack(bundled(bundle, FILES, made=NOON), KEYS, into)


def test_a_hand_on_the_clock_does_not_force_anything_but_age(bundle: Path, into: Path) -> None:
    raw = listed(FILES, made=NOON - 2 * HOUR)
    forged(bundle, raw, [(plain(name), data) for name, data in FILES.items()], signed(raw, STRANGER))
    assert refused(bundle, into, (KEY.public,), force=True).refusal is Refusal.UNKNOWN_KEY


def test_another_form_is_refused_with_both_numbers(bundle: Path, into: Path) -> None:
    raw = msgspec.json.encode({"format": 2, "parts": [{"anything": 1}]})
    forged(bundle, raw, [])
    why = refused(bundle, into)
    assert why.refusal is Refusal.WRONG_FORMAT
    assert "(2)" in why.sentence("fr")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no json",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": 1}',
        listed(FILES, more=1),
        listed(FILES, made="yesterday"),
        listed(FILES, made="2026-11-23T12:00:00"),
        listed(FILES, fingerprint="0" * 64),
        listed(FILES, files=[{"path": "content/a", "size": -1, "sha256": "0" * 64}]),
        listed(FILES, files=[{"path": "content/a", "size": 1, "sha256": "Z" * 64}]),
        listed(FILES, files=[{"path": 1, "size": 1, "sha256": "0" * 64}]),
    ],
)
def test_a_list_that_is_none_is_refused_even_when_it_is_signed(raw: bytes, bundle: Path, into: Path) -> None:
    forged(bundle, raw, [(plain(name), data) for name, data in FILES.items()])
    assert refused(bundle, into).refusal is Refusal.BAD_MANIFEST


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_an_update_cut_short_is_refused(part: float, content: StaffFolder, bundle: Path, into: Path) -> None:
    make(content.root, bundle, KEY, Cover("", NOON))
    raw = bundle.read_bytes()
    bundle.write_bytes(raw[: int(len(raw) * part)])
    assert refused(bundle, into).refusal is (Refusal.CUT_SHORT if part else Refusal.NOT_A_BUNDLE)


def test_something_else_is_no_update(bundle: Path, into: Path, content: StaffFolder) -> None:
    for raw in (b"", b"MZ\x90\0" * 1000, b"%PDF-1.7\n" * 100, (SAMPLE / "office.yaml").read_bytes()):
        bundle.write_bytes(raw)
        assert refused(bundle, into).refusal is Refusal.NOT_A_BUNDLE
    with ZipFile(bundle, "w") as archive:
        archive.write(content.root / "office.yaml", "content/office.yaml")
    assert refused(bundle, into).refusal is Refusal.NOT_A_BUNDLE
    bundle.unlink()
    assert refused(bundle, into).refusal is Refusal.UNREADABLE
    bundle.mkdir()
    assert refused(bundle, into).refusal is Refusal.NOT_A_BUNDLE


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_on_the_stick_is_not_waited_for(bundle: Path, into: Path) -> None:
    os.mkfifo(bundle)
    assert refused(bundle, into).refusal is Refusal.NOT_A_BUNDLE


def test_something_before_or_behind_the_zip_is_refused(bundle: Path, into: Path) -> None:
    raw = bundled(bundle, FILES).read_bytes()
    for changed in (b"#!/bin/sh\n" + raw, raw + b"\0", raw + raw):
        bundle.write_bytes(changed)
        assert refused(bundle, into).refusal in {Refusal.NOT_A_BUNDLE, Refusal.CUT_SHORT}


@settings(max_examples=150)
@given(data=st.data())
def test_no_change_of_any_byte_brings_in_anything_that_was_not_signed(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("changed")
    bundle = forged(folder / "update.artois", listed(FILES), [(packed(name), raw) for name, raw in FILES.items()])
    raw = bytearray(bundle.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.sampled_from([None, None, None, data.draw(st.integers(0, len(raw)))]))
    bundle.write_bytes(raw[:end])
    try:
        shown = unpack(bundle, KEYS, folder / "into")
    except RefusedError:
        assert installed(folder / "into") is None
    else:
        # A byte that nobody reads, such as a time in a header.
        assert {f"content/{name}": kept for name, kept in tree(shown.content).items()} == FILES


# Killed.

KILLED = """
import os, sys
from pathlib import Path
from kiosk.staff import bundle, updates
from kiosk.staff.keys import read_public_keys
stick, keys, into, at = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
pieces = 0

def die():
    if sys.platform == "win32":
        os.abort()
    os.kill(os.getpid(), 9)

def hear(done, total):
    global pieces
    pieces += 1
    if at == str(pieces):
        die()

if at == "before the rename":
    updates.flush = lambda path, flush=updates.flush: die() if path.name.startswith(".current") else flush(path)
if at == "after the rename":
    bundle.sweep = lambda into, sweep=bundle.sweep: die() if len(updates.pointed(into)) > 1 else sweep(into)
print("ready", flush=True)
bundle.unpack(stick, read_public_keys(keys), into, progress=hear)
"""


def killed(bundle: Path, into: Path, at: str, after: float = 0) -> None:
    """Unpack in a process that ends itself at a moment, or is ended so many seconds after it began."""
    keys = bundle.parent / "keys"
    keys.mkdir(exist_ok=True)
    if not (keys / "office.pub").exists():
        public = b64encode(KEY.public.raw).decode("ascii")
        (keys / "office.pub").write_text(f"artois-public-key 1 {public}\n", encoding="ascii")
    command = [sys.executable, "-c", KILLED, str(bundle), str(keys), str(into), at]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if after:
            time.sleep(after)
            process.kill()
        process.wait(60)
        assert process.returncode != 0 or after


@pytest.fixture
def both(into: Path, bundle: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return what the update before and the one to come hold; the latter is in `bundle`."""
    files = {f"content/parks/p{number}/fr.md": os.urandom(20_000) for number in range(100)}
    bundled(bundle, files)
    shown = installed(into)
    assert shown
    return tree(shown.content), {name.removeprefix("content/"): raw for name, raw in files.items()}


@pytest.mark.parametrize("at", ["1", "50", "100", "before the rename", "after the rename"])
def test_killed_at_a_moment_either_the_old_or_the_new_content_is_whole(
    at: str, both: tuple[dict[str, bytes], dict[str, bytes]], into: Path, bundle: Path
) -> None:
    old, new = both
    killed(bundle, into, at)
    shown = installed(into)
    assert shown
    assert tree(shown.content) == (new if at == "after the rename" else old)
    unpack(bundle, KEYS, into)
    shown = installed(into)
    assert shown
    assert tree(shown.content) == new


def test_killed_at_any_moment_either_the_old_or_the_new_content_is_whole(
    both: tuple[dict[str, bytes], dict[str, bytes]], into: Path, bundle: Path
) -> None:
    chance = random.Random(1906)  # noqa: S311  # only says when to kill
    began = time.monotonic()
    unpack(bundle, KEYS, into.with_name("measured"))
    takes = time.monotonic() - began
    for _ in range(10):
        killed(bundle, into, "never", after=chance.uniform(0.001, 1.1 * takes))
        shown = installed(into)
        assert shown
        assert tree(shown.content) in both
    assert len(list(into.glob("update-*"))) > 2, "no kill came in the middle"
    # What the kills left behind goes once it is old, and never what is shown.
    for path in into.iterdir():
        os.utime(path, (0, 0))
    unpack(bundle, KEYS, into)
    shown = installed(into)
    assert shown
    assert tree(shown.content) == both[1]
    assert len(list(into.iterdir())) <= 3


def test_a_disk_that_refuses_half_way_leaves_the_old_content(
    bundle: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled(bundle, FILES)
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    why = refused(bundle, into)
    assert why.refusal is Refusal.UNWRITABLE
    assert "No space left on device" in why.sentence("en")


def test_interrupted_after_the_rename_the_new_content_is_whole(
    bundle: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled(bundle, FILES)
    flush = disk.flush

    def interrupt(path: Path) -> None:
        flush(path)
        if path == into:
            raise KeyboardInterrupt

    monkeypatch.setattr(updates, "flush", interrupt)
    with pytest.raises(KeyboardInterrupt):
        unpack(bundle, KEYS, into)
    shown = installed(into)
    assert shown
    assert {f"content/{name}": raw for name, raw in tree(shown.content).items()} == FILES


def test_an_unpacking_under_way_elsewhere_is_left_alone(bundle: Path, into: Path) -> None:
    other = into / "update-other"
    other.mkdir()
    (other / "half.md").write_bytes(b"")
    (into / "notes.txt").write_bytes(b"")
    unpack(bundled(bundle, FILES), KEYS, into)
    assert (other / "half.md").exists()
    for path in into.iterdir():
        os.utime(path, (0, 0))
    unpack(bundle, KEYS, into)
    assert not other.exists()
    assert (into / "notes.txt").exists()


def test_the_update_before_stays_and_those_before_it_go(bundle: Path, into: Path) -> None:
    names = []
    for number in range(4):
        shown = unpack(bundled(bundle, FILES, made=NOON + number * HOUR), KEYS, into)
        names.append(shown.content.parent.name)
        for path in into.iterdir():
            os.utime(path, (0, 0))
    unpack(bundled(bundle, FILES, made=NOON + 9 * HOUR), KEYS, into)
    assert {path.name for path in into.iterdir()} >= {POINTER, names[-1]}
    assert len(list(into.iterdir())) == 3


@pytest.mark.parametrize(
    "pointer", [b"", b"\xff\xfe\0", b"../../etc\n", b"update-gone\n", b"/\n", b"update-\n", b"update-a/../..\n"]
)
def test_a_spoilt_pointer_shows_no_update_and_leads_nowhere(pointer: bytes, bundle: Path, into: Path) -> None:
    (into / POINTER).write_bytes(pointer)
    assert installed(into) is None
    assert unpack(bundled(bundle, FILES), KEYS, into) == installed(into)


def test_without_updates_the_folder_of_the_staff_stands(tmp_path: Path) -> None:
    assert installed(tmp_path / "nothing") is None


# Keys and commands.


def test_keys_are_made_once_and_the_secret_one_is_for_its_owner_only(tmp_path: Path) -> None:
    secret = tmp_path / "office.key"
    public = make_keys(secret)
    assert read_public_keys(tmp_path) == (public,)
    assert read_secret_key(secret).public == public
    assert public.raw.hex() not in secret.read_text("ascii")
    if sys.platform != "win32":
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    before = tree(tmp_path)
    for gone in (None, secret, tmp_path / "office.key.pub"):
        if gone:
            gone.unlink()
        with pytest.raises(RefusedError) as caught:
            make_keys(secret)
        assert caught.value.refusal is Refusal.EXISTS
        if gone:
            gone.write_bytes(before[gone.name])
    assert tree(tmp_path) == before


def test_a_file_that_is_no_key_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    make_keys(tmp_path / "office.key")
    for text in ("", "-----BEGIN PRIVATE KEY-----\n", (tmp_path / "office.key.pub").read_text("ascii")):
        (tmp_path / "wrong").write_text(text, encoding="ascii")
        with pytest.raises(RefusedError) as caught:
            read_secret_key(tmp_path / "wrong")
        assert caught.value.refusal is Refusal.BAD_KEY
        assert "clé secrète" in caught.value.sentence("fr")
    (tmp_path / "other.pub").write_bytes(b"\xff" * 2000)
    assert len(read_public_keys(tmp_path)) == 1
    assert "other.pub" in caplog.text
    assert read_public_keys(tmp_path / "nowhere") == ()


def test_the_commands_make_check_and_install(
    content: StaffFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, into = tmp_path / "stick", tmp_path / "updates"
    stick.mkdir()
    staff = Bundler("both")
    assert staff.keys(tmp_path / "office.key") == 0
    assert staff.make(stick, tmp_path / "office.key", content.root, "Automne") == 0
    (update,) = stick.iterdir()
    assert re.fullmatch(r"artois-\d{4}-\d\d-\d\d\.artois", update.name)
    assert staff.check(update, tmp_path) == 0
    assert staff.install(update, tmp_path, into, force=False) == 0
    shown = installed(into)
    assert shown
    assert tree(shown.content) == tree(content.root)
    told = capsys.readouterr().out
    assert "« Automne »" in told
    assert "“Automne”" in told
    assert staff.check(update, stick) == 1
    assert Bundler("en").install(content.root / "office.yaml", tmp_path, into, force=True) == 1
    told = capsys.readouterr().out
    assert "que cette borne ne connaît pas" in told
    assert "this is no update of the kiosk" in told


def test_a_secret_key_in_the_content_folder_does_not_leave_the_office(
    content: StaffFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_keys(content.root / "office.key")
    assert Bundler("fr").make(tmp_path / "update", content.root / "office.key", content.root, "") == 1
    assert "clé secrète" in capsys.readouterr().out
    assert not (tmp_path / "update.artois").exists()


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_four_sentences_that_ask_for_the_same_details(refusal: Refusal) -> None:
    what_fr, remedy_fr, what_en, remedy_en = refusal.value

    def details(text: str) -> set[str]:
        return set(re.findall(r"{(\w+?)(?:_fr|_en)?}", text))

    assert details(what_fr) == details(what_en)
    assert details(remedy_fr) == details(remedy_en) == set()
    assert what_fr != what_en
    assert remedy_fr != remedy_en


def test_what_a_stranger_wrote_stays_one_line_and_short() -> None:
    why = RefusedError(Refusal.BAD_NAME, "a\nb", name="x\x1b[2J" + "y" * 5000)
    assert "\x1b" not in str(why)
    assert "\n" not in str(why)
    assert len(str(why)) < 600


def test_a_manifest_keeps_what_it_says(bundle: Path) -> None:
    bundled(bundle, FILES, name="Été")
    said = inspect(bundle, KEYS)
    assert isinstance(said, Manifest)
    assert (said.name, said.made, said.size) == ("Été", NOON, sum(map(len, FILES.values())))
