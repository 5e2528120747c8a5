"""Where the visitor has been."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.trail import ATTRACT, HOME, LONGEST, ScreenName, Step, Trail

PANEL_OF = {"kiln": "quarry", "museum": "quarry", "pond": "river", "quarry": "quarry", "river": "river"}
STEPS: list[tuple[ScreenName, str]] = [
    ("home", ""),
    ("panel", "quarry"),
    ("panel", "river"),
    ("place", "kiln"),
    ("place", "museum"),
    ("place", "pond"),
    ("picture", "kiln"),
]
WAYS = st.lists(st.tuples(st.sampled_from(STEPS), st.floats(0, 5000)), max_size=70)
GONE = st.sets(st.sampled_from(sorted(PANEL_OF)))


def walked(way: list[tuple[tuple[ScreenName, str], float]]) -> Trail:
    trail = Trail()
    for (screen, slug), scroll in way:
        trail = trail.open(screen, slug, scroll)
    return trail


def without(gone: set[str], trail: Trail) -> Trail:
    return trail.still_valid(lambda step: step.slug not in gone, lambda slug: PANEL_OF.get(slug, ""))


def test_a_trail_begins_at_the_posters_and_has_no_way_back() -> None:
    assert Trail().here == ATTRACT
    assert not Trail().can_go_back
    assert Trail().back() == Trail()


def test_back_returns_to_where_it_was_left_and_how_far_it_was_scrolled() -> None:
    trail = Trail().home().open("panel", "quarry").open("place", "kiln", scroll=840.0)
    assert trail.back().here == Step("panel", "quarry", 840.0)


def test_opening_what_is_shown_changes_nothing() -> None:
    trail = Trail().home().open("panel", "quarry")
    assert trail.open("panel", "quarry", scroll=300.0) is trail


def test_home_forgets_the_way() -> None:
    assert Trail().open("panel", "quarry").open("place", "kiln").home() == Trail((HOME,))


def test_rest_forgets_everything() -> None:
    assert Trail().open("panel", "quarry").rest() == Trail()


@given(WAYS)
def test_a_trail_is_never_empty_nor_endless_and_no_step_back_is_invisible(
    way: list[tuple[tuple[ScreenName, str], float]],
) -> None:
    trail = walked(way)
    assert 1 <= len(trail.steps) <= LONGEST
    assert not any(step.shows_same(later) for step, later in pairwise(trail.steps))


@given(WAYS, st.sampled_from(STEPS), st.floats(0, 5000))
def test_back_undoes_open(
    way: list[tuple[tuple[ScreenName, str], float]], to: tuple[ScreenName, str], scroll: float
) -> None:
    trail = walked(way)
    opened = trail.open(*to, scroll)
    if opened is not trail:
        assert opened.here == Step(*to)
        assert opened.back().here == Step(trail.here.screen, trail.here.slug, scroll)


@given(WAYS)
def test_back_always_leads_to_the_end_of_the_way(way: list[tuple[tuple[ScreenName, str], float]]) -> None:
    trail = walked(way)
    for _ in range(LONGEST):
        trail = trail.back()
    assert not trail.can_go_back


@given(WAYS, GONE)
def test_a_new_guide_leaves_only_steps_that_it_shows(
    way: list[tuple[tuple[ScreenName, str], float]], gone: set[str]
) -> None:
    trail = without(gone, walked(way))
    assert trail.steps
    assert all(step.slug not in gone for step in trail.steps)
    assert not any(step.shows_same(later) for step, later in pairwise(trail.steps))


@given(WAYS, GONE)
def test_a_page_that_is_still_there_stays_on_the_screen_as_it_was_scrolled(
    way: list[tuple[tuple[ScreenName, str], float]], gone: set[str]
) -> None:
    trail = walked(way)
    if trail.here.slug not in gone:
        assert without(gone, trail).here == trail.here


@given(WAYS, GONE)
def test_a_vanished_page_falls_back_to_its_panel_and_then_to_home(
    way: list[tuple[tuple[ScreenName, str], float]], gone: set[str]
) -> None:
    here = walked(way).here
    if here.slug in gone:
        panel = PANEL_OF[here.slug]
        expected = HOME if panel in gone else Step("panel", panel)
        assert without(gone, walked(way)).here.shows_same(expected)


def test_a_guide_without_news_leaves_the_trail_as_it_is() -> None:
    trail = Trail().home().open("panel", "quarry", 10.0).open("place", "kiln", 20.0)
    assert without(set(), trail) == trail


def test_the_panel_fallen_back_to_is_not_shown_twice() -> None:
    trail = Trail().home().open("panel", "quarry").open("place", "kiln", scroll=300.0)
    left = without({"kiln"}, trail)
    assert left.here == Step("panel", "quarry", 300.0)
    assert left.back().here.screen == "home"
