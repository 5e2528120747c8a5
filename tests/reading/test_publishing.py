"""An edition is whole or not there, and the one before is never at risk."""

import json
import os
import shutil
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.disk import ASIDE
from kiosk.guide.hours import PARIS
from kiosk.reading import publishing
from kiosk.reading.edition import POINTER, Edition, current, fingerprint, folders_of
from kiosk.reading.publishing import KEPT, publish
from kiosk.reading.trouble import Trouble
from kiosk.reading.turn import LOCK, turn
from tests.staff_folder import ITEMS, SAMPLE, StaffFolder

POND = "river/mill-pond/en.md"


def retitle(content: StaffFolder, title: str) -> None:
    """Change one line, as staff do."""
    content.write(POND, f"# {title}\n")


def pictures_named(edition: Edition) -> set[str]:
    """Return every file that the guide will ask for."""
    pictures = [picture for item in edition.guide.items.values() for picture in item.pictures]
    pictures += [edition.guide.office.poster] if edition.guide.office.poster else []
    drawings = set(edition.guide.land.drawings)
    return drawings | {name for picture in pictures for name in (picture.small, picture.large)}


def test_an_edition_is_complete(content: StaffFolder, editions: Path) -> None:
    edition = publish(content.root, editions)
    assert set(edition.guide.items) == ITEMS
    assert edition.problems() == ()
    assert pictures_named(edition) == {path.name for path in edition.pictures.iterdir()}
    assert {path.name for path in edition.folder.iterdir()} == {
        "edition.json",
        "guide.msgpack",
        "memory.msgpack",
        "problems.msgpack",
        "pictures",
        "search",
    }


def test_what_is_opened_is_what_was_published(content: StaffFolder, editions: Path) -> None:
    content.edit("river/mill-pond/place.yaml", "toilets: no", "toilets: perhaps")
    published = publish(content.root, editions)
    opened = current(editions)
    assert opened == published
    assert opened is not None
    assert [problem.trouble for problem in opened.problems()] == [Trouble.UNKNOWN_VALUE]


def test_an_edition_is_shown_without_the_content(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    shutil.rmtree(content.root)
    edition = current(editions)
    assert edition is not None
    assert set(edition.guide.items) == ITEMS


def test_before_the_first_publishing_there_is_no_edition(editions: Path) -> None:
    assert current(editions) is None


def test_the_newest_edition_is_current_and_three_are_kept(content: StaffFolder, editions: Path) -> None:
    made = []
    for number in range(5):
        retitle(content, f"Pond {number}")
        made.append(publish(content.root, editions).folder)
    edition = current(editions)
    assert edition is not None
    assert edition.folder == made[-1]
    assert edition.guide.items["mill-pond"].pages["en"].title == "Pond 4"
    assert KEPT == 3
    assert folders_of(editions) == made[:1:-1]


def test_publishing_the_same_twice_is_no_mistake(content: StaffFolder, editions: Path) -> None:
    first, second = publish(content.root, editions), publish(content.root, editions)
    assert first == second == current(editions)
    assert folders_of(editions) == [first.folder]


def test_pictures_of_an_unchanged_file_are_linked_not_made_again(content: StaffFolder, editions: Path) -> None:
    first = publish(content.root, editions)
    retitle(content, "The pond")
    content.write("river/mill-pond/poster.webp", (SAMPLE / "river/poster.webp").read_bytes())
    second = publish(content.root, editions)
    shared = pictures_named(first) & pictures_named(second)
    assert len(shared) > 10
    assert all((first.pictures / name).samefile(second.pictures / name) for name in shared)


def test_an_edition_outlives_those_its_pictures_came_from(content: StaffFolder, editions: Path) -> None:
    for number in range(KEPT + 1):
        retitle(content, f"Pond {number}")
        edition = publish(content.root, editions)
    assert all((edition.pictures / name).stat().st_size for name in pictures_named(edition))


@pytest.mark.parametrize("name", ["guide.msgpack", "edition.json", "problems.msgpack"])
@pytest.mark.parametrize("harm", ["cut", "gone", "empty"])
def test_an_edition_with_a_damaged_file_is_not_opened_and_the_one_before_is(
    content: StaffFolder, editions: Path, name: str, harm: str
) -> None:
    before = publish(content.root, editions)
    retitle(content, "The new pond")
    path = publish(content.root, editions).folder / name
    match harm:
        case "cut":
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        case "gone":
            path.unlink()
        case _:
            path.write_bytes(b"")
    assert current(editions) == before


def test_a_single_wrong_bit_in_the_guide_is_noticed(content: StaffFolder, editions: Path) -> None:
    before = publish(content.root, editions)
    retitle(content, "The new pond")
    path = publish(content.root, editions).folder / "guide.msgpack"
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"The new pond", b"The mew pond"))
    assert current(editions) == before


