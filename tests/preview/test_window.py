"""The preview as staff use it: the folder beside it, a mouse and a keyboard."""

from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtCore import Qt

from kiosk.reading.publishing import publish
from kiosk.tour.finger import LostError, is_a
from tests.preview.conftest import Clerk

POND = "river/mill-pond"


def test_a_draft_is_shown_with_its_mark_and_the_kiosk_never_has_it(clerk: Clerk, editions: Path) -> None:
    clerk.content.append(f"{POND}/place.yaml", "\ndraft: true\n")
    clerk.wait_for(lambda: clerk.preview.workshop.property("drafts") == 1, "the draft")
    clerk.click(slug="river")
    cards = [item for item in clerk.items() if item.property("slug") == "mill-pond" and item.property("draft")]
    assert cards
    assert "Brouillon" in clerk.texts()
    assert not clerk.reads("caché aux visiteurs")
    clerk.preview.navigator.open("mill-pond", 0.0)
    clerk.settle()
    assert "Brouillon, caché aux visiteurs" in clerk.texts()
    assert "mill-pond" not in publish(clerk.content.root, editions).guide.items


def test_what_is_saved_is_soon_on_the_glass_where_it_was_scrolled(clerk: Clerk) -> None:
    clerk.preview.navigator.open("lime-kiln", 0.0)
    clerk.settle()
    page = clerk.page()
    page.setProperty("contentY", 300.0)
    clerk.content.edit("quarry/lime-kiln/fr.md", "# ", "# Tout à fait ")
    took = clerk.wait_for(lambda: clerk.reads("Tout à fait"), "the new title")
    assert took < 5, "0.7 s with hands free, more while the machine does other things"
    assert clerk.here == ("place", "lime-kiln")
    assert clerk.page() is page
    assert float(page.property("contentY")) == pytest.approx(300)
    assert clerk.preview.workshop.property("newsSlug") == "", "the page that is shown need not be offered"


def test_a_new_page_is_offered_and_shown_by_a_click(clerk: Clerk) -> None:
    for name in ("place.yaml", "fr.md", "en.md", "nl.md", "de.md"):
        clerk.content.write(f"river/ford/{name}", clerk.content.text(f"{POND}/{name}"))
    clerk.wait_for(lambda: clerk.reads("Nouvelle page"), "the offer")
    clerk.click(text="La montrer")
    assert clerk.here == ("place", "ford")
    assert not clerk.reads("Nouvelle page")


def test_an_offer_can_be_refused(clerk: Clerk) -> None:
    clerk.content.edit(f"{POND}/fr.md", "# ", "# Autre ")
    clerk.wait_for(lambda: clerk.reads("Page enregistrée"), "the offer")
    clerk.click(text="Fermer")
    assert not clerk.reads("Page enregistrée")
    assert clerk.here == ("home", "")


def test_a_problem_is_listed_shows_its_page_and_is_gone_once_mended(clerk: Clerk) -> None:
    assert "Rien à corriger." in clerk.texts()
    clerk.content.append(f"{POND}/place.yaml", "\nadresse: ici\n")
    clerk.wait_for(lambda: clerk.reads("La clé « adresse » est inconnue"), "the problem")
    line = clerk.content.line_with(f"{POND}/place.yaml", "adresse")
    assert f"{POND}/place.yaml:{line}" in clerk.texts()
    assert clerk.reads("→ corrigez son nom")
    assert "Erreurs\N{NO-BREAK SPACE}: 1 · Manques\N{NO-BREAK SPACE}: 0" in clerk.texts()
    clerk.click(spot=f"{POND}/place.yaml:{line}")
    assert clerk.here == ("place", "mill-pond")
    assert clerk.reads("Page affichée")
    clerk.content.edit(f"{POND}/place.yaml", "\nadresse: ici\n", "\n")
    clerk.wait_for(lambda: "Rien à corriger." in clerk.texts(), "the list to be empty")


def test_a_problem_of_a_translation_shows_the_page_in_that_language(clerk: Clerk) -> None:
    clerk.content.append(f"{POND}/de.md", "\n[Dort](nirgends)\n")
    clerk.wait_for(lambda: clerk.reads("« nirgends »"), "the problem")
    problem = next(item for item in clerk.items() if str(item.property("spot")).startswith(f"{POND}/de.md"))
    clerk.click_at(problem)
    assert clerk.preview.library.spoken == "de"
    assert clerk.reads("« nirgends »"), "the panel keeps the staff's language"


def test_problems_of_the_page_on_the_glass_come_first(clerk: Clerk) -> None:
    clerk.content.append("glass-hall/panel.yaml", "\nordre: 3\n")
    clerk.content.append(f"{POND}/place.yaml", "\nadresse: ici\n")
    clerk.wait_for(lambda: clerk.preview.report.property("mistakes") == 2, "both problems")
    for slug, first in (("mill-pond", POND), ("glass-hall", "glass-hall")):
        clerk.preview.navigator.open(slug, 0.0)
        clerk.settle()
        headings = [item for item in clerk.items() if item.property("what") == "" and item.property("title")]
        assert min(headings, key=lambda item: clerk.area(item).top()).property("folder") == first


