"""What staff read and do on the desk's pages, by real touches, over a content folder, editions, sticks and counters."""

import logging
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.bridge.attention import Attention
from kiosk.bridge.desk import stick
from kiosk.duty.counters import What
from kiosk.duty.pin import set_pin
from kiosk.duty.usage import Usage, local_now
from kiosk.log import listen_to_qt
from kiosk.reading.publishing import publish
from kiosk.settings import Settings
from kiosk.staff import bundle, sticks
from kiosk.staff.bundle import unpack
from kiosk.staff.updates import Installed, installed
from kiosk.tour.finger import area, visible_items
from tests.staff_folder import StaffFolder
from tests.ui.conftest import Visitor
from tests.ui.test_desk import PIN, enter

ROOT = Path(__file__).parents[2]
POND = "river/mill-pond"
SLOW_S = 30.0


class Colleague:
    """Somebody of the office at the desk, with the office's folder and a stick in hand."""

    def __init__(self, kiosk: Kiosk, content: StaffFolder, office: Path) -> None:
        self.visitor = Visitor(kiosk)
        self.kiosk = kiosk
        self.content = content
        self.office = office
        self.stick = office / "stick"

    def turn(self, page: str) -> None:
        self.kiosk.desk.turn(page)
        self.visitor.finger.wait(0.2)

    def reads(self, words: str) -> bool:
        return any(words in text for text in self.visitor.texts())

    def wait_to_read(self, words: str) -> None:
        self.wait(lambda: self.reads(words), words)

    def wait(self, happened: Callable[[], object], what: str) -> None:
        self.visitor.finger.wait_for(happened, what, SLOW_S)

    def tap(self, words: str) -> None:
        """Scroll to the button that says just that, or else to the first that begins so, and tap it."""
        buttons = {str(button.property("text")): button for button in reversed(self.visitor.buttons())}
        button = buttons.get(words) or next(buttons[text] for text in reversed(buttons) if text.startswith(words))
        page = self.visitor.page()
        middle = area(page).center().y()
        farthest = max(0.0, float(page.property("contentHeight")) - page.height())
        there = float(page.property("contentY")) + area(button).center().y() - middle
        page.setProperty("contentY", min(max(0.0, there), farthest))
        self.visitor.finger.wait(0.15)
        self.visitor.finger.tap(button)
        self.visitor.finger.wait(0.1)

    def title(self) -> str:
        """Return what the screen calls the pond."""
        return self.kiosk.library.title("mill-pond")

    def bundle(self, name: str, *, key: str = "office", made_of: Path | None = None) -> Path:
        """Make a signed update with the command that the office types."""
        secret = self.office / key
        if not secret.exists():
            self.command("keys", secret)
        file = self.stick / name
        self.command("make", file, "--key", secret, "--content", made_of or self.content.root, "--name", "Printemps")
        return file

    def command(self, *words: object) -> None:
        asked = [sys.executable, "-m", "kiosk", "bundle", *map(str, words)]
        subprocess.run(asked, check=True, capture_output=True, cwd=ROOT)

    def trust(self, key: str = "office") -> None:
        """Copy the office's public key to the kiosk."""
        keys = self.office / "keys"
        keys.mkdir(exist_ok=True)
        (keys / f"{key}.pub").write_bytes((self.office / f"{key}.pub").read_bytes())


def is_kind(item: QQuickItem, name: str) -> bool:
    """Tell whether an item is made of a QML file of that name."""
    return item.metaObject().className().startswith(f"{name}_QMLTYPE")


def main_buttons(colleague: Colleague) -> list[str]:
    """Return the words of the buttons with words that do not stand back."""
    pills = (button for button in colleague.visitor.buttons() if is_kind(button, "PillButton"))
    return [str(pill.property("text")) for pill in pills if not pill.property("quiet")]


@pytest.fixture
def colleague(
    content: StaffFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Colleague]:
    """Bring a colleague to the desk; a folder stands for the stick, and any warning fails the test."""
    caplog.set_level(logging.WARNING)
    state = tmp_path / "state"
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(sticks, "mounted", lambda: (tmp_path / "stick",))
    monkeypatch.setattr(stick, "EVERY_MS", 100)
    publish(content.root, state / "editions")
    set_pin(state, PIN)
    listen_to_qt()
    settings = Settings(content=content.root, backend="software", folder=tmp_path)
    usage = Usage(state / "usage.sqlite")
    kiosk = Kiosk(settings, size=QSize(1080, 1920), state=state, usage=usage)
    kiosk.refresher.refresh()
    colleague = Colleague(kiosk, content, tmp_path)
    enter(colleague.visitor)
    yield colleague
    kiosk.close()
    told = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert told == []


