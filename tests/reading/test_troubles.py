"""Every mistake that staff can make is named with its file and line, and the rest of the guide is read all the same."""

import io
import os
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from shutil import rmtree

import pytest
from PIL import Image

from kiosk.guide.geography import Position
from kiosk.reading.folder import LARGEST_TEXT
from kiosk.reading.trouble import ADVICE, Trouble
from tests.base_map import tiles
from tests.staff_folder import ITEMS, PANELS, StaffFolder

LINK = frozenset({Trouble.UNKNOWN_LINK})
KILN = "quarry/lime-kiln/place.yaml"
BRIDGE = "river/stone-bridge/place.yaml"
BLAST = "quarry/last-blast/story.yaml"
POND = "river/mill-pond/en.md"
WALK = "routes/four-stones/route.yaml"
BASE = "map/basemap.mbtiles"
TRACK = "routes/four-stones/track.gpx"
PHOTOGRAPH = "quarry/lime-kiln/01-kiln.jpg"
DAY = "agenda/quarry-day/event.yaml"
MARKET = "agenda/market.ics"
WEEKLY = "DTSTART:20261205T090000\nRRULE:FREQ=WEEKLY\n"


@dataclass(frozen=True)
class Case:
    """What staff did, and what they are told: the trouble, where, what is lost by it, and which troubles follow."""

    change: Callable[[StaffFolder], object]
    trouble: Trouble
    file: str
    passage: str | int = 0
    lost: frozenset[str] = frozenset()
    also: frozenset[Trouble] = frozenset()


def png(width: int, height: int) -> bytes:
    """Return a small PNG that declares a size; its pixels are missing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def picture(kind: str) -> bytes:
    """Return a small picture of a format."""
    file = io.BytesIO()
    Image.new("RGB", (40, 30), "brown").save(file, kind)
    return file.getvalue()


def entity_bomb() -> str:
    """Return a GPX file of one kilobyte that would unfold to gigabytes (the "billion laughs" of 2002)."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE gpx [<!ENTITY l0 "ha">{entities}]><gpx version="1.1"><name>&l9;</name></gpx>'


def cut(content: StaffFolder, name: str) -> None:
    """Leave half of a file, as a stick pulled out too early does."""
    path = content.root / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def calendar(content: StaffFolder, *events: str, name: str = MARKET) -> None:
    """Write a calendar of these events."""
    body = "".join(f"BEGIN:VEVENT\nUID:{number}\n{event}END:VEVENT\n" for number, event in enumerate(events))
    content.write(name, f"BEGIN:VCALENDAR\n{body}END:VCALENDAR\n")


def twins(content: StaffFolder, *files: tuple[str, int]) -> None:
    """Write the same event into several calendars, each with its first day in December."""
    for name, day in files:
        first = f"DTSTART:202612{day:02}T090000\nRRULE:FREQ=WEEKLY\n"
        calendar(content, f"SUMMARY:a\n{first}", name=f"agenda/{name}")


def empty(content: StaffFolder) -> None:
    """Take every panel out, and what leads to their places."""
    rmtree(content.root / "routes")
    rmtree(content.root / "agenda")
    (content.root / "quiz.yaml").unlink()
    for panel in content.root.glob("*/panel.yaml"):
        panel.unlink()
        for page in panel.parent.glob("*.md"):
            page.unlink()


def enlarge(content: StaffFolder, name: str, size: int) -> None:
    """Make a file that large without writing it all."""
    with (content.root / name).open("r+b") as file:
        file.truncate(size)


def lead(content: StaffFolder, name: str, to: str) -> None:
    """Put a link in place of a file or folder; what it leads to is outside."""
    path = content.root / name
    outside = content.root.parent / "outside"
    if path.is_dir():
        path.rename(outside)
    else:
        outside.mkdir()
        path.rename(outside / path.name)
    path.symlink_to(content.root.parent / to)


def wait_for_ever(content: StaffFolder, name: str) -> None:
    """Put a pipe in place of a file: opening it would wait until somebody writes."""
    (content.root / name).unlink()
    os.mkfifo(content.root / name)


def take_out(content: StaffFolder, pattern: str) -> None:
    """Take out every file of a pattern."""
    for path in sorted(content.root.glob(pattern)):
        path.unlink()


def replace_by_folder(content: StaffFolder, name: str) -> None:
    """Put a folder in place of a file."""
    (content.root / name).unlink()
    (content.root / name).mkdir()


def rename_to_no_text(content: StaffFolder, folder: str, name: bytes) -> None:
    """Give a folder a name in another codepage, as sticks from old machines do."""
    path = content.root / folder
    path.rename(path.with_name(os.fsdecode(name)))


def lead_to_itself(content: StaffFolder, name: str) -> None:
    """Put a link that leads to itself."""
    (content.root / name).unlink(missing_ok=True)
    (content.root / name).symlink_to(name.rpartition("/")[2])


