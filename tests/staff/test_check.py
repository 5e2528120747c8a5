"""`kiosk check` and `kiosk publish` as staff run them: a process of its own, its words and its exit status."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__, paths
from kiosk.reading.edition import current
from tests.staff_folder import ITEMS, StaffFolder

POND = "river/mill-pond/place.yaml"
REMEDY = "corrigez son nom ou retirez la ligne"


def kiosk(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command of the kiosk to its end."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        check=False,
        cwd=paths.ROOT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
        timeout=60,
    )


def test_content_without_a_mistake_ends_with_status_0(content: StaffFolder) -> None:
    done = kiosk("check", content.root)
    assert done.returncode == 0
    assert done.stderr == b""
    assert done.stdout.decode().splitlines() == [
        "Pages lues : 13. Erreurs : 0. Manques : 0.",
        "Pages read: 13. Mistakes: 0. Gaps: 0.",
    ]


def test_a_mistake_is_told_in_both_languages_and_ends_with_status_1(content: StaffFolder) -> None:
    content.append(POND, "comune: Lens\n")
    done = kiosk("check", content.root)
    assert done.returncode == 1
    assert done.stderr == b""
    assert done.stdout.decode().splitlines() == [
        f"{POND}:6 : la clé « comune » est inconnue ; vouliez-vous écrire « commune » ? → {REMEDY}",
        f"{POND}:6: the key “comune” is unknown; did you mean “commune”? → correct its name or take the line out",
        "",
        "Pages lues : 13. Erreurs : 1. Manques : 0.",
        "Pages read: 13. Mistakes: 1. Gaps: 0.",
    ]


def test_a_gap_alone_ends_with_status_1_too(content: StaffFolder) -> None:
    (content.root / "river/mill-pond/de.md").unlink()
    done = kiosk("check", content.root, "--language", "en")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines()[-1] == "Pages read: 13. Mistakes: 0. Gaps: 1."


@pytest.mark.parametrize(("language", "other"), [("fr", "mistakes"), ("en", "erreurs")])
def test_one_language_may_be_asked_for(content: StaffFolder, language: str, other: str) -> None:
    content.append("kinds.yaml", "a: [\n")
    told = kiosk("check", content.root, "--language", language).stdout.decode()
    assert told.count("kinds.yaml:10") == 1
    assert other not in told


def test_a_language_it_does_not_speak_is_refused(content: StaffFolder) -> None:
    done = kiosk("check", content.root, "--language", "de")
    assert done.returncode == 2
    assert b"fr, en" in done.stderr


def test_a_missing_folder_is_told_and_ends_with_status_1(tmp_path: Path) -> None:
    done = kiosk("check", tmp_path / "nowhere", "--language", "fr")
    assert done.returncode == 1
    assert f"{tmp_path / 'nowhere'} : le dossier de contenu est introuvable" in done.stdout.decode()


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp437"])
def test_a_console_without_arrows_and_accents_is_written_to_all_the_same(content: StaffFolder, encoding: str) -> None:
    content.append("kinds.yaml", "a: [\n")
    done = kiosk("check", content.root, PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    assert done.stderr == b""
    assert b"kinds.yaml:10" in done.stdout


def test_the_folder_of_the_settings_is_checked_where_none_is_named(content: StaffFolder) -> None:
    settings = content.root.parent / "kiosk.toml"
    settings.write_text('[content]\nfolder = "content"\n', encoding="utf-8")
    done = kiosk("check", "--settings", settings, "--language", "en")
    assert done.stdout.decode() == "Pages read: 13. Mistakes: 0. Gaps: 0.\n"


def test_mistaken_settings_are_told_and_nothing_is_checked(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('[screen]\nbackend = "vulkan"\n', encoding="utf-8")
    done = kiosk("check", "--settings", settings)
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.decode() == ("kiosk.toml: [screen] backend must be auto or opengl or software, not 'vulkan'\n")


def test_publish_makes_the_edition_that_the_next_start_shows(content: StaffFolder, tmp_path: Path) -> None:
    content.append(POND, "comune: Lens\n")
    done = kiosk("publish", "--content", content.root, KIOSK_STATE=str(tmp_path / "state"))
    assert done.returncode == 0
    assert re.fullmatch(r"Édition 1 : 13.pages, .* ; 1.problème .*\n", done.stdout.decode())
    edition = current(tmp_path / "state" / "editions")
    assert edition is not None
    assert set(edition.guide.items) == ITEMS


def test_checking_leaves_nothing_behind(content: StaffFolder, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    before = sorted(path.name for path in content.root.rglob("*"))
    kiosk("check", content.root, TMPDIR=str(scratch))
    assert list(scratch.iterdir()) == []
    assert sorted(path.name for path in content.root.rglob("*")) == before


def test_checking_needs_no_screen(content: StaffFolder) -> None:
    check = "import sys, kiosk.commands as c; c.cli(['check', sys.argv[1]], standalone_mode=False)"
    loaded = f"{check}; print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", loaded, content.root], capture_output=True, text=True, check=False, cwd=paths.ROOT
    )
    assert done.stdout.splitlines()[-1] == "False", done.stderr


def test_the_version_is_told() -> None:
    assert kiosk("version").stdout.decode() == f"{__version__}\n"