def test_a_page_deleted_while_shown_gives_way_to_its_panel_and_returns(clerk: Clerk) -> None:
    clerk.preview.navigator.open("mill-pond", 0.0)
    clerk.settle()
    kept = {path.name: path.read_bytes() for path in (clerk.content.root / POND).iterdir()}
    rmtree(clerk.content.root / POND)
    clerk.wait_for(lambda: clerk.here == ("panel", "river"), "the panel")
    for name, raw in kept.items():
        clerk.content.write(f"{POND}/{name}", raw)
    clerk.wait_for(lambda: clerk.here == ("place", "mill-pond"), "the page to be back")


def test_who_went_elsewhere_meanwhile_is_not_called_back(clerk: Clerk) -> None:
    clerk.preview.navigator.open("mill-pond", 0.0)
    clerk.settle()
    sheet = clerk.content.text(f"{POND}/place.yaml")
    (clerk.content.root / POND / "place.yaml").unlink()
    clerk.wait_for(lambda: clerk.here == ("panel", "river"), "the panel")
    clerk.click(text="Accueil")
    clerk.content.write(f"{POND}/place.yaml", sheet)
    clerk.wait_for(lambda: "mill-pond" in clerk.preview.library.guide.items, "the page to be back")
    assert clerk.here == ("home", "")


def test_every_glass_lays_the_stage_out_at_its_true_size_inside_the_window(clerk: Clerk) -> None:
    stage = next(item for item in clerk.items() if item.metaObject().className().startswith("Stage_"))
    for glass in ("2160 × 3840", "3840 × 2160", "1366 × 768", "1280 × 800", "1920 × 1080", "1080 × 1920"):
        clerk.click(size=glass)
        width, height = (int(side) for side in glass.split(" × "))
        assert (stage.width(), stage.height()) == (width, height)
        area = clerk.area(stage)
        assert area.width() / area.height() == pytest.approx(width / height)
        assert area.left() > 0
        assert area.right() < 1180 - 396
        assert area.bottom() < 1000
        assert any(glass in text and "%" in text for text in clerk.texts())


def test_a_narrow_window_has_a_lying_glass_above_the_panel(clerk: Clerk) -> None:
    clerk.preview.window.resize(960, 1040)
    clerk.click(size="1920 × 1080")
    stage = next(item for item in clerk.items() if item.metaObject().className().startswith("Stage_"))
    title = next(item for item in clerk.items() if item.property("text") == "Aperçu de la borne")
    assert clerk.area(stage).width() > 700
    assert clerk.area(title).top() > clerk.area(stage).bottom()


def test_a_low_window_keeps_its_height_for_what_is_to_be_mended(clerk: Clerk) -> None:
    clerk.preview.window.resize(1000, 620)
    clerk.settle()
    choices = [clerk.area(clerk.button(size=size)) for size in ("1080 × 1920", "3840 × 2160", "1280 × 800")]
    assert len({round(choice.top()) for choice in choices}) == 1
    title = next(item for item in clerk.items() if item.property("text") == "À corriger")
    assert clerk.area(title).top() < 620 * 0.65
    clerk.click(size="1280 × 800")
    assert any("1280 × 800" in text and "%" in text for text in clerk.texts())


def test_a_mouse_goes_through_the_kiosk_as_a_finger_does(clerk: Clerk) -> None:
    clerk.click(text="Affiches")
    assert clerk.here == ("attract", "")
    clerk.click(text="Toucher pour commencer")
    clerk.click(slug="quarry")
    assert clerk.here == ("panel", "quarry")
    clerk.click(text="Retour")
    assert clerk.here == ("home", "")


def test_languages_change_by_click_and_by_key_and_the_panel_keeps_its_own(clerk: Clerk) -> None:
    clerk.click(code="nl", text="NL")
    assert clerk.preview.library.spoken == "nl"
    for key, code in ((Qt.Key.Key_4, "de"), (Qt.Key.Key_2, "en"), (Qt.Key.Key_1, "fr")):
        clerk.press(key, Qt.KeyboardModifier.ControlModifier)
        assert clerk.preview.library.spoken == code
        assert "À corriger" in clerk.texts()


def test_the_panel_speaks_english_at_once_and_the_glass_goes_on_in_french(clerk: Clerk) -> None:
    clerk.content.append(f"{POND}/place.yaml", "\nadresse: ici\n")
    clerk.wait_for(lambda: clerk.reads("→ corrigez son nom"), "the problem")
    clerk.click(text="EN", modelData="en")
    assert {"To fix", "Kiosk preview", "Mistakes: 1 · Gaps: 0"} <= set(clerk.texts())
    assert clerk.reads("→ correct its name")
    assert any("32 inches" in text for text in clerk.texts())
    assert clerk.preview.library.spoken == "fr"
    assert "Patrimoine" not in clerk.texts()
    assert "Accueil" in clerk.texts(), "the dock on the glass"


