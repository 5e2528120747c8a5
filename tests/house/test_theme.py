"""Colours that are read are dark or light enough, and the icons are those that their names promise."""

import re
from pathlib import Path

import pytest

from kiosk.bridge.glyphs import GLYPHS
from kiosk.reading.glyphs import table
from tests.contrast import contrast as ratio

DESIGN = Path(__file__).parents[2] / "kiosk" / "ui" / "Kiosk" / "Design"
THEME = (DESIGN / "Theme.qml").read_text()
BODY, LARGE, EDGE = 7.0, 4.5, 3.0
ACCENTS = ("brick", "leaf", "glass", "ember", "canal")


def colour(name: str) -> str:
    """Return a token of the theme as RRGGBB."""
    found = re.search(rf'property color {name}: "#(?:[0-9A-F]{{2}})?([0-9A-F]{{6}})"', THEME)
    assert found, name
    return found[1]


def accents(function: str) -> dict[str, str]:
    """Return the accents that a function of the theme gives."""
    body = THEME.split(f"function {function}(", 1)[1].split("\n    }", 1)[0]
    known = dict(re.findall(r'case "(\w+)":\s+return "#(\w+)"', body))
    fallback = re.findall(r'\n        return "#(\w+)"', body)[-1]
    return {name: known.get(name, fallback) for name in ACCENTS}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two RRGGBB colours."""
    return ratio(tuple(bytes.fromhex(one)), tuple(bytes.fromhex(other)))


@pytest.mark.parametrize("ground", ["paper", "card", "sand"])
@pytest.mark.parametrize("ink", ["coal", "ink"])
def test_body_text_is_read_on_every_ground(ink: str, ground: str) -> None:
    assert contrast(colour(ink), colour(ground)) >= BODY


@pytest.mark.parametrize("ground", ["coal", "slate"])
@pytest.mark.parametrize("ink", ["paper", "onDark", "quietOnDark"])
def test_light_text_is_read_on_dark(ink: str, ground: str) -> None:
    assert contrast(colour(ink), colour(ground)) >= BODY


def test_the_warning_is_read_on_its_button() -> None:
    assert contrast(colour("coal"), colour("sun")) >= BODY


@pytest.mark.parametrize("name", ACCENTS)
def test_accents_as_text_are_read_on_paper_card_and_under_white(name: str) -> None:
    text = accents("accentText")[name]
    assert contrast(text, colour("card")) >= BODY
    assert contrast(text, colour("paper")) >= BODY
    assert contrast(text, colour("onDark")) >= BODY


@pytest.mark.parametrize("name", ACCENTS)
def test_accents_as_shapes_stand_out_from_paper_and_carry_the_docks_words(name: str) -> None:
    shape = accents("accent")[name]
    assert contrast(shape, colour("paper")) >= EDGE
    assert contrast(colour("paper"), shape) >= EDGE


def test_glyphs_of_the_bridge_are_what_their_names_promise() -> None:
    assert {name: table()[name] for name in GLYPHS} == GLYPHS


def test_icons_are_what_their_names_promise() -> None:
    lines = re.findall(
        r'property string (\w+): "((?:\\u[0-9A-F]{4})+)" // ([\w-]+)', (DESIGN / "Icons.qml").read_text()
    )
    assert len(lines) > 10
    for name, escaped, promised in lines:
        units = bytes.fromhex(escaped.replace("\\u", "")).decode("utf-16-be")
        assert units == table()[promised], name
