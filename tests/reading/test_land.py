"""The map's folder: towns and lines of land.yaml, lines and areas that staff drop, an installer's base map."""

import json
from pathlib import Path
from shutil import copytree, rmtree
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from kiosk.guide.geography import Position, tile_of
from kiosk.guide.land import LEVELS
from kiosk.reading.chart import INKS, drawing
from kiosk.reading.publishing import publish
from kiosk.reading.trouble import Trouble
from tests.base_map import PNG, tiles
from tests.staff_folder import SAMPLE, StaffFolder

LAND = """territory: [[50.40, 2.78], [50.47, 2.88]]
credit: "Nous"
towns:
  - {name: "Orme", where: "50.43, 2.83", size: 1}
  - {name: "Loin", where: "50.5, 2.95", outside: yes}
lines:
  - {kind: canal, name: "Canal", path: [[50.41, 2.79], [50.46, 2.87]]}
areas:
  - {color: leaf, path: [[50.41, 2.79], [50.46, 2.80], [50.45, 2.87]]}
signs:
  - {sign: heap, where: "50.44, 2.81"}
"""
GPX = (
    '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>'
    '<trkpt lat="50.43" lon="2.82"/><trkpt lat="50.44" lon="2.83"/></trkseg></trk></gpx>'
)


@pytest.fixture
def staff(tmp_path: Path) -> StaffFolder:
    copytree(SAMPLE, tmp_path / "content")
    return StaffFolder(tmp_path / "content")


def line(*coordinates: tuple[float, float], kind: str = "LineString", **properties: str) -> dict[str, object]:
    drawn: object = [coordinates] if kind == "Polygon" else coordinates
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": drawn}}


def collection(*features: dict[str, object]) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features})


def test_a_guide_without_a_map_folder_has_the_land_of_its_places(staff: StaffFolder) -> None:
    rmtree(staff.root / "map")
    reading = staff.read()
    assert reading.problems == ()
    assert reading.guide.land.territory.width_km == pytest.approx(20, rel=0.01)
    for place in reading.guide.places:
        x, y = reading.guide.land.territory.place(place.where)
        assert 0 < x < 1
        assert 0 < y < 1


def test_towns_lines_areas_and_signs_are_read(staff: StaffFolder) -> None:
    staff.write("map/land.yaml", LAND)
    reading = staff.read()
    assert reading.problems == ()
    land = reading.guide.land
    assert [(town.name, town.size, town.outside) for town in land.towns] == [("Orme", 1, False), ("Loin", 3, True)]
    assert [(course.kind, course.name) for course in land.courses] == [("canal", "Canal")]
    assert (land.regions[0].color, land.signs[0].sign, land.credit) == ("leaf", "heap", "Nous")
    assert (land.territory.south, land.territory.east) == (50.40, 2.88)


def test_lines_and_areas_that_staff_drop_are_drawn_in_their_colour(staff: StaffFolder) -> None:
    staff.write("map/land.yaml", LAND)
    staff.write("map/boucle.gpx", GPX)
    ring = ((2.81, 50.42), (2.83, 50.42), (2.83, 50.44), (2.81, 50.42))
    staff.write("map/parc.geojson", collection(line(*ring, kind="Polygon", color="ember"), line(*ring[:2])))
    reading = staff.read()
    assert reading.problems == ()
    own = [course for course in reading.guide.land.courses if course.exact]
    assert [(course.name, course.kind, course.color) for course in own] == [
        ("boucle", "path", "brick"),
        ("parc", "path", "brick"),
    ]
    assert own[0].path[0] == Position(50.43, 2.82)
    assert [region.color for region in reading.guide.land.regions if region.exact] == ["ember"]
    picture = drawing(reading.guide.land, 2)
    assert INKS["ember"] in picture
    assert picture.count(f'stroke="{INKS["brick"]}"') >= 2