def test_a_sound_content_is_said_to_be_so(colleague: Colleague) -> None:
    colleague.turn("Content")
    colleague.wait_to_read("Rien à signaler.")
    assert colleague.reads(str(colleague.content.root))
    assert colleague.reads("Édition 1")
    assert colleague.reads("Toutes les pages sont complètes dans toutes les langues.")


def test_a_mistake_is_named_with_file_line_and_remedy_and_the_page_keeps_its_good_version(colleague: Colleague) -> None:
    colleague.turn("Content")
    colleague.wait_to_read("Rien à signaler.")
    colleague.content.write(f"{POND}/place.yaml", "kind: [")
    colleague.wait_to_read("dernière bonne version à l’écran")
    assert colleague.reads("place.yaml, ligne 1")
    assert colleague.reads("→ vérifiez l’alignement")
    assert colleague.title(), "visitors still see the page"
    problems = [item for item in visible_items(colleague.visitor.glass) if is_kind(item, "ProblemItem")]
    assert all(str(item.property("what"))[0].isupper() for item in problems)
    colleague.visitor.tap(code="en")
    colleague.wait_to_read("place.yaml, line 1")
    assert colleague.reads("last good version on the screen")
    assert not colleague.reads("vérifiez")


def test_the_table_of_languages_names_the_gaps_and_shows_all_pages_when_asked(colleague: Colleague) -> None:
    (colleague.content.root / POND / "nl.md").unlink()
    colleague.turn("Content")
    colleague.wait_to_read("À compléter · 1")
    marks = [item for item in colleague.visitor.texts() if item == POND]
    assert marks, "the page is in the table"
    assert not colleague.reads("river/stone-bridge")
    colleague.tap("Toutes les pages")
    assert colleague.reads("river/stone-bridge")
    colleague.tap("À compléter")
    assert not colleague.reads("river/stone-bridge")


def test_opening_hours_of_the_past_are_told(colleague: Colleague) -> None:
    colleague.content.edit("quarry/lime-kiln/place.yaml", "Apr-Oct: We-Su", "2025 Apr-Oct: We-Su")
    colleague.turn("Content")
    colleague.wait_to_read("Lieux sans aucune ouverture à venir\N{NO-BREAK SPACE}: 1")
    assert colleague.reads(colleague.kiosk.library.title("lime-kiln"))


def test_rows_of_a_list_follow_each_other_closely_and_the_last_one_has_no_rule(colleague: Colleague) -> None:
    for page, first in (("Content", "Rien à signaler."), ("Machine", "Version")):
        colleague.turn(page)
        colleague.wait_to_read(first)
        rows = [item for item in visible_items(colleague.visitor.glass) if is_kind(item, "DeskRow")]
        assert len(rows) > 2
        for above, below in pairwise(rows):
            assert area(below).top() == pytest.approx(area(above).bottom(), abs=1)
        assert [rule.isVisible() for row in rows for rule in row.childItems()[-1:]] == [
            *[True] * (len(rows) - 1),
            False,
        ]


def test_publishing_is_the_one_main_button_among_the_ways_back(colleague: Colleague) -> None:
    colleague.content.write(f"{POND}/fr.md", "# Un autre étang\n")
    colleague.turn("Editions")
    colleague.wait_to_read("Revenir à cette édition")
    colleague.wait(lambda: len(main_buttons(colleague)) == 1, "one main button")
    assert main_buttons(colleague) == ["Publier maintenant"]


def test_the_way_back_asks_once_holds_and_ends_with_publishing(colleague: Colleague) -> None:
    good = colleague.title()
    colleague.content.write(f"{POND}/fr.md", "# Un autre étang\n")
    colleague.wait(lambda: colleague.title() == "Un autre étang", "the second edition")
    colleague.turn("Editions")
    colleague.wait_to_read("Édition 2")
    colleague.tap("Revenir à cette édition")
    assert colleague.reads("Elle reste à l’écran jusqu’à la prochaine modification du contenu.")
    colleague.tap("Annuler")
    assert colleague.title() == "Un autre étang"
    colleague.tap("Revenir à cette édition")
    colleague.tap("Revenir")
    colleague.wait(lambda: colleague.title() == good, "the first edition")
    colleague.wait_to_read("Une édition plus ancienne a été préférée")
    colleague.tap("Publier maintenant")
    colleague.wait(lambda: colleague.title() == "Un autre étang", "the content anew")
    colleague.wait(lambda: not colleague.reads("Une édition plus ancienne"), "the hold to end")


def test_a_question_about_an_edition_is_closed_when_another_one_takes_its_row(colleague: Colleague) -> None:
    colleague.content.write(f"{POND}/fr.md", "# Un autre étang\n")
    colleague.turn("Editions")
    colleague.wait_to_read("Édition 2")
    colleague.tap("Revenir à cette édition")
    assert colleague.reads("Montrer de nouveau l’édition 1")
    colleague.content.write(f"{POND}/fr.md", "# Un troisième étang\n")
    colleague.wait_to_read("Édition 3")
    colleague.wait_to_read("Revenir à cette édition")
    assert not colleague.reads("Montrer de nouveau l’édition"), "nobody asked for edition 2"


