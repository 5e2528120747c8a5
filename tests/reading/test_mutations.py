"""Whatever becomes of a file, reading never raises, and what is left out has its problem."""

import random
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.reading.folder import Folder
from kiosk.reading.pictures import publish_pictures
from kiosk.reading.problem import Problems
from tests.mutations import MUTATORS, TEXTS, MutatedGuide, spoil, unexplained
from tests.staff_folder import SAMPLE

PICTURES = sorted(str(path.relative_to(SAMPLE)) for path in SAMPLE.rglob("*") if path.suffix in {".png", ".jpg"})
PICTURES += ["poster.webp"]


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> MutatedGuide:
    """Return a copy of the sample guide; each mutation puts the file back."""
    copied = tmp_path_factory.mktemp("mutations") / "content"
    shutil.copytree(SAMPLE, copied)
    return MutatedGuide(copied)


@pytest.mark.parametrize("how", MUTATORS)
@settings(max_examples=200)
@given(st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_no_text_makes_reading_raise_and_nothing_is_lost_in_silence(
    guide: MutatedGuide, how: str, name: str, chance: random.Random
) -> None:
    mutated = MUTATORS[how](name, (SAMPLE / name).read_bytes(), chance)
    reading = guide.read(name, mutated)
    assert unexplained(name, mutated, reading) == set()
    for problem in reading.problems:
        assert problem.file
        assert problem.sentence("fr").encode()
        assert problem.sentence("en").encode()


def test_what_is_lost_without_a_word_would_be_noticed(guide: MutatedGuide) -> None:
    name = "river/mill-pond/place.yaml"
    reading = guide.read(name, (SAMPLE / name).read_bytes() + b"draft: true\n")
    assert unexplained(name, b"", reading) == {"mill-pond"}


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
