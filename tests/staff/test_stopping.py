"""Whatever lasts shows how far it is, and can be stopped without harm: real commands on a real terminal."""

import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.staff.keys import make_keys
from tests.staff.test_datatourisme import garden, named, said, write
from tests.staff_folder import UNMEASURED, StaffFolder

if sys.platform == "win32":
    pytest.skip("Windows ends a process without asking it", allow_module_level=True)

import pty

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30


@pytest.fixture
def large(content: StaffFolder) -> StaffFolder:
    """Return content that nothing is done with in a blink."""
    for number in range(500):
        shutil.copytree(content.root / "river/mill-pond", content.root / f"river/pond-{number}")
    return content


def kiosk(state: Path, *arguments: str | Path) -> None:
    """Run a command to its end, which must be good."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"KIOSK_STATE": str(state)}, check=True, capture_output=True)


def stopped(state: Path, sign: str, asked: signal.Signals, *arguments: str | Path, later_s: float = 0) -> str:
    """Start a command on a terminal, stop it once a bar of that name is to be seen, and return what was said."""
    ours, theirs = pty.openpty()
    environment = (
        os.environ
        | UNMEASURED
        | {
            "KIOSK_STATE": str(state),
            "TERM": "xterm",
            "COLUMNS": "120",
            "PYTHONIOENCODING": "utf-8",
        }
    )
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        heard, sent, until = b"", False, time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            if select.select([ours], [], [], 0.05)[0]:
                try:
                    heard += os.read(ours, 65536)
                except OSError:  # Linux says so of a terminal that nobody has any more
                    break
            if not sent and sign in heard.decode(errors="replace"):
                time.sleep(later_s)
                process.send_signal(asked)
                sent = True
        process.wait(PATIENCE_S)
        os.close(ours)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", heard.decode(errors="replace"))
    assert sent, text
    assert process.returncode == 130, text
    assert "Traceback" not in text
    return text


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_making_an_update(large: StaffFolder, tmp_path: Path) -> None:
    make_keys(tmp_path / "office.key")
    stick = tmp_path / "stick"
    stick.mkdir()
    command = ("bundle", "make", stick, "--key", tmp_path / "office.key", "--content", large.root, "--language", "fr")
    assert "Arrêté" in stopped(tmp_path, "Lecture du contenu", signal.SIGTERM, *command)
    assert list(stick.iterdir()) == []


def test_installing_an_update(large: StaffFolder, tmp_path: Path) -> None:
    make_keys(tmp_path / "office.key")
    stick = tmp_path / "autumn.artois"
    kiosk(tmp_path, "bundle", "make", stick, "--key", tmp_path / "office.key", "--content", large.root)
    command = ("bundle", "install", stick, "--keys", tmp_path, "--language", "en")
    assert "Stopped" in stopped(tmp_path, "Installing", signal.SIGINT, *command)
    assert tree(tmp_path / "updates") == {}


def test_handing_out_a_table(large: StaffFolder, tmp_path: Path) -> None:
    table = tmp_path / "words.csv"
    command = ("export", table, "--content", large.root)
    assert "Arrêté" in stopped(tmp_path, "Relevé des textes", signal.SIGTERM, *command)
    assert not table.exists()
    assert list(tmp_path.glob(".kiosk-*")) == []


def test_bringing_a_table_back(large: StaffFolder, tmp_path: Path) -> None:
    table = tmp_path / "words.csv"
    kiosk(tmp_path, "export", table, "--content", large.root)
    title = large.text("river/mill-pond/nl.md").partition("\n")[0]
    table.write_text(table.read_text("utf-8-sig").replace(title, f"{title} opnieuw"), encoding="utf-8-sig")
    before = tree(large.root)
    command = ("import", "spreadsheet", table, "--content", large.root)
    assert "Arrêté" in stopped(tmp_path, "Reprise des textes", signal.SIGINT, *command, later_s=0.3)
    after = tree(large.root)
    assert after.keys() == before.keys()
    changed = {name for name in before if after[name] != before[name]}
    assert 0 < len(changed) < 501
    assert all(after[name] == before[name].replace(title.encode(), f"{title} opnieuw".encode()) for name in changed)


def test_bringing_in_open_data(content: StaffFolder, tmp_path: Path) -> None:
    content.append("kinds.yaml", "garden:\n  icon: mdi6.flower\n  label: Jardin\n")
    gardens = [garden(**{"@id": named(str(n)), "rdfs:label": said(fr=f"Jardin {n}")}) for n in range(300)]
    command = ("import", "datatourisme", write(tmp_path / "export", *gardens), "--into", "river")
    told = stopped(tmp_path, "Lecture de l’export", signal.SIGTERM, *command, "--content", content.root)
    assert "Interrompu" in told
    made = list(content.root.glob("river/jardin-*"))
    assert 0 < len(made) < 300
    assert all((folder / "fr.md").is_file() and (folder / "place.yaml").is_file() for folder in made)
    assert list(content.root.rglob(".kiosk-*")) == []
    assert told.count("Nouveau : ") == len(made)
    kiosk(tmp_path, *command, "--content", content.root)
    assert len(list(content.root.glob("river/jardin-*"))) == 300