def test_a_question_about_an_update_is_closed_when_another_file_takes_its_row(colleague: Colleague) -> None:
    colleague.bundle("b.artois")
    colleague.trust()
    colleague.turn("Editions")
    colleague.wait_to_read("Signé par office")
    colleague.tap("Installer")
    assert colleague.reads("à la place du contenu montré")
    shutil.copyfile(colleague.stick / "b.artois", colleague.stick / ".aside")
    (colleague.stick / ".aside").rename(colleague.stick / "a.artois")
    colleague.wait_to_read("a.artois")
    colleague.visitor.finger.wait(0.2)
    assert not colleague.reads("à la place du contenu montré")


def test_a_signed_update_is_offered_installed_shown_and_withdrawn(colleague: Colleague) -> None:
    good = colleague.title()
    colleague.turn("Editions")
    colleague.wait_to_read("Branchez une clé")
    assert colleague.reads("Cette borne n’a encore aucune clé publique")
    other = StaffFolder(colleague.office / "other")
    shutil.copytree(colleague.content.root, other.root)
    other.write(f"{POND}/fr.md", "# L’étang du printemps\n")
    colleague.bundle("artois.artois", made_of=other.root)
    colleague.wait_to_read("une clé que cette borne ne connaît pas")
    colleague.trust()
    colleague.wait_to_read("Signé par office")
    assert colleague.reads("Printemps")
    colleague.tap("Installer")
    colleague.tap("Installer")
    colleague.wait(lambda: colleague.title() == "L’étang du printemps", "the update on the screen, without a restart")
    colleague.wait_to_read("C’est fait")
    assert colleague.reads("mise à jour «\N{NO-BREAK SPACE}Printemps\N{NO-BREAK SPACE}»")
    assert installed(colleague.kiosk.state / "updates")
    colleague.wait_to_read("Édition 2")
    colleague.tap("Revenir au dossier de l’office")
    colleague.tap("Revenir")
    colleague.wait(lambda: colleague.title() == good, "the office's folder")
    colleague.wait_to_read("le dossier de l’office")
    assert installed(colleague.kiosk.state / "updates") is None


