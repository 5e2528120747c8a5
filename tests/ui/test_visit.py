"""A visit: the way there and back, languages, idling, and a guide that changes meanwhile."""

import gc
from pathlib import Path
from shutil import copytree, rmtree

from PySide6.QtCore import QPoint

from kiosk.bridge.attention import Attention
from kiosk.bridge.records import Records
from kiosk.reading.publishing import publish
from kiosk.tour.finger import is_a, visible_items
from tests.ui.conftest import SAMPLES, Visitor


def test_the_first_touch_on_the_posters_opens_home(visitor: Visitor) -> None:
    visitor.kiosk.rest()
    visitor.settle()
    assert visitor.shown() == "attract"
    visitor.finger.tap_at(visitor.middle)
    visitor.settle()
    assert visitor.shown() == "home"


def test_back_returns_to_where_the_page_was_left(visitor: Visitor) -> None:
    panel = visitor.kiosk.library.guide.panels[0]
    visitor.open(panel.slug)
    visitor.page().setProperty("contentY", 500.0)
    visitor.kiosk.navigator.open(panel.places[0], 500.0)
    visitor.settle()
    visitor.tap(text="Retour")
    assert visitor.kiosk.navigator.here.slug == panel.slug
    assert abs(float(visitor.page().property("contentY")) - 500.0) < 1


def test_a_language_changes_at_once_and_keeps_the_place_and_the_scroll(visitor: Visitor) -> None:
    place = visitor.kiosk.library.guide.places[0]
    visitor.open(place.slug)
    page = visitor.page()
    page.setProperty("contentY", 200.0)
    for language in ("de", "nl", "en", "fr"):
        visitor.tap(code=language)
        assert visitor.kiosk.library.spoken == language
        assert visitor.page() is page
        assert abs(float(page.property("contentY")) - 200.0) < 1
        words = [item.property("text") for item in visitor.buttons()]
        assert {"fr": "Accueil", "en": "Home", "nl": "Start", "de": "Start"}[language] in words


def test_every_screen_has_the_languages(visitor: Visitor) -> None:
    guide = visitor.kiosk.library.guide
    for slug in ("", guide.panels[0].slug, guide.places[0].slug, guide.stories[0].slug):
        if slug:
            visitor.open(slug)
        codes = {item.property("code") for item in visitor.buttons()} - {None}
        assert codes == {"fr", "en", "nl", "de"}, slug


