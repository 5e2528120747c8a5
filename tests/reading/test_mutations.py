"""Whatever becomes of a file, reading never raises, and what is left out has its problem."""

import random
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.reading.content import Reading, read_content
from kiosk.reading.folder import Folder
from kiosk.reading.pictures import Published, publish_pictures
from kiosk.reading.problem import Problems
from tests.staff_folder import ITEMS, SAMPLE

TEXTS = sorted(str(path.relative_to(SAMPLE)) for path in SAMPLE.rglob("*") if path.suffix in {".yaml", ".md", ".gpx"})
PICTURES = sorted(str(path.relative_to(SAMPLE)) for path in SAMPLE.rglob("*") if path.suffix in {".png", ".jpg"})
PICTURES += ["poster.webp"]

SCRAPS = [
    b"", b"\0", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\n", b"\t", b"- ", b": ", b"{", b"}", b"[", b"]",
    b"*a", b"&a", b"!!binary ", b"'", b'"', b"|\n", b"? ", b"---\n", b"...\n", b"%YAML 9.9\n", b"<<: ", b"# ", b"> ",
    b"```\n", b"&#xD800;", b"9" * 400, b"-1e999", b"\\ud800", b"\xc2\x85", b"\xe2\x80\xa8", b"~", b"null", b"[x](y)",
    b"![", b"<b>",
]  # fmt: skip


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the sample guide; each mutation puts the file back."""
    copied = tmp_path_factory.mktemp("mutations") / "content"
    shutil.copytree(SAMPLE, copied)
    return copied


def read(root: Path) -> Reading:
    """Read everything but the pixels: those are mutated below, on their own."""
    return read_content(root, pretend)


def pretend(wanted: Iterable[tuple[Folder, str]], _problems: Problems) -> dict[str, Published]:
    """Say of every picture that it was made."""
    return {folder.path_of(name): Published("s", "l", 1, 1) for folder, name in wanted}


def spoil(raw: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few things staff, editors, and dying sticks do to them."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(raw))
        reach = min(len(raw), at + chance.choice((0, 1, 5, 60)))
        match chance.randint(0, 4):
            case 0:
                raw = raw[:at]
            case 1:
                raw = raw[:at] + raw[reach:]
            case 2:
                raw = raw[:at] + chance.choice(SCRAPS) + raw[reach:]
            case 3:
                raw = raw[:at] + chance.randbytes(reach - at) + raw[reach:]
            case _:
                raw = raw[:at] + raw[at:reach] * 3 + raw[reach:]
    return raw


@settings(max_examples=200)
@given(st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_no_text_makes_reading_raise_and_nothing_is_lost_in_silence(
    root: Path, name: str, chance: random.Random
) -> None:
    path = root / name
    whole = path.read_bytes()
    try:
        path.write_bytes(spoil(whole, chance))
        reading = read(root)
    finally:
        path.write_bytes(whole)
    lost = ITEMS - set(reading.guide.items)
    # A changed `draft: false` may come to say true: only that may leave a page out without a word.
    drafted = name == "quarry/lime-kiln/place.yaml" and lost == {"lime-kiln"}
    assert not lost or drafted or any(problem.file == name for problem in reading.problems)
    for problem in reading.problems:
        assert problem.sentence("fr").encode()
        assert problem.sentence("en").encode()


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow warns of damage that it can read past
def test_no_picture_makes_publishing_raise_and_each_is_published_or_named(tmp_path: Path, name: str) -> None:
    whole = (SAMPLE / name).read_bytes()
    chance = random.Random(name)  # noqa: S311  # no secret
    content, store = tmp_path / "content", tmp_path / "store"
    content.mkdir()
    store.mkdir()
    for number in range(150):
        (content / f"{number}{Path(name).suffix}").write_bytes(spoil(whole, chance))
    problems = Problems()
    folder = Folder(content, problems)
    made = publish_pictures(((folder, file) for file in folder.files()), problems, store=store, earlier=None)
    named = {problem.file for problem in problems.all()}
    assert named.isdisjoint(made)
    assert named | set(made) == set(folder.files())
    assert named, "no mutation was refused: the test has lost its teeth"
    for published in made.values():
        assert (store / published.small).stat().st_size
        assert (store / published.large).stat().st_size
