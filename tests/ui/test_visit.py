"""A visit: the way there and back, languages, idling, and a guide that changes meanwhile."""

from pathlib import Path
from shutil import copytree, rmtree

from kiosk.bridge.attention import Attention
from kiosk.reading.publishing import publish
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
    assert kiosk.navigator.here.screen in ("panel", "home")
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