CASES = {
    # The folder itself.
    "an_empty_folder_has_no_panel": Case(empty, Trouble.NO_PANEL, ".", lost=ITEMS),
    "a_page_without_its_place_yaml_is_not_left_out_in_silence": Case(
        lambda c: (c.root / BRIDGE).rename(c.root / f"{BRIDGE}.txt"),
        Trouble.NO_SHEET,
        "river/stone-bridge",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_panel_without_its_panel_yaml_is_not_left_out_in_silence": Case(
        lambda c: (c.root / "hills/panel.yaml").rename(c.root / "hills/Panel.yml"),
        Trouble.NO_SHEET,
        "hills",
        lost=frozenset({"hills"}),
    ),
    "a_folder_name_with_capitals_and_accents_is_named": Case(
        lambda c: (c.root / "river/stone-bridge").rename(c.root / "river/Pont Été"),
        Trouble.BAD_SLUG,
        "river/Pont Été",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_folder_name_that_is_no_text_is_named": Case(
        lambda c: rename_to_no_text(c, "river/stone-bridge", b"pont-\xe9"),
        Trouble.BAD_SLUG,
        "river/pont-�",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_folder_name_used_twice_is_named": Case(
        lambda c: (c.root / "quarry/last-blast").rename(c.root / "quarry/mill-pond"),
        Trouble.SLUG_TWICE,
        "river/mill-pond",
        lost=frozenset({"last-blast"}),
        also=LINK,
    ),
    "a_file_that_leads_outside_is_not_read": Case(lambda c: lead(c, POND, "outside/en.md"), Trouble.OUTSIDE, POND),
    "a_folder_that_leads_outside_is_not_read": Case(
        lambda c: lead(c, "river/stone-bridge", "outside"),
        Trouble.OUTSIDE,
        "river/stone-bridge",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_picture_that_leads_outside_is_not_shown": Case(
        lambda c: lead(c, PHOTOGRAPH, "outside/01-kiln.jpg"), Trouble.OUTSIDE, PHOTOGRAPH
    ),
    "a_pipe_is_not_waited_for": Case(lambda c: wait_for_ever(c, POND), Trouble.UNREADABLE, POND),
    "a_picture_that_is_a_pipe_is_not_waited_for": Case(
        lambda c: wait_for_ever(c, PHOTOGRAPH), Trouble.UNREADABLE, PHOTOGRAPH
    ),
    "a_link_to_itself_is_named": Case(lambda c: lead_to_itself(c, POND), Trouble.UNREADABLE, POND),
    "a_folder_in_place_of_the_instruments_file_is_named": Case(
        lambda c: replace_by_folder(c, "river/network.yaml"),
        Trouble.MISSING_FILE,
        "river/network.yaml",
    ),
    "a_missing_file_of_an_instrument_is_named": Case(
        lambda c: (c.root / "quarry/timeline.yaml").unlink(), Trouble.MISSING_FILE, "quarry/timeline.yaml"
    ),
    # Texts.
    "a_text_in_the_codepage_of_windows_is_named_with_its_line": Case(
        lambda c: c.write(POND, "# The mill pond\n\nThree willows.\n\nCaf\xe9.".encode("cp1252")),
        Trouble.NOT_TEXT,
        POND,
        5,
    ),
    "a_text_in_utf_16_is_named": Case(
        lambda c: c.write(POND, c.text(POND).encode("utf-16")), Trouble.NOT_TEXT, POND, 1
    ),
    "a_place_yaml_that_is_no_text_is_named": Case(
        lambda c: c.write(BRIDGE, b"kind: nature\nwhere: \xff\n"),
        Trouble.NOT_TEXT,
        BRIDGE,
        2,
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_text_of_megabytes_is_not_read": Case(
        lambda c: c.write(POND, "# The mill pond\n" + "water " * (LARGEST_TEXT // 5)), Trouble.TOO_LARGE, POND
    ),
    "a_text_without_a_title_is_named": Case(
        lambda c: c.write(POND, "Three willows, two benches.\n"), Trouble.NO_TITLE, POND, 1
    ),
    "a_smaller_heading_is_no_title": Case(lambda c: c.write(POND, "## The pond\n"), Trouble.NO_TITLE, POND, 1),
    "an_empty_text_is_named": Case(lambda c: c.write(POND, ""), Trouble.NO_TITLE, POND, 1),
    "a_place_without_any_text_is_named": Case(
        lambda c: take_out(c, "river/stone-bridge/*.md"),
        Trouble.NO_TEXT,
        "river/stone-bridge",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_missing_language_is_named": Case(
        lambda c: (c.root / "river/mill-pond/de.md").unlink(), Trouble.LANGUAGE_MISSING, "river/mill-pond/de.md"
    ),
    "a_dead_link_is_named_with_its_line": Case(
        lambda c: c.append(POND, "\nSee [the lock](old-lock).\n"), Trouble.UNKNOWN_LINK, POND, "old-lock"
    ),
    "a_path_out_of_the_folder_is_no_link": Case(
        lambda c: c.append(POND, "\nSee [that](../../../../etc/passwd).\n"), Trouble.OUTER_LINK, POND, "passwd"
    ),
    "a_link_to_the_web_is_named_with_its_line": Case(
        lambda c: c.append(POND, "\nSee [that](https://example.org/a).\n"), Trouble.OUTER_LINK, POND, "example.org"
    ),
    # YAML.
    "a_broken_yaml_file_is_named_with_its_line": Case(
        lambda c: c.edit(BRIDGE, "commune: Orme", "  commune: Orme"),
        Trouble.BROKEN_YAML,
        BRIDGE,
        "  commune",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_bracket_never_closed_is_named_with_a_line_that_exists": Case(
        lambda c: c.write(BRIDGE, "kind: nature\nalso: [museum\n"),
        Trouble.BROKEN_YAML,
        BRIDGE,
        2,
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_control_character_is_named_with_its_line": Case(
        lambda c: c.edit(BRIDGE, "Orme-le-Bas", "Orme\x07"),
        Trouble.BROKEN_YAML,
        BRIDGE,
        "commune",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "an_alias_is_refused_with_its_line": Case(
        lambda c: c.append(BRIDGE, "facts: &all [*all, *all]\n"),
        Trouble.BROKEN_YAML,
        BRIDGE,
        "*all",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "deep_nesting_is_refused_with_its_line": Case(
        lambda c: c.append(BRIDGE, "facts: " + "[" * 100_000 + "\n"),
        Trouble.BROKEN_YAML,
        BRIDGE,
        "facts",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "kinds_that_cannot_be_read_cost_no_place": Case(
        lambda c: c.append("kinds.yaml", "museum: [\n"), Trouble.BROKEN_YAML, "kinds.yaml", "museum: ["
    ),
    "an_office_that_cannot_be_read_costs_no_page": Case(
        lambda c: c.append("office.yaml", "  - what\n"), Trouble.BROKEN_YAML, "office.yaml", "- what"
    ),
    "a_panel_yaml_that_cannot_be_read_costs_no_page": Case(
        lambda c: c.write("quarry/panel.yaml", "{"), Trouble.BROKEN_YAML, "quarry/panel.yaml", 1
    ),
    "a_list_in_place_of_keys_is_named": Case(
        lambda c: c.write(BRIDGE, "- kind: nature\n"),
        Trouble.NOT_A_MAPPING,
        BRIDGE,
        1,
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "keys_in_place_of_a_list_are_named": Case(
        lambda c: c.write("quarry/timeline.yaml", "date: 1822\n"), Trouble.NOT_A_LIST, "quarry/timeline.yaml", 1
    ),
    "an_instruments_file_without_anything_in_it_is_named": Case(
        lambda c: c.write("quarry/timeline.yaml", "# later\n"), Trouble.NOT_A_LIST, "quarry/timeline.yaml", 1
    ),
    "a_text_in_place_of_a_list_is_named": Case(
        lambda c: c.edit(BLAST, "about_places: [lime-kiln, quarry-museum]", "about_places: lime-kiln"),
        Trouble.NOT_A_LIST,
        BLAST,
        "about_places",
    ),
    "a_list_in_place_of_a_text_is_named_once": Case(
        lambda c: c.edit(BRIDGE, "where: 50.4300, 2.8331", "where: [50.4300, 2.8331]"),
        Trouble.NOT_TEXT_VALUE,
        BRIDGE,
        "where",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_list_in_place_of_words_is_named": Case(
        lambda c: c.append(BRIDGE, "visit: [now]\n"),
        Trouble.NOT_TEXT_VALUE,
        BRIDGE,
        "visit",
    ),
    "a_text_in_place_of_a_path_is_named_and_the_line_left_out": Case(
        lambda c: c.edit("river/network.yaml", "path: [[50.4300, 2.8300], ", "path: straight # [["),
        Trouble.NOT_A_LIST,
        "river/network.yaml",
        "straight",
        also=frozenset({Trouble.SHORT_PATH}),
    ),
    "keys_inside_a_list_of_words_are_named": Case(
        lambda c: c.edit(BLAST, "sources: [", "sources: [{a: b}, "), Trouble.NOT_TEXT_VALUE, BLAST, "sources"
    ),
    "an_unknown_key_is_named": Case(
        lambda c: c.append(BRIDGE, "comune: Lens\n"), Trouble.UNKNOWN_KEY, BRIDGE, "comune:"
    ),
    "an_unknown_key_inside_is_named": Case(
        lambda c: c.edit(KILN, "access: {", "access: {helipad: no, "), Trouble.UNKNOWN_KEY, KILN, "helipad"
    ),
    "words_about_a_picture_that_is_not_there_are_named": Case(
        lambda c: c.edit(BRIDGE, "pictures:\n", "pictures:\n  02-gone.png: {credit: A}\n"),
        Trouble.UNKNOWN_KEY,
        BRIDGE,
        "02-gone.png",
    ),
    "a_language_that_is_no_language_is_named": Case(
        lambda c: c.edit(KILN, 'visit: {fr: "Entrée', 'visit: {french: "non", fr: "Entrée'),
        Trouble.UNKNOWN_KEY,
        KILN,
        "visit",
    ),
    "a_key_written_twice_is_named_with_its_second_line": Case(
        lambda c: c.append(BRIDGE, "commune: Lens # again\n"), Trouble.TWICE, BRIDGE, "# again"
    ),
    "a_missing_key_is_named": Case(
        lambda c: c.edit(BRIDGE, "kind: nature\n", ""),
        Trouble.MISSING_KEY,
        BRIDGE,
        1,
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_key_without_a_value_is_missing": Case(
        lambda c: c.edit(BRIDGE, "where: 50.4300, 2.8331", "where:"),
        Trouble.MISSING_KEY,
        BRIDGE,
        "where:",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "an_empty_place_yaml_is_named": Case(
        lambda c: c.write(BRIDGE, ""),
        Trouble.MISSING_KEY,
        BRIDGE,
        1,
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_kind_without_a_name_is_named": Case(
        lambda c: c.append("kinds.yaml", "castle: {icon: mdi6.castle}\n"), Trouble.MISSING_KEY, "kinds.yaml", "castle"
    ),
    "a_kind_without_anything_is_named": Case(
        lambda c: c.append("kinds.yaml", "castle:\n"), Trouble.MISSING_KEY, "kinds.yaml", "castle"
    ),
    "an_unknown_kind_is_named": Case(
        lambda c: c.edit(BRIDGE, "kind: nature", "kind: natur"),
        Trouble.UNKNOWN_VALUE,
        BRIDGE,
        1,
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "an_unknown_second_kind_is_named": Case(
        lambda c: c.edit("quarry/quarry-museum/place.yaml", "also: [works]", "also: [works, palace]"),
        Trouble.UNKNOWN_VALUE,
        "quarry/quarry-museum/place.yaml",
        "also",
    ),
    "an_unknown_answer_is_named": Case(
        lambda c: c.edit(KILN, "dogs: no", "dogs: maybe"), Trouble.UNKNOWN_VALUE, KILN, "dogs"
    ),
    "an_unknown_color_is_named": Case(
        lambda c: c.edit("hills/panel.yaml", "color: ember", "color: '#ff0000'"),
        Trouble.UNKNOWN_VALUE,
        "hills/panel.yaml",
        "color",
    ),
    "an_instrument_out_of_the_folder_is_no_instrument": Case(
        lambda c: c.edit("hills/panel.yaml", "instrument: heights", "instrument: ../../secret"),
        Trouble.UNKNOWN_VALUE,
        "hills/panel.yaml",
        "instrument",
    ),
    "a_language_of_the_office_that_is_no_code_is_named": Case(
        lambda c: c.edit("office.yaml", "[fr, en, nl, de]", f"[fr, en, nl, de, ../../x, {'y' * 300}]"),
        Trouble.UNKNOWN_VALUE,
        "office.yaml",
        "languages",
    ),
    "a_figure_that_is_no_number_is_left_out_and_named": Case(
        lambda c: c.edit("numbers/figures.yaml", "value: 12400", "value: 12 400"),
        Trouble.NOT_A_NUMBER,
        "numbers/figures.yaml",
        "12 400",
    ),
    "a_number_in_words_is_named": Case(
        lambda c: c.edit("hills/heights.yaml", "summit: 118", "summit: high"),
        Trouble.NOT_A_NUMBER,
        "hills/heights.yaml",
        "high",
    ),
    "a_number_of_a_thousand_digits_is_named": Case(
        lambda c: c.edit("quarry/panel.yaml", "order: 1", "order: " + "9" * 1000),
        Trouble.NOT_A_NUMBER,
        "quarry/panel.yaml",
        "order",
    ),
    "a_position_beyond_the_pole_is_named": Case(
        lambda c: c.edit(BRIDGE, "where: 50.4300", "where: 504.300"),
        Trouble.NOT_A_POSITION,
        BRIDGE,
        "where",
        lost=frozenset({"stone-bridge"}),
        also=LINK,
    ),
    "a_position_in_words_is_named": Case(
        lambda c: c.edit("office.yaml", "where: 50.4300, 2.8300", "where: 26 rue de la Paix"),
        Trouble.NOT_A_POSITION,
        "office.yaml",
        "where",
    ),
    "a_position_beyond_the_pole_inside_a_path_is_named": Case(
        lambda c: c.edit("river/network.yaml", "[50.4352, 2.8221], ", "[504.352, 2.8221], "),
        Trouble.NOT_A_POSITION,
        "river/network.yaml",
        "504.352",
    ),
    "a_path_of_one_position_is_left_out_and_named": Case(
        lambda c: c.edit("river/network.yaml", ", [50.4352, 2.8221], [50.4412, 2.8105]]", "]"),
        Trouble.SHORT_PATH,
        "river/network.yaml",
        "path: [[50.4300, 2.8300]]",
    ),
    "a_day_that_no_calendar_has_is_named": Case(
        lambda c: c.edit(KILN, "checked: 2026-11-23", "checked: 2026-02-30"), Trouble.NOT_A_DATE, KILN, "checked"
    ),
    "a_date_in_words_is_named_and_its_milestone_left_out": Case(
        lambda c: c.edit("quarry/timeline.yaml", '"1822"', '"about 1822"'),
        Trouble.NOT_A_DATE,
        "quarry/timeline.yaml",
        1,
    ),
    "a_span_of_three_dates_is_named": Case(
        lambda c: c.edit("quarry/timeline.yaml", "1871-05/1874", "1871/1872/1873"),
        Trouble.NOT_A_DATE,
        "quarry/timeline.yaml",
        "1871/1872/1873",
    ),
    "an_unknown_icon_is_named": Case(
        lambda c: c.edit("quarry/panel.yaml", "mdi6.pickaxe", "mdi6.pickax"),
        Trouble.UNKNOWN_ICON,
        "quarry/panel.yaml",
        "icon",
    ),
    "a_dead_link_in_an_instrument_is_named_with_its_line": Case(
        lambda c: c.edit("quarry/timeline.yaml", "place: lime-kiln", "place: lime-kil"),
        Trouble.UNKNOWN_LINK,
        "quarry/timeline.yaml",
        "place: lime-kil",
    ),
    "words_missing_in_a_language_are_named": Case(
        lambda c: c.edit(KILN, ', de: "hoch"}', "}"), Trouble.WORDS_MISSING, KILN, '"tall"'
    ),
    # Routes and the quiz.
    "a_route_without_its_route_yaml_is_not_left_out_in_silence": Case(
        lambda c: (c.root / WALK).unlink(), Trouble.NO_SHEET, "routes/four-stones", lost=frozenset({"four-stones"})
    ),
    "a_route_of_an_unknown_panel_is_named": Case(
        lambda c: c.edit(WALK, "panel: quarry", "panel: quary"),
        Trouble.UNKNOWN_VALUE,
        WALK,
        "panel: quary",
        lost=frozenset({"four-stones"}),
    ),
    "a_stop_that_is_no_place_is_named": Case(
        lambda c: c.edit(WALK, "lime-kiln", "lime-kil"), Trouble.NOT_A_PLACE, WALK, "stops:"
    ),
    "a_stop_that_is_a_story_is_named": Case(
        lambda c: c.edit(WALK, "lime-kiln", "last-blast"), Trouble.NOT_A_PLACE, WALK, "stops:"
    ),
    "a_route_of_one_stop_is_named": Case(
        lambda c: c.edit(WALK, "[lime-kiln, quarry-museum, mill-pond]", "[mill-pond]"),
        Trouble.FEW_STOPS,
        WALK,
        "stops:",
        lost=frozenset({"four-stones"}),
    ),
    "a_route_without_a_stop_in_its_list_is_named": Case(
        lambda c: c.edit(WALK, "[lime-kiln, quarry-museum, mill-pond]", "[]"),
        Trouble.FEW_STOPS,
        WALK,
        "stops:",
        lost=frozenset({"four-stones"}),
    ),
    "routes_in_a_folder_of_another_name_are_named": Case(
        lambda c: (c.root / "routes").rename(c.root / "Routes"),
        Trouble.MISNAMED,
        "Routes",
        lost=frozenset({"four-stones", "river-ride"}),
    ),
    "a_track_whose_name_goes_on_is_named": Case(
        lambda c: (c.root / TRACK).rename(c.root / f"{TRACK}.txt"), Trouble.MISNAMED, f"{TRACK}.txt"
    ),
    "a_quiz_of_another_name_is_named": Case(
        lambda c: (c.root / "quiz.yaml").rename(c.root / "Quiz.yml"), Trouble.MISNAMED, "Quiz.yml"
    ),
    "a_way_to_go_that_nobody_knows_is_named": Case(
        lambda c: c.edit(WALK, "by: [foot]", "by: [feet]"), Trouble.UNKNOWN_VALUE, WALK, "by: [feet]"
    ),
    "a_track_that_is_no_xml_is_named_with_its_line": Case(
        lambda c: c.edit(TRACK, "</trkseg>", "</trkse>"), Trouble.BAD_TRACK, TRACK, "</trkse>"
    ),
    "a_track_whose_latitude_is_a_word_is_named": Case(
        lambda c: c.edit(TRACK, 'lat="50.4412"', 'lat="north"'), Trouble.BAD_TRACK, TRACK
    ),
    "a_track_of_one_point_is_named": Case(
        lambda c: c.write(TRACK, '<gpx version="1.1"><rte><rtept lat="50" lon="3"/></rte></gpx>'),
        Trouble.BAD_TRACK,
        TRACK,
    ),
    "a_track_with_an_entity_bomb_is_refused": Case(
        lambda c: c.write(TRACK, entity_bomb()), Trouble.BAD_TRACK, TRACK, 1
    ),
    "a_question_without_a_right_answer_is_named": Case(
        lambda c: c.edit("quiz.yaml", '  right: "2"\n', ""), Trouble.MISSING_KEY, "quiz.yaml", "Combien"
    ),
    "a_question_without_a_wrong_answer_is_named": Case(
        lambda c: c.edit("quiz.yaml", 'wrong: ["3", "12"]', "wrong: []"), Trouble.QUIZ_ANSWERS, "quiz.yaml", "wrong: []"
    ),
    "a_question_with_too_many_answers_is_named": Case(
        lambda c: c.edit("quiz.yaml", '["3", "12"]', '["3", "4", "5", "6", "7"]'),
        Trouble.QUIZ_ANSWERS,
        "quiz.yaml",
        'wrong: ["3"',
    ),
    "a_wrong_answer_that_is_the_right_one_is_named": Case(
        lambda c: c.edit("quiz.yaml", '["3", "12"]', '["3", "2"]'), Trouble.QUIZ_ANSWERS, "quiz.yaml", 'wrong: ["3"'
    ),
    "a_negative_length_is_named": Case(
        lambda c: c.append(WALK, "length_km: -5\n"), Trouble.NOT_A_NUMBER, WALK, "length_km: -5"
    ),
    "a_quiz_question_about_a_page_that_is_not_there_is_named": Case(
        lambda c: c.edit("quiz.yaml", "place: lime-kiln", "place: lime"),
        Trouble.UNKNOWN_LINK,
        "quiz.yaml",
        "place: lime",
    ),
    # Opening hours and the agenda.
    "opening_hours_in_words_are_named": Case(
        lambda c: c.append(BRIDGE, "opening_hours: lundi 10h-12h\n"), Trouble.BAD_HOURS, BRIDGE, "lundi"
    ),
    "a_closed_day_that_is_none_is_named": Case(
        lambda c: c.append(BRIDGE, "closed: [2026-12-24, noel]\n"), Trouble.BAD_CLOSURE, BRIDGE, "noel"
    ),
    "an_event_without_its_event_yaml_is_not_left_out_in_silence": Case(
        lambda c: (c.root / DAY).unlink(), Trouble.NO_SHEET, "agenda/quarry-day", lost=frozenset({"quarry-day"})
    ),
    "an_event_that_starts_at_no_moment_is_named": Case(
        lambda c: c.edit(DAY, "2026-06-06 10:00", "bientôt"),
        Trouble.NOT_A_MOMENT,
        DAY,
        "bientôt",
        lost=frozenset({"quarry-day"}),
    ),
    "an_event_that_ends_before_it_starts_is_named": Case(
        lambda c: c.edit(DAY, 'end: "18:00"', "end: 2026-06-05"),
        Trouble.END_BEFORE_START,
        DAY,
        "end:",
        lost=frozenset({"quarry-day"}),
    ),
    "a_repetition_in_words_is_named": Case(
        lambda c: c.edit(DAY, "FREQ=YEARLY;BYMONTH=6;BYDAY=1SA", "tous les ans"),
        Trouble.BAD_REPEAT,
        DAY,
        "repeat:",
        lost=frozenset({"quarry-day"}),
    ),
    "an_event_that_is_over_is_named": Case(
        lambda c: c.edit(DAY, "repeat: FREQ=YEARLY;BYMONTH=6;BYDAY=1SA\n", ""),
        Trouble.EVENT_OVER,
        DAY,
        "start:",
        lost=frozenset({"quarry-day"}),
    ),
    "a_calendar_that_is_none_is_named": Case(lambda c: c.write(MARKET, "Bonjour"), Trouble.BAD_CALENDAR, MARKET),
    "a_calendar_cut_short_is_named": Case(
        lambda c: c.write(MARKET, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n"), Trouble.CALENDAR_CUT, MARKET, "VEVENT"
    ),
    "a_line_that_is_no_calendar's_is_named": Case(
        lambda c: calendar(c, f"SUMMARY:a\n{WEEKLY}bonjour à tous\n"), Trouble.CALENDAR_LINE, MARKET, "bonjour"
    ),
    "an_event_of_a_calendar_without_a_start_is_named": Case(
        lambda c: calendar(c, "SUMMARY:a\n"), Trouble.BAD_EVENT, MARKET, "BEGIN:VEVENT"
    ),
    "an_address_that_is_no_web_address_is_named": Case(
        lambda c: calendar(c, f"SUMMARY:a\n{WEEKLY}URL:ici\n"), Trouble.BAD_DETAIL, MARKET, "URL"
    ),
    "an_unknown_time_zone_is_named": Case(
        lambda c: calendar(c, "SUMMARY:a\nRRULE:FREQ=WEEKLY\nDTSTART;TZID=Ici:20261205T090000\n"),
        Trouble.UNKNOWN_ZONE,
        MARKET,
        "TZID=Ici",
    ),
    "an_event_in_two_calendars_is_named": Case(
        lambda c: twins(c, ("copy.ics", 5), ("market.ics", 5)), Trouble.EVENT_TWICE, MARKET, "BEGIN:VEVENT"
    ),
    "an_event_with_other_dates_in_another_language_is_named": Case(
        lambda c: twins(c, ("market.fr.ics", 5), ("market.nl.ics", 6)),
        Trouble.EVENT_DIFFERS,
        "agenda/market.nl.ics",
        "BEGIN:VEVENT",
    ),
    "a_private_event_is_counted": Case(
        lambda c: calendar(c, f"SUMMARY:a\n{WEEKLY}CLASS:PRIVATE\n"), Trouble.EVENTS_PRIVATE, MARKET
    ),
    "a_language_that_a_calendar_lacks_is_named": Case(
        lambda c: calendar(c, f"SUMMARY:a\n{WEEKLY}"), Trouble.CALENDAR_LANGUAGE_MISSING, "agenda/market.nl.ics"
    ),
    "more_events_than_anyone_reads_are_named": Case(
        lambda c: calendar(c, *(["STATUS:CANCELLED\nSUMMARY:a\nDTSTART:20261205T090000\n"] * 5001)),
        Trouble.TOO_MANY_EVENTS,
        MARKET,
        6 * 5000 + 2,
    ),
    # Pictures.
    "a_picture_cut_short_is_named": Case(lambda c: cut(c, PHOTOGRAPH), Trouble.BAD_PICTURE, PHOTOGRAPH),
    "a_webp_cut_short_is_named": Case(
        lambda c: cut(c, "river/mill-pond/poster.webp"), Trouble.BAD_PICTURE, "river/mill-pond/poster.webp"
    ),
    "an_empty_picture_is_named": Case(lambda c: c.write(PHOTOGRAPH, b""), Trouble.BAD_PICTURE, PHOTOGRAPH),
    "a_picture_that_declares_2500_megapixels_is_refused_unopened": Case(
        lambda c: c.write("river/stone-bridge/01-bridge.png", png(50_000, 50_000)),
        Trouble.HUGE_PICTURE,
        "river/stone-bridge/01-bridge.png",
    ),
    "a_picture_of_90_megapixels_is_refused": Case(
        lambda c: c.write("river/stone-bridge/01-bridge.png", png(10_000, 9_000)),
        Trouble.HUGE_PICTURE,
        "river/stone-bridge/01-bridge.png",
    ),
    "a_picture_of_81_megapixels_is_refused": Case(
        lambda c: c.write("river/stone-bridge/01-bridge.png", png(9_000, 9_000)),
        Trouble.HUGE_PICTURE,
        "river/stone-bridge/01-bridge.png",
    ),
    "a_program_named_jpg_is_refused": Case(
        lambda c: c.write(PHOTOGRAPH, b"MZ\x90\0" + b"\0" * 2000), Trouble.BAD_PICTURE, PHOTOGRAPH
    ),
    "a_gif_named_jpg_is_refused": Case(lambda c: c.write(PHOTOGRAPH, picture("GIF")), Trouble.BAD_PICTURE, PHOTOGRAPH),
    "a_drawing_with_a_script_is_refused": Case(
        lambda c: c.write("river/mill-pond/02-map.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
        Trouble.BAD_PICTURE,
        "river/mill-pond/02-map.svg",
    ),
    "a_picture_of_61_megabytes_is_not_read": Case(
        lambda c: enlarge(c, PHOTOGRAPH, 61_000_000), Trouble.TOO_LARGE, PHOTOGRAPH
    ),
    "a_picture_without_words_is_named": Case(
        lambda c: c.write("river/stone-bridge/02-arch.jpg", picture("JPEG")),
        Trouble.NO_ALT,
        "river/stone-bridge/02-arch.jpg",
    ),
    # The map.
    "a_geojson_that_is_none_is_named": Case(
        lambda c: c.write("map/a.geojson", "[]"), Trouble.BAD_GEOJSON, "map/a.geojson"
    ),
    "a_geojson_that_draws_nothing_is_named": Case(
        lambda c: c.write("map/a.geojson", '{"type": "Point", "coordinates": [2.8, 50.4]}'),
        Trouble.BAD_FEATURE,
        "map/a.geojson",
    ),
    "a_line_with_latitude_first_is_off_the_map": Case(
        lambda c: c.write("map/a.geojson", '{"type": "LineString", "coordinates": [[50.4, 2.8], [50.5, 2.9]]}'),
        Trouble.OFF_MAP,
        "map/a.geojson",
    ),
    "a_base_map_that_is_none_is_named": Case(lambda c: c.write(BASE, "x" * 4000), Trouble.NOT_MBTILES, BASE),
    "a_base_map_of_vectors_is_named": Case(
        lambda c: tiles(c.root / BASE, picture=b"\x1f\x8b", format="pbf", attribution="IGN"), Trouble.TILES_FORMAT, BASE
    ),
    "a_base_map_without_its_author_is_named": Case(
        lambda c: tiles(c.root / BASE, format="png"), Trouble.TILES_UNSIGNED, BASE
    ),
    "a_base_map_of_elsewhere_is_named": Case(
        lambda c: tiles(c.root / BASE, where=Position(43.3, 5.4), format="png", attribution="IGN"),
        Trouble.TILES_ELSEWHERE,
        BASE,
    ),
    "a_base_map_of_too_many_tiles_is_named": Case(
        lambda c: tiles(c.root / BASE, around=60, format="png", attribution="IGN"), Trouble.TILES_TOO_MANY, BASE
    ),
    "a_page_without_a_picture_is_named": Case(
        lambda c: (c.root / "river/mill-pond/poster.webp").unlink(), Trouble.NO_PICTURE, "river/mill-pond"
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_mistake_is_named_with_file_line_and_remedy(case: Case, content: StaffFolder) -> None:
    case.change(content)
    reading = content.read()
    line = content.line_with(case.file, case.passage) if isinstance(case.passage, str) else case.passage

    met = [(problem.file, problem.line) for problem in reading.problems if problem.trouble is case.trouble]
    assert (case.file, line) in met
    # No second mistake is made up: whatever else is told follows from the first.
    # A stop that leads nowhere is a link that does.
    mistakes = {problem.trouble for problem in reading.problems if not problem.advice} - {case.trouble}
    mistakes = {Trouble.UNKNOWN_LINK if trouble is Trouble.NOT_A_PLACE else trouble for trouble in mistakes}
    assert mistakes - {case.trouble, Trouble.LEFT_OUT} == case.also - (LINK if Trouble.LEFT_OUT in mistakes else set())
    left_out = {problem.file.rpartition("/")[2] for problem in reading.problems if problem.name == "LEFT_OUT"}
    assert left_out <= case.lost
    # The rest goes on.
    pages = {slug for slug in reading.guide.items if not slug.startswith("event-")}  # which calendars bring
    assert pages == ITEMS - case.lost
    for problem in reading.problems:
        for language in ("fr", "en"):
            sentence = problem.sentence(language)
            assert sentence.startswith(problem.file)
            assert f"{problem.file}:{problem.line}" in sentence or problem.line == 0
            assert problem.what(language)
            assert sentence.endswith(problem.remedy(language))
            assert not re.search(r"[{}\n]", sentence.replace("{a: b}", ""))


def test_every_trouble_can_be_met() -> None:
    # A missing content folder has no sample left to read, and a page is left out by another trouble: see below.
    assert {case.trouble for case in CASES.values()} | {Trouble.NO_CONTENT, Trouble.LEFT_OUT, Trouble.KEPT} == set(
        Trouble
    )


def test_a_page_with_a_mistake_is_said_to_be_left_out_and_links_to_it_are_not_blamed(content: StaffFolder) -> None:
    text = (content.root / "river/stone-bridge/place.yaml").read_text("utf-8")
    content.write("river/stone-bridge/place.yaml", text.replace("where:", "werhe:"))
    reading = content.read()
    assert "stone-bridge" not in reading.guide.items
    assert [problem.file for problem in reading.problems if problem.trouble is Trouble.LEFT_OUT] == [
        "river/stone-bridge"
    ]
    assert [problem for problem in reading.problems if problem.trouble is Trouble.UNKNOWN_LINK] == []


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_four_sentences_that_ask_for_the_same_details(trouble: Trouble) -> None:
    what_fr, remedy_fr, what_en, remedy_en = trouble.value
    assert all(trouble.value)

    def details(text: str) -> set[str]:
        return set(re.findall(r"{(\w+?)(?:_fr|_en)?}", text))

    assert details(what_fr) == details(what_en)
    assert details(remedy_fr) == details(remedy_en)
    assert what_fr != what_en
    assert remedy_fr != remedy_en


def test_a_missing_folder_is_named_with_its_path(content: StaffFolder) -> None:
    nowhere = StaffFolder(content.root / "nowhere")
    (problem,) = nowhere.read().problems
    assert problem.trouble is Trouble.NO_CONTENT
    assert problem.file == str(nowhere.root)


def test_a_file_in_place_of_the_folder_is_named(content: StaffFolder) -> None:
    (problem,) = StaffFolder(content.root / "office.yaml").read().problems
    assert problem.trouble is Trouble.NO_CONTENT


def test_a_folder_without_an_office_or_kinds_is_read(content: StaffFolder) -> None:
    (content.root / "office.yaml").unlink()
    (content.root / "kinds.yaml").unlink()
    reading = content.read()
    assert set(reading.guide.items) == ITEMS
    assert reading.guide.office.languages == ("fr", "en", "nl", "de")
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("comune: Lens", "commune"), ("opening_hour: x", "opening_hours"), ("webside: x", "website")],
)
def test_an_unknown_key_comes_with_the_nearest_known_one(content: StaffFolder, wrong: str, right: str) -> None:
    content.append(BRIDGE, f"{wrong}\n")
    (problem,) = content.problems(Trouble.UNKNOWN_KEY)
    assert f"did you mean “{right}”?" in problem.what("en")
    assert f"vouliez-vous écrire « {right} » ?" in problem.what("fr")


def test_a_key_like_nothing_known_comes_without_a_guess(content: StaffFolder) -> None:
    content.append(BRIDGE, "zzzz: 1\n")
    (problem,) = content.problems(Trouble.UNKNOWN_KEY)
    assert problem.what("en") == "the key “zzzz” is unknown"


def test_a_dead_link_comes_with_the_nearest_page(content: StaffFolder) -> None:
    content.append(POND, "\n[bridge](stone-brigde)\n")
    (problem,) = content.problems(Trouble.UNKNOWN_LINK)
    assert "did you mean “stone-bridge”?" in problem.what("en")


def test_a_broken_panel_loses_its_look_but_no_page(content: StaffFolder) -> None:
    content.write("quarry/panel.yaml", "color: [")
    guide = content.read().guide
    assert {panel.slug for panel in guide.panels} == PANELS
    assert guide.panel_of["lime-kiln"].slug == "quarry"


def test_a_sentence_stays_one_line_and_no_command_reaches_the_terminal(content: StaffFolder) -> None:
    content.edit(BRIDGE, "where: 50.4300, 2.8331", 'where: "up\\n\\e[2Jthere"')
    (problem,) = content.problems(Trouble.NOT_A_POSITION)
    assert "\n" not in problem.sentence("fr")
    assert "\x1b" not in problem.sentence("fr")


def test_a_sentence_quotes_no_whole_book(content: StaffFolder) -> None:
    content.edit(BRIDGE, "where: 50.4300, 2.8331", f"where: {'far ' * 10_000}")
    (problem,) = content.problems(Trouble.NOT_A_POSITION)
    assert len(problem.sentence("en")) < 1000


def test_gaps_are_advice_and_mistakes_are_not() -> None:
    assert {Trouble.NO_PICTURE, Trouble.NO_ALT, Trouble.LANGUAGE_MISSING, Trouble.WORDS_MISSING} <= ADVICE
    assert {Trouble.EVENT_OVER, Trouble.EVENTS_PRIVATE, Trouble.CALENDAR_LANGUAGE_MISSING} <= ADVICE
    assert Trouble.OFF_MAP in ADVICE
    assert len(ADVICE) == 8