def test_no_word_of_the_panel_is_cut_or_out_of_it(clerk: Clerk) -> None:
    clerk.content.append(f"{POND}/place.yaml", "\nadresse: ici\n")
    clerk.wait_for(lambda: clerk.preview.report.property("mistakes") == 1, "the problem")
    for language in ("fr", "en"):
        clerk.preview.workshop.speak(language)
        clerk.settle()
        for item in clerk.items():
            area = clerk.area(item)
            if item.property("text") and area.left() >= 1180 - 396 and area.top() >= 0:
                assert area.right() <= 1180, item.property("text")
                assert float(item.property("contentWidth") or 0) <= item.width() + 1, item.property("text")


def test_f5_reads_at_once_and_escape_does_nothing(clerk: Clerk) -> None:
    clerk.preview.navigator.open("lime-kiln", 0.0)
    clerk.settle()
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.here == ("place", "lime-kiln")
    assert clerk.preview.window.isVisible()
    read: list[object] = []
    clerk.preview.watch.done.connect(read.append)
    clerk.press(Qt.Key.Key_F5)
    clerk.wait_for(lambda: read, "another reading")


def test_the_folder_of_the_page_on_the_glass_opens_in_the_explorer(clerk: Clerk) -> None:
    clerk.click(text="Ouvrir le dossier")
    clerk.preview.navigator.open("mill-pond", 0.0)
    clerk.settle()
    clerk.click(text="Ouvrir le dossier")
    assert clerk.opened == [clerk.content.root, clerk.content.root / POND]


def test_nobody_is_asked_whether_they_are_still_there(clerk: Clerk) -> None:
    clerk.click(slug="quarry")
    with pytest.raises(LostError):
        clerk.wait_for(lambda: clerk.here[0] == "attract" or clerk.reads("Toujours là"), "the warning", 2.5)


def test_a_folder_that_was_emptied_says_how_to_begin_and_shows_the_first_panel(clerk: Clerk) -> None:
    for path in clerk.content.root.iterdir():
        rmtree(path) if path.is_dir() else path.unlink()
    clerk.wait_for(lambda: "Ce dossier n’a pas encore de rubrique" in clerk.texts(), "the notice")
    clerk.content.write("fetes/fr.md", "# Fêtes\n\nToute l’année.\n")
    clerk.content.write("fetes/panel.yaml", "order: 1\ncolor: ember\nicon: mdi6.party-popper\n")
    clerk.wait_for(lambda: "Fêtes" in clerk.texts(), "the panel")
    assert not clerk.reads("pas encore de rubrique")


def test_where_every_page_is_broken_the_window_says_so_and_lists_why(clerk: Clerk) -> None:
    for path in clerk.content.root.iterdir():
        rmtree(path) if path.is_dir() else path.unlink()
    clerk.wait_for(lambda: not clerk.preview.library.guide.panels, "the empty folder")
    clerk.content.write("fetes/panel.yaml", "order: [\n")
    clerk.wait_for(lambda: "Aucune page ne peut être montrée" in clerk.texts(), "the notice")
    clerk.wait_for(lambda: clerk.reads("fetes/panel.yaml:"), "the problem")
    assert clerk.reads("Pas montrée")


def test_a_folder_taken_away_and_brought_back_shows_the_same_page(clerk: Clerk) -> None:
    clerk.preview.navigator.open("mill-pond", 0.0)
    clerk.settle()
    away = clerk.content.root.with_name("away")
    clerk.content.root.rename(away)
    clerk.wait_for(lambda: "Ce dossier est introuvable" in clerk.texts(), "the notice")
    assert "Rien à corriger." not in clerk.texts()
    away.rename(clerk.content.root)
    clerk.wait_for(lambda: "Ce dossier est introuvable" not in clerk.texts(), "the folder to be back")
    assert clerk.here == ("place", "mill-pond")


def test_an_instrument_that_staff_change_is_the_other_one_at_once(clerk: Clerk) -> None:
    clerk.preview.navigator.open("quarry", 0.0)
    clerk.settle()
    assert any(is_a(item, "QQuickListView") and item.height() > 300 for item in clerk.items())
    clerk.content.edit("quarry/panel.yaml", "timeline", "none")
    clerk.wait_for(lambda: not clerk.reads("La frise du temps"), "the time line to be gone")
    clerk.content.edit("quarry/panel.yaml", "none", "timeline")
    clerk.wait_for(lambda: clerk.reads("La frise du temps"), "the time line to be back")