def test_an_edition_without_one_of_its_pictures_is_not_opened(content: StaffFolder, editions: Path) -> None:
    before = publish(content.root, editions)
    content.write("river/mill-pond/poster.webp", (SAMPLE / "river/poster.webp").read_bytes() + b"\0")
    after = publish(content.root, editions)
    (new,) = {name for name in pictures_named(after) - pictures_named(before) if "small" in name}
    (after.pictures / new).unlink()
    assert current(editions) == before


def test_an_edition_of_an_older_version_is_shown_while_it_can_be_read(content: StaffFolder, editions: Path) -> None:
    before = publish(content.root, editions)
    after = publish(content.root, editions)
    path = after.folder / "edition.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"version": "0.0.1"}), encoding="utf-8")
    shown = current(editions)
    assert shown is not None
    assert (shown.folder, shown.guide, shown.colophon.version) == (after.folder, before.guide, "0.0.1")


@pytest.mark.parametrize(
    "pointer", [b"", b"\0" * 20, b"\xff\xfe", b"../../etc", b"000009-gone", b"/", b".", b"x" * 5000, b"000001-\0"]
)
def test_a_pointer_spoiled_by_a_power_cut_leads_to_the_newest_edition(
    content: StaffFolder, editions: Path, pointer: bytes
) -> None:
    published = publish(content.root, editions)
    (editions / POINTER).write_bytes(pointer)
    assert current(editions) == published


def test_a_missing_pointer_leads_to_the_newest_edition(content: StaffFolder, editions: Path) -> None:
    published = publish(content.root, editions)
    (editions / POINTER).unlink()
    assert current(editions) == published


def test_the_pointer_may_name_an_older_edition(content: StaffFolder, editions: Path) -> None:
    older = publish(content.root, editions)
    publish(content.root, editions)
    (editions / POINTER).write_text(older.folder.name, encoding="utf-8")
    assert current(editions) == older


def test_leftovers_of_an_interrupted_publishing_are_swept(content: StaffFolder, editions: Path) -> None:
    (editions / ".staging-dead" / "pictures").mkdir(parents=True)
    (editions / ".staging-dead" / "guide.msgpack").write_bytes(b"half")
    (editions / f".{POINTER}").write_text("half", encoding="utf-8")
    (editions / f"{ASIDE}{POINTER}-dead").write_text("half", encoding="utf-8")
    assert current(editions) is None
    publish(content.root, editions)
    assert sorted(path.name for path in editions.iterdir() if path.name.startswith(".")) == [LOCK]


def test_whoever_waits_for_another_publishing_may_leave_off(content: StaffFolder, editions: Path) -> None:
    heard = []

    def hear(step: str, _done: int, _total: int) -> None:
        heard.append(step)
        raise KeyboardInterrupt

    editions.mkdir(parents=True)
    with turn(editions, hear) as alone:
        assert alone
        (editions / ".staging-alive").mkdir()
        with pytest.raises(KeyboardInterrupt):
            publish(content.root, editions, hear)
        assert (editions / ".staging-alive").exists()
    assert heard == ["waiting"]
    publish(content.root, editions)
    assert not (editions / ".staging-alive").exists()


