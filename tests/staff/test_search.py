"""Staff try what visitors find."""

from pathlib import Path

import pytest
import typer

from kiosk.reading.publishing import publish
from kiosk.staff.search import show
from tests.staff_folder import SAMPLE


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("editions")
    publish(SAMPLE, folder)
    return folder


def test_what_is_found_is_told_with_its_folder(editions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(editions, "mill pond", "en") == 0
    assert "mill-pond" in capsys.readouterr().out


def test_the_office_s_first_language_is_asked_when_none_is_named(
    editions: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(editions, "étang", "") == 0
    assert "mill-pond" in capsys.readouterr().out


def test_nothing_found_is_told_with_the_nearest_words(editions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show(editions, "quaaarryish", "en") == 1
    assert "quarry" in capsys.readouterr().out.lower()


def test_before_the_first_publishing_there_is_nothing_to_search(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(tmp_path, "mill", "en") == 1
    assert "kiosk publish" in capsys.readouterr().out


def test_a_language_that_the_office_has_not_is_named(editions: Path) -> None:
    with pytest.raises(typer.BadParameter, match="fr, en, nl, de"):
        show(editions, "mill", "xx")