@pytest.mark.parametrize(
    ("file", "text", "trouble"),
    [
        ("map/a.geojson", "{", Trouble.BAD_GEOJSON),
        ("map/a.geojson", "[]", Trouble.BAD_GEOJSON),
        ("map/a.geojson", '{"type": "FeatureCollection"}', Trouble.BAD_GEOJSON),
        ("map/a.geojson", collection({"type": "Feature", "geometry": None}), Trouble.BAD_FEATURE),
        ("map/a.geojson", collection(line((2.8, 95.0), (2.9, 50.0))), Trouble.BAD_FEATURE),
        ("map/a.geojson", collection(line((50.43, 2.83), (50.44, 2.84))), Trouble.OFF_MAP),
        ("map/a.geojson", collection(line((2.82, 50.43), (2.83, 50.44), color="pink")), Trouble.UNKNOWN_VALUE),
        ("map/a.gpx", "<gpx/>", Trouble.BAD_TRACK),
        ("map/a.kml", "<kml/>", Trouble.MISNAMED),
        ("map/ign.mbtiles", "x", Trouble.MISNAMED),
        ("map/basemap.mbtiles", "x" * 4000, Trouble.NOT_MBTILES),
        ("map/land.yaml", "towns:\n  - {name: Orme, where: here}\n", Trouble.NOT_A_POSITION),
        ("map/land.yaml", "lines:\n  - {kind: road, path: [[50.4, 2.8], [50.5, 2.9]]}\n", Trouble.UNKNOWN_VALUE),
        ("map/land.yaml", "territory: [[50.5, 2.9], [50.4, 2.8]]\n", Trouble.NOT_A_POSITION),
        ("map/land.yaml", "town: []\n", Trouble.UNKNOWN_KEY),
    ],
)
def test_what_is_wrong_in_the_folder_is_named_and_the_guide_goes_on(
    staff: StaffFolder, file: str, text: str, trouble: Trouble
) -> None:
    staff.write(file, text)
    reading = staff.read()
    assert [(problem.trouble, problem.file) for problem in reading.problems] == [(trouble, file)]
    assert reading.guide.places


@pytest.mark.parametrize(
    ("about", "picture", "trouble"),
    [
        ({"format": "pbf", "attribution": "IGN"}, b"\x1f\x8b", Trouble.TILES_FORMAT),
        ({"format": "jpg", "attribution": "IGN"}, PNG, Trouble.TILES_FORMAT),
        ({"format": "png"}, PNG, Trouble.TILES_UNSIGNED),
    ],
)
def test_a_base_map_that_cannot_be_shown_is_named(
    staff: StaffFolder, about: dict[str, Any], picture: bytes, trouble: Trouble
) -> None:
    tiles(staff.root / "map" / "basemap.mbtiles", picture=picture, **about)
    reading = staff.read()
    assert [problem.trouble for problem in reading.problems] == [trouble]
    assert reading.guide.land.basemap is None


def test_a_base_map_of_elsewhere_is_named(staff: StaffFolder) -> None:
    staff.write("map/land.yaml", "territory: [[43.2, 5.2], [43.4, 5.5]]\n")
    tiles(staff.root / "map" / "basemap.mbtiles", format="png", attribution="IGN")
    assert [problem.trouble for problem in staff.read().problems] == [Trouble.TILES_ELSEWHERE]


def test_publishing_draws_the_land_and_takes_the_tiles_out_once(staff: StaffFolder, tmp_path: Path) -> None:
    staff.write("map/land.yaml", LAND)
    tiles(staff.root / "map" / "basemap.mbtiles", format="png", attribution='<a href="x">© IGN</a> &amp; co')
    edition = publish(staff.root, tmp_path / "editions")
    assert len(edition.guide.land.drawings) == LEVELS
    for name in edition.guide.land.drawings:
        assert fromstring((edition.pictures / name).read_text()).tag.endswith("svg")  # noqa: S314  # our own file
    basemap = edition.guide.land.basemap
    assert basemap is not None
    assert (basemap.credit, basemap.least, basemap.most, basemap.suffix) == ("© IGN & co", 10, 12, "png")
    column, row = (int(part) for part in tile_of(Position(50.43, 2.83), 12))
    tile = edition.pictures / "tiles" / f"12-{column}-{row}.png"
    assert tile.read_bytes() == PNG
    # Every tile of the land that is covered is there for the screen to ask for.
    assert {path.name.partition("-")[0] for path in tile.parent.iterdir()} == {"10", "11", "12"}
    assert not any("tiles/" in name for name in edition.colophon.sizes)
    staff.append("quarry/fr.md", "\nEncore.\n")
    after = publish(staff.root, tmp_path / "editions")
    assert after.folder != edition.folder
    assert (after.pictures / "tiles" / tile.name).samefile(tile)


def test_a_line_is_as_thick_on_the_glass_at_every_scale(staff: StaffFolder) -> None:
    staff.write("map/land.yaml", LAND)
    land = staff.read().guide.land

    def widths(level: int) -> list[float]:
        root = fromstring(drawing(land, level))  # noqa: S314  # our own drawing
        return [float(path.get("stroke-width", 0)) for path in root if path.get("stroke") == "#3F86A6"]

    (coarse,), (fine,) = widths(0), widths(3)
    assert coarse == pytest.approx(8 * fine, rel=0.01)
