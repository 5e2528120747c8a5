"""The sample guide is understood to the last word, and so is the shipped one."""

import pytest

from kiosk import paths
from kiosk.guide.geography import Position
from kiosk.guide.instruments import Figures, Galleries, Heights, Network, Timeline
from kiosk.guide.journey import DETOUR
from kiosk.guide.model import Guide, Place, Route, Story
from kiosk.reading.content import Reading
from kiosk.reading.publishing import check
from tests.staff_folder import ITEMS, SAMPLE, StaffFolder


@pytest.fixture(scope="module")
def sample() -> Reading:
    """Return the sample guide as it is read."""
    return check(SAMPLE)


@pytest.fixture(scope="module")
def shipped() -> Reading:
    """Return the guide that the program comes with."""
    return check(paths.ROOT / "content")


@pytest.fixture(scope="module")
def guide(sample: Reading) -> Guide:
    """Return what was understood of it."""
    return sample.guide


def test_the_sample_has_every_item_and_no_problem(sample: Reading) -> None:
    assert sample.problems == ()
    assert set(sample.guide.items) == ITEMS


def test_panels_come_in_their_order(guide: Guide) -> None:
    assert [panel.slug for panel in guide.panels] == ["quarry", "river", "glass-hall", "hills", "numbers"]


def test_every_instrument_is_played_once(guide: Guide) -> None:
    kinds = [type(panel.instrument) for panel in guide.panels]
    assert kinds == [Timeline, Network, Galleries, Heights, Figures]


def test_every_page_speaks_every_language_of_the_office(guide: Guide) -> None:
    for item in guide.items.values():
        assert tuple(sorted(item.pages)) == tuple(sorted(guide.office.languages))


def test_a_place_is_understood_to_the_last_key(guide: Guide) -> None:
    kiln = guide.place("lime-kiln")
    assert kiln is not None
    assert kiln.where == Position(50.4412, 2.8105)
    assert (kiln.kind, kiln.commune, kiln.address) == ("works", "Orme-le-Haut", "4 chemin du Four")
    assert (kiln.phone, kiln.website, kiln.price) == ("+33 3 00 00 00 00", "example.org/four", "free")
    assert (kiln.unesco, kiln.opening_hours, kiln.checked) == ("2031", "Apr-Oct: We-Su 14:00-18:00", "2026-11-23")
    assert kiln.access == {"wheelchair": "limited", "dogs": "no", "parking": "yes"}
    assert [fact.value.said(("de",)) for fact in kiln.facts] == ["14 m", "1100 °C"]
    (photograph,) = kiln.pictures
    assert photograph.credit == "A. Test, CC0"
    assert photograph.caption.said(("en",)) == "The kiln in 2030"
    assert (photograph.width, photograph.height) == (160, 120)


def test_a_photograph_takes_the_place_of_the_drawn_poster(content: StaffFolder) -> None:
    content.write("quarry/lime-kiln/poster.webp", (SAMPLE / "poster.webp").read_bytes())
    reading = content.read()
    assert reading.problems == ()
    kiln = reading.guide.place("lime-kiln")
    assert kiln is not None
    assert [(picture.width, picture.height) for picture in kiln.pictures] == [(160, 120)]


def test_a_story_names_the_places_it_is_about(guide: Guide) -> None:
    story = guide.items["last-blast"]
    assert isinstance(story, Story)
    assert story.about_places == ("lime-kiln", "quarry-museum")


def test_a_route_follows_its_gpx_track_through_its_stops(guide: Guide) -> None:
    route = guide.items["four-stones"]
    assert isinstance(route, Route)
    assert (route.by, route.stops) == (("foot",), ("lime-kiln", "quarry-museum", "mill-pond"))
    assert route.track[0] == Position(50.4412, 2.8105)
    assert route.track[-1] == Position(50.4352, 2.8221)
    # The sum of the four points' great-circle distances by movable-type.co.uk/scripts/latlong.html.
    # A schematic track is shorter than the way that it stands for.
    assert route.length_km == pytest.approx((0.355 + 0.407 + 0.345) * DETOUR, abs=0.003)
    assert route.schematic
    assert guide.panel_of["four-stones"].slug == "quarry"


@pytest.mark.parametrize("name", ["Track.GPX", "balade.gpx"])
def test_a_track_is_known_by_its_ending(content: StaffFolder, name: str) -> None:
    (content.root / "routes/four-stones/track.gpx").rename(content.root / "routes/four-stones" / name)
    reading = content.read()
    route = reading.guide.items["four-stones"]
    assert isinstance(route, Route)
    assert len(route.track) == 4
    assert reading.problems == ()


def test_a_route_without_a_track_joins_its_stops_and_says_so(guide: Guide) -> None:
    route = guide.items["river-ride"]
    assert isinstance(route, Route)
    assert route.track == (Position(50.4300, 2.8331), Position(50.4352, 2.8221), Position(50.4412, 2.8105))
    assert route.schematic
    assert route.length_km == 4.5