def test_an_altered_an_unsigned_and_a_foreign_file_are_refused_with_the_reason(colleague: Colleague) -> None:
    whole = colleague.bundle("a.artois")
    colleague.trust()
    raw = bytearray(whole.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    whole.write_bytes(raw)
    with zipfile.ZipFile(colleague.stick / "unsigned.artois", "w") as archive:
        archive.writestr("manifest.json", "{}")
    (colleague.stick / "none.artois").write_text("no zip at all", encoding="utf-8")
    colleague.turn("Editions")
    colleague.wait_to_read("La mise à jour n’est pas signée")
    assert colleague.reads("Ce n’est pas une mise à jour de la borne")
    # Its list is sound; that a picture was altered shows when it is copied.
    colleague.tap("Installer")
    colleague.tap("Installer")
    colleague.wait_to_read("a été modifié ou abîmé")
    assert installed(colleague.kiosk.state / "updates") is None
    assert colleague.kiosk.refresher.content == colleague.content.root


def test_an_older_update_is_taken_only_by_somebody_who_insists(colleague: Colleague) -> None:
    older = colleague.bundle("older.artois")
    colleague.trust()
    kept = older.read_bytes()
    older.unlink()
    colleague.visitor.finger.wait(1.1)
    colleague.content.write(f"{POND}/fr.md", "# Plus récent\n")
    newer = colleague.bundle("newer.artois")
    colleague.turn("Editions")
    colleague.wait_to_read("newer.artois")
    colleague.tap("Installer")
    colleague.tap("Installer")
    colleague.wait_to_read("C’est fait")
    newer.unlink()
    older.write_bytes(kept)
    colleague.wait_to_read("older.artois")
    colleague.tap("Installer")
    colleague.tap("Installer")
    colleague.wait_to_read("plus ancienne que celle qui est installée")
    assert colleague.title() == "Plus récent"
    colleague.tap("Installer quand même")
    colleague.tap("Installer")
    colleague.wait(lambda: colleague.title() != "Plus récent", "the older update")


def test_a_stick_that_is_pulled_out_takes_its_offer_along_and_nothing_else(colleague: Colleague) -> None:
    file = colleague.bundle("artois.artois")
    colleague.trust()
    colleague.turn("Editions")
    colleague.wait_to_read("Signé par office")
    colleague.tap("Installer")
    file.unlink()
    colleague.visitor.finger.tap(colleague.visitor.button(text="Installer"))
    colleague.wait(lambda: colleague.reads("Ce fichier ne peut pas être lu") or colleague.reads("Branchez"), "its end")
    assert installed(colleague.kiosk.state / "updates") is None


def test_a_desk_closed_and_opened_again_during_a_copy_goes_on_showing_it(
    colleague: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, copies = threading.Event(), []

    def unpack_slowly(*asked: Any, **how: Any) -> Installed:  # noqa: ANN401  # whatever unpack takes
        copies.append(asked[0])
        assert go.wait(SLOW_S)
        return unpack(*asked, **how)

    monkeypatch.setattr(bundle, "unpack", unpack_slowly)
    file = colleague.bundle("artois.artois")
    colleague.trust()
    colleague.turn("Editions")
    colleague.wait_to_read("Signé par office")
    colleague.tap("Installer")
    colleague.tap("Installer")
    colleague.wait_to_read("laissez la clé branchée")
    attention = colleague.kiosk.desk.findChild(Attention)
    assert isinstance(attention, Attention)
    assert not any(timer.isActive() for timer in attention.findChildren(QTimer)), "nobody is sent away meanwhile"
    colleague.kiosk.desk.close()
    enter(colleague.visitor)
    colleague.turn("Editions")
    colleague.wait_to_read("laissez la clé branchée")
    colleague.kiosk.desk.findChildren(stick.Stick)[-1].install(str(file))
    assert not any(timer.isActive() for timer in attention.findChildren(QTimer))
    go.set()
    colleague.wait_to_read("C’est fait")
    assert copies == [file], "never two at once"
    assert any(timer.isActive() for timer in attention.findChildren(QTimer))
    colleague.wait_to_read("mise à jour «")


def test_the_first_day_says_honestly_that_nothing_was_counted(colleague: Colleague) -> None:
    colleague.turn("Statistics")
    colleague.wait_to_read("Rien n’a encore été compté")


def count(colleague: Colleague) -> None:
    """Count forty days of visits, with one silent day, and an hour that all of them share."""
    now = [local_now()]
    usage = Usage(colleague.kiosk.state / "usage.sqlite", now=lambda: now[0])
    today = datetime.now().astimezone().replace(hour=0, minute=30)
    for ago in range(40):
        if ago == 5:
            continue
        now[0] = today - timedelta(days=ago)
        for what, detail in (
            (What.VISIT, ""),
            (What.TOUCH, ""),
            (What.LANGUAGE, "fr" if ago % 4 else "nl"),
            (What.PAGE, "mill-pond"),
            (What.UNFOUND, "bowling"),
        ):
            usage.count(what, detail)
    usage.close()


def test_visits_languages_pages_searches_and_silent_days_are_told(colleague: Colleague) -> None:
    count(colleague)
    colleague.turn("Statistics")
    colleague.wait_to_read("Visites par jour")
    assert colleague.reads("29"), "visits of thirty days, one of them silent"
    assert colleague.reads("Nederlands")
    assert colleague.reads(colleague.title())
    assert colleague.reads("bowling")
    assert colleague.reads("Jours sans un geste\N{NO-BREAK SPACE}: 1")
    colleague.tap("90 jours")
    colleague.wait_to_read("39")
    colleague.visitor.tap(code="de")
    colleague.wait_to_read("Tage ohne Berührung: 1")


def test_cards_beside_each_other_are_equally_high_and_one_alone_takes_the_width(colleague: Colleague) -> None:
    count(colleague)
    colleague.kiosk.window.resize(1920, 1080)
    colleague.turn("Statistics")
    colleague.wait_to_read("bowling")
    details = next(item for item in visible_items(colleague.visitor.glass) if is_kind(item, "StatisticsDetails"))
    cards = [area(card) for card in visible_items(details) if is_kind(card, "DeskCard")]
    tops = {round(card.top()) for card in cards}
    assert len(tops) < len(cards), "some stand beside each other"
    for top in tops:
        row = [card for card in cards if round(card.top()) == top]
        assert len({round(card.height()) for card in row}) == 1
        assert max(card.right() for card in row) == pytest.approx(area(details).right(), abs=2)


def test_a_column_is_read_by_touching_it(colleague: Colleague) -> None:
    count(colleague)
    colleague.turn("Statistics")
    colleague.wait_to_read("Touchez une colonne")
    hints = (item for item in visible_items(colleague.visitor.glass) if item.property("text"))
    hint = next(item for item in hints if str(item.property("text")).startswith("Touchez une colonne"))
    place = area(hint)
    colleague.visitor.finger.tap_at(QPoint(round(place.right()) - 4, round(place.bottom()) + 120))
    colleague.visitor.finger.wait(0.1)
    assert str(hint.property("text")).endswith("· 1")