def test_silence_warns_then_forgets_everything(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    visitor.open(kiosk.library.guide.places[0].slug)
    visitor.tap(code="de")
    attention = kiosk.attention
    attention.idle_over()
    visitor.finger.wait(0.1)
    assert attention.remaining == 20
    visitor.finger.tap(visitor.button(text="Ich bin noch da"))
    assert attention.remaining == 0
    assert kiosk.navigator.here.screen == "place"
    attention.idle_over()
    for _ in range(20):
        attention.second_over()
    visitor.settle()
    assert visitor.shown() == "attract"
    assert kiosk.library.spoken == "fr"
    assert kiosk.navigator.property("canGoBack") is False


def test_attention_counts_in_real_seconds(visitor: Visitor) -> None:
    attention = Attention(1, 1)
    left = []
    attention.left.connect(lambda: left.append(True))
    attention.stay()
    visitor.finger.wait_for(lambda: attention.remaining == 1, "the warning", 3)
    visitor.finger.wait_for(lambda: left, "forgetting", 3)


def test_a_new_edition_waits_for_the_visitor_to_come_home(visitor: Visitor, tmp_path: Path) -> None:
    kiosk = visitor.kiosk
    content = tmp_path / "content"
    copytree(SAMPLES, content)
    place = kiosk.library.guide.places[0]
    panel = kiosk.library.guide.panel_of[place.slug]
    visitor.open(place.slug)
    (content / panel.slug / place.slug / "fr.md").write_text("# Un autre nom\n\nUn résumé.\n", encoding="utf-8")
    kiosk.refresher.published.emit(publish(content, tmp_path / "editions"))
    visitor.finger.wait(0.1)
    assert kiosk.library.title(place.slug) != "Un autre nom"
    visitor.go_home()
    assert kiosk.library.title(place.slug) == "Un autre nom"
    _restore(visitor, tmp_path)


def test_a_page_that_vanished_falls_back_to_its_panel(visitor: Visitor, tmp_path: Path) -> None:
    kiosk = visitor.kiosk
    content = tmp_path / "content"
    copytree(SAMPLES, content)
    place = kiosk.library.guide.places[0]
    panel = kiosk.library.guide.panel_of[place.slug]
    visitor.open(place.slug)
    rmtree(content / panel.slug / place.slug)
    edition = publish(content, tmp_path / "editions")
    kiosk.refresher.show(edition)
    visitor.settle()
    assert (kiosk.navigator.here.screen, kiosk.navigator.here.slug) == ("panel", panel.slug)
    _restore(visitor, tmp_path)


def test_staff_add_a_sixth_panel_with_a_folder(visitor: Visitor, tmp_path: Path) -> None:
    kiosk = visitor.kiosk
    content = tmp_path / "content"
    copytree(SAMPLES, content)
    panel = content / "fetes"
    panel.mkdir()
    (panel / "panel.yaml").write_text("order: 9\ncolor: ember\nicon: mdi6.party-popper\n", encoding="utf-8")
    for language in ("fr", "en", "nl", "de"):
        (panel / f"{language}.md").write_text("# Fêtes\n\nToute l’année.\n", encoding="utf-8")
    before = len(kiosk.library.guide.panels)
    kiosk.refresher.show(publish(content, tmp_path / "editions"))
    visitor.settle()
    assert len(kiosk.library.guide.panels) == before + 1
    visitor.tap(slug="fetes")
    assert kiosk.navigator.here.screen == "panel"
    visitor.go_home()
    _restore(visitor, tmp_path)


def _restore(visitor: Visitor, folder: Path) -> None:
    visitor.kiosk.refresher.show(publish(SAMPLES, folder / "samples"))
    visitor.go_home()


def test_a_touch_on_the_warning_goes_no_further_and_says_somebody_is_there(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    panel = kiosk.library.guide.panels[0]
    visitor.open(panel.slug)
    for share in (0.1, 0.5, 0.7, 0.95):
        kiosk.attention.idle_over()
        visitor.finger.wait(0.1)
        visitor.finger.tap_at(QPoint(740, round(kiosk.window.height() * share)))
        visitor.finger.wait(0.1)
        assert (kiosk.navigator.here.slug, kiosk.attention.remaining) == (panel.slug, 0)


def test_a_tap_that_interrupts_a_glide_leaves_the_whole_page(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    first, second = kiosk.library.guide.places[:2]
    kiosk.navigator.open(first.slug, 0.0)
    visitor.finger.wait(0.08)
    kiosk.navigator.open(second.slug, 0.0)
    visitor.finger.wait(0.02)
    during = kiosk.window.grabWindow().pixelColor(30, 1400).lightnessF()
    visitor.settle()
    after = kiosk.window.grabWindow().pixelColor(30, 1400).lightnessF()
    assert kiosk.navigator.here.slug == second.slug
    assert min(during, after) > 0.8, "paper, never the black behind it"


def test_a_page_that_was_left_holds_nothing(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    held = []
    for _ in range(3):
        for panel in kiosk.library.guide.panels:
            visitor.open(panel.slug)
        visitor.go_home()
        gc.collect()
        held.append(sum(isinstance(thing, Records) for thing in gc.get_objects()))
    assert held[-1] == held[0]


def test_a_change_of_language_keeps_the_place_on_the_time_line(visitor: Visitor) -> None:
    visitor.open("quarry")
    line = next(item for item in visible_items(visitor.glass) if is_a(item, "QQuickListView"))
    last = int(line.property("count")) - 1
    line.setProperty("currentIndex", last)
    visitor.settle()
    visitor.tap(code="nl")
    assert line.property("currentIndex") == last
