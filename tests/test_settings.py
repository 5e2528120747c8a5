"""The installer's kiosk.toml: every mistake told at once, every key documented."""

import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.run import settings_or_defaults
from kiosk.settings import CHOICES, Settings, SettingsError, describe, read_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a kiosk.toml may be written."""
    return tmp_path / "kiosk.toml"


def mistakes_in(file: Path, text: str) -> list[str]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as told:
        read_settings(file)
    return str(told.value).splitlines()


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    assert read_settings(file) == Settings()
    assert Settings().content == paths.ROOT / "content"


def test_an_empty_file_changes_nothing(file: Path) -> None:
    file.write_text("", encoding="utf-8")
    assert read_settings(file) == Settings()


def test_every_key_is_read(file: Path, tmp_path: Path) -> None:
    file.write_text(
        '[content]\nfolder = "guide"\n[screen]\ndiagonal_inches = 43\nbackend = "software"\nmotion = "calm"\n'
        "[visit]\nidle_seconds = 90.5\nwarning_seconds = 10\n",
        encoding="utf-8",
    )
    assert read_settings(file) == Settings(tmp_path / "guide", 43, "software", "calm", 90.5, 10)


def test_an_absolute_folder_stays_where_it_is(file: Path, tmp_path: Path) -> None:
    file.write_text(f"[content]\nfolder = '{tmp_path / 'share'}'\n", encoding="utf-8")
    assert read_settings(file).content == tmp_path / "share"


def test_a_file_of_notepad_is_read(file: Path) -> None:
    file.write_bytes("\ufeff[screen]\r\ndiagonal_inches = 55\r\n".encode())
    assert read_settings(file).diagonal == 55


def test_what_is_described_is_what_holds_without_a_file(file: Path) -> None:
    file.write_text(describe(), encoding="utf-8")
    assert read_settings(file) == Settings(content=file.parent / "content")
    for choice in CHOICES.values():
        assert choice.meaning in describe()


def test_all_mistakes_are_told_at_once(file: Path) -> None:
    told = mistakes_in(file, '[screen]\nbackend = "vulkan"\ndiagonal_inches = 3\n[visit]\nidle_seconds = "long"\n')
    assert told == [
        "kiosk.toml: [screen] diagonal_inches must be a number from 7 to 120, not 3",
        "kiosk.toml: [screen] backend must be auto or opengl or software, not 'vulkan'",
        "kiosk.toml: [visit] idle_seconds must be a number from 10 to 3600, not 'long'",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "[screen]\ndiagonal_inch = 32\n",
            "unknown key [screen] diagonal_inch; did you mean [screen] diagonal_inches?",
        ),
        (
            "[visit]\ndiagonal_inches = 32\n",
            "unknown key [visit] diagonal_inches; did you mean [screen] diagonal_inches?",
        ),
        ("backend = 'software'\n", "unknown key backend; did you mean [screen] backend?"),
        ("[zzz]\n", "unknown key [zzz]; known are: [content] folder, "),
        ("[[screen]]\nbackend = 'auto'\n", "unknown key screen; "),
    ],
)
def test_an_unknown_key_is_named_with_a_known_one(file: Path, text: str, told: str) -> None:
    (mistake,) = mistakes_in(file, text)
    assert mistake.startswith(f"kiosk.toml: {told}")


@pytest.mark.parametrize("value", ["true", "nan", "inf", "-1", '"32"', "[32]", "6.99", "120.01", "1979-05-27"])
def test_what_is_no_size_of_a_screen_is_refused(file: Path, value: str) -> None:
    (mistake,) = mistakes_in(file, f"[screen]\ndiagonal_inches = {value}\n")
    assert "from 7 to 120" in mistake


@pytest.mark.parametrize("value", ['""', "3", "['a']"])
def test_what_is_no_folder_is_refused(file: Path, value: str) -> None:
    (mistake,) = mistakes_in(file, f"[content]\nfolder = {value}\n")
    assert "must be a text" in mistake


@given(st.floats(7, 120))
def test_any_size_in_range_is_taken(tmp_path_factory: pytest.TempPathFactory, inches: float) -> None:
    file = tmp_path_factory.getbasetemp() / "range.toml"
    file.write_text(f"[screen]\ndiagonal_inches = {inches!r}\n", encoding="utf-8")
    assert read_settings(file).diagonal == inches


@pytest.mark.parametrize("raw", [b"[screen\n", b"\xff\xfe", b"[screen]\na = 1\na = 2\n"])
def test_a_file_that_is_no_toml_is_told(file: Path, raw: bytes) -> None:
    file.write_bytes(raw)
    with pytest.raises(SettingsError, match="not valid TOML"):
        read_settings(file)


def test_the_screen_starts_with_the_defaults_and_the_mistakes_go_to_the_log(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_text("[screen]\nbackend = 3\n", encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        assert settings_or_defaults(file) == Settings()
    assert "[screen] backend must be" in caplog.text


def test_what_the_program_writes_goes_where_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path))
    assert paths.state() == tmp_path
    monkeypatch.delenv("KIOSK_STATE")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "xdg"))
    assert paths.state() == tmp_path / "xdg" / "artois-kiosk"
    monkeypatch.delenv("XDG_STATE_HOME")
    assert paths.state() == Path.home() / ".local" / "state" / "artois-kiosk"


@pytest.mark.parametrize("name", ["wording", "artwork"])
def test_resources_are_where_the_program_looks(name: str) -> None:
    assert paths.resource(name).is_dir()
    assert (paths.qml() / "Kiosk").is_dir()