@pytest.mark.parametrize("step", ["_write", "flush", "point"])
def test_interrupted_anywhere_the_edition_before_stays(
    content: StaffFolder, editions: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = publish(content.root, editions)
    retitle(content, "The new pond")

    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(publishing, step, no_space)
        with pytest.raises(OSError, match="No space left"):
            publish(content.root, editions)
    assert current(editions) == before
    assert folders_of(editions) == [before.folder]
    assert publish(content.root, editions).guide.items["mill-pond"].pages["en"].title == "The new pond"


def test_the_pointer_is_replaced_in_one_step(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    pointer = editions / POINTER
    kept = editions.parent / "kept"
    os.link(pointer, kept)
    written = kept.read_bytes()
    retitle(content, "Another pond")
    publish(content.root, editions)
    # The file itself was never written on: whoever had it open reads the old name to its end.
    assert kept.read_bytes() == written
    assert pointer.read_bytes() != written


def test_content_that_is_gone_never_replaces_an_edition(content: StaffFolder, editions: Path) -> None:
    before = publish(content.root, editions)
    for _ in range(KEPT + 1):
        assert publish(content.root / "nowhere", editions) == before
    assert current(editions) == before
    assert folders_of(editions) == [before.folder]


def test_content_without_anything_is_published_where_nothing_was_before(tmp_path: Path, editions: Path) -> None:
    edition = publish(tmp_path / "nowhere", editions)
    assert [problem.trouble for problem in edition.problems()] == [Trouble.NO_CONTENT]
    assert current(editions) == edition


def test_problems_with_names_that_are_no_text_are_published(content: StaffFolder, editions: Path) -> None:
    folder = content.root / "river" / os.fsdecode(b"pont-\xe9")
    folder.mkdir()
    (folder / "place.yaml").touch()
    edition = publish(content.root, editions)
    assert [problem.trouble for problem in edition.problems()] == [Trouble.BAD_SLUG]
    assert set(edition.guide.items) == ITEMS


def test_a_colophon_tells_number_version_and_content(content: StaffFolder, editions: Path) -> None:
    publish(content.root, editions)
    retitle(content, "Another pond")
    second = publish(content.root, editions)
    assert second.colophon.number == 2
    assert second.colophon.fingerprint == fingerprint(content.root)
    assert second.folder.name.startswith("000002-")
    raw = (second.folder / "edition.json").read_bytes()
    assert msgspec.json.decode(raw, type=type(second.colophon)) == second.colophon


def test_the_fingerprint_stays_while_nothing_changes(content: StaffFolder) -> None:
    assert fingerprint(content.root) == fingerprint(content.root)


@pytest.mark.parametrize("change", ["text", "same size", "new file", "gone", "renamed", "new folder", "touched"])
def test_the_fingerprint_changes_when_staff_change_a_file(content: StaffFolder, change: str) -> None:
    path = content.root / POND
    before = fingerprint(content.root)
    old = path.stat().st_mtime_ns
    match change:
        case "text":
            content.append(POND, "More.\n")
        case "same size":
            path.write_bytes(path.read_bytes().swapcase())
            os.utime(path, ns=(old + 10_000_000, old + 10_000_000))
        case "new file":
            content.write("river/mill-pond/es.md", "# El estanque\n")
        case "gone":
            path.unlink()
        case "renamed":
            path.rename(path.with_name("es.md"))
        case "new folder":
            (content.root / "river/new").mkdir()
        case _:
            os.utime(path, ns=(old + 1_000_000_000, old + 1_000_000_000))
    assert fingerprint(content.root) != before


def test_a_folder_that_is_not_there_has_a_fingerprint_too(content: StaffFolder) -> None:
    assert fingerprint(content.root / "nowhere") != fingerprint(content.root)


def test_an_edition_knows_the_day_on_which_it_was_made(content: StaffFolder, editions: Path) -> None:
    before = datetime.now(PARIS).date()
    edition = publish(content.root, editions)
    assert edition.colophon.published in (before, datetime.now(PARIS).date())
    assert publish(content.root, editions).colophon.published == edition.colophon.published


def test_an_edition_of_before_its_day_was_noted_opens_still(content: StaffFolder, editions: Path) -> None:
    edition = publish(content.root, editions)
    file = edition.folder / "edition.json"
    said = json.loads(file.read_text())
    del said["published"]
    file.write_text(json.dumps(said))
    opened = current(editions)
    assert opened is not None
    assert opened.colophon.published is None


def test_the_agenda_is_as_old_as_the_file_that_staff_saved_last(content: StaffFolder, editions: Path) -> None:
    saved = {"event.yaml": "2026-03-01", "fr.md": "2026-05-02", "en.md": "2026-04-01"}
    folder = content.root / "agenda" / "quarry-day"
    for path in folder.iterdir():
        moment = datetime.fromisoformat(saved.get(path.name, "2026-01-01")).replace(hour=12, tzinfo=PARIS).timestamp()
        os.utime(path, (moment, moment))
    assert publish(content.root, editions).guide.agenda_saved == date(2026, 5, 2)


def test_a_guide_without_an_agenda_has_no_day_for_it(content: StaffFolder, editions: Path) -> None:
    shutil.rmtree(content.root / "agenda")
    assert publish(content.root, editions).guide.agenda_saved is None