def test_a_panel_shows_routes_then_places_then_stories(guide: Guide) -> None:
    quarry = guide.panels[0]
    members = [item.slug for item in guide.members(quarry)]
    assert members == ["four-stones", "lime-kiln", "quarry-museum", "last-blast"]


def test_a_route_passes_over_a_place_that_is_left_out(content: StaffFolder) -> None:
    content.edit("quarry/quarry-museum/place.yaml", "where:", "wher:")
    reading = content.read()
    route = reading.guide.items["four-stones"]
    assert isinstance(route, Route)
    assert route.stops == ("lime-kiln", "mill-pond")
    assert all(problem.file.startswith("quarry/quarry-museum") for problem in reading.problems)


def test_the_quiz_is_understood_to_the_last_key(guide: Guide) -> None:
    burnt, steps = guide.quiz
    assert burnt.question.said(("en",)) == "What was burnt in the kiln?"
    assert burnt.right.said(("nl",)) == "Steen"
    assert [wrong.said(("de",)) for wrong in burnt.wrong] == ["Brot", "Kaffee"]
    assert burnt.because.said(("fr",)) == "La pierre devenait chaux."
    assert burnt.place == "lime-kiln"
    assert [wrong.said(("fr",)) for wrong in steps.wrong] == ["3", "12"]


def test_milestones_are_told_oldest_first(guide: Guide) -> None:
    timeline = guide.panels[0].instrument
    assert isinstance(timeline, Timeline)
    assert [milestone.date for milestone in timeline.milestones] == ["1822", "1871-05/1874", "1968-10-31"]


def test_the_network_has_its_ways_waters_towns_and_stops(guide: Guide) -> None:
    network = guide.panels[1].instrument
    assert isinstance(network, Network)
    assert [len(line.path) for line in (*network.lines, *network.water)] == [3, 3]
    assert [town.name for town in network.towns] == ["Orme-le-Haut", "Orme-le-Bas"]
    assert network.stops == ("mill-pond", "stone-bridge")


def test_rooms_heights_and_figures_are_what_was_written(guide: Guide) -> None:
    galleries, heights, figures = (panel.instrument for panel in guide.panels[2:])
    assert isinstance(galleries, Galleries)
    assert isinstance(heights, Heights)
    assert isinstance(figures, Figures)
    assert [room.part for room in galleries.rooms] == ["hall", "gallery"]
    assert [(heap.height, heap.summit) for heap in heights.heaps] == [(62, 118), (0, 96)]
    assert [figure.value for figure in figures.figures] == [12400, 0.5]
    assert [(reach.by, reach.minutes) for reach in figures.position] == [("train", 42)]


def test_a_draft_is_left_out_without_a_word_about_its_gaps(content: StaffFolder) -> None:
    content.write("river/new-lock/place.yaml", "kind: nature\nwhere: 50.43, 2.83\ndraft: yes\n")
    content.write("river/new-lock/fr.md", "# La nouvelle écluse\n")
    reading = content.read()
    assert set(reading.guide.items) == ITEMS
    assert not any("en.md" in problem.file for problem in reading.problems)


def test_the_draft_of_a_panel_is_left_out_with_its_pages(content: StaffFolder) -> None:
    for name in ("fr", "en", "nl", "de"):
        content.write(f"new/{name}.md", "# New\n")
    content.write("new/panel.yaml", "draft: true\n")
    content.write("new/page/place.yaml", "kind: nature\nwhere: 50.43, 2.83\n")
    content.write("new/page/fr.md", "# Page\n")
    assert set(content.read().guide.items) == ITEMS


def test_temporary_files_of_other_programs_are_passed_over(content: StaffFolder) -> None:
    for name in (".~lock.fr.md#", "~$fr.md", "fr.md.tmp", "Thumbs.db", "desktop.ini", "02.jpg.part", ".hidden.jpg"):
        content.write(f"river/mill-pond/{name}", b"\xff\xfe")
    assert content.read().problems == ()


def test_a_figure_that_was_wrong_is_not_shown_as_nought(content: StaffFolder) -> None:
    content.edit("numbers/figures.yaml", "minutes: 42", "minutes: soon")
    content.edit("numbers/figures.yaml", "value: 12400", "value: many")
    figures = content.read().guide.panels[4].instrument
    assert isinstance(figures, Figures)
    assert [figure.value for figure in figures.figures] == [0.5]
    assert figures.position == ()


def test_a_page_with_one_bad_text_keeps_its_other_languages(content: StaffFolder) -> None:
    content.write("river/mill-pond/en.md", b"\xff")
    pond = content.read().guide.items["mill-pond"]
    assert isinstance(pond, Place)
    assert set(pond.pages) == {"fr", "nl", "de"}


def test_the_shipped_content_has_no_mistake(shipped: Reading) -> None:
    assert [problem.sentence("en") for problem in shipped.problems if not problem.advice] == []


def test_the_shipped_content_is_complete(shipped: Reading) -> None:
    # Every text in every language, every picture drawn and described: nothing at all is left to say.
    assert [problem.sentence("en") for problem in shipped.problems] == []
