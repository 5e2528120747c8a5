"""Open data comes in as folders that staff may change: later imports follow the export and leave their hand alone."""

import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import date, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from opening_hours import OpeningHours

from kiosk.reading.folder import SLUG, Folder
from kiosk.reading.page import read_pages
from kiosk.reading.problem import Problems
from kiosk.staff.console import STOPPED
from kiosk.staff.datatourisme import Wishes, import_datatourisme
from kiosk.staff.intake import Reason, Refused
from kiosk.staff.spreadsheet import export_spreadsheet
from kiosk.staff.tourism import export
from kiosk.staff.tourism.bringing import Import
from kiosk.staff.tourism.dates import runs
from kiosk.staff.tourism.hours import opening_hours
from kiosk.staff.tourism.jsonld import words
from kiosk.staff.tourism.kinds import kinds_of
from kiosk.staff.tourism.ledger import LEDGER, LIST
from kiosk.staff.tourism.record import MOST_DATES, Office, Unfit, parsed, records, slug_of
from kiosk.staff.tourism.words import page
from tests.staff_folder import StaffFolder

TODAY = date(2031, 5, 1)
OFFICE = Office(("fr", "en", "nl", "de"), ("museum", "nature", "garden"), TODAY)
URI = "https://data.example.org/7/"
DEEPL = {"dc:contributor": ["https://api.example.org/v2/translate"], "rdf:language": ["de"], "rdf:predicate": []}
GARDEN = "river/le-jardin-des-saules"
SHEET = f"{GARDEN}/place.yaml"
Object = dict[str, Any]


def said(**languages: str) -> dict[str, list[str]]:
    """Return words as the export has them."""
    return {code: [text] for code, text in languages.items()}


def named(number: str = "garden") -> str:
    """Return the address of an object."""
    return URI + number


def located(where: tuple[str, str] = ("50.4441000", "2.8405"), *hours: Object) -> Object:
    """Return where an object is, and when it is open."""
    return {
        "@type": ["schema:Place", "Place"],
        "schema:address": [
            {
                "schema:addressLocality": "Orme-le-Bas",
                "schema:postalCode": "62999",
                "schema:streetAddress": ["3 quai du Saule", "Bâtiment B"],
                "hasAddressCity": {"@id": "kb:62999", "rdfs:label": said(fr="Orme-le-Bas"), "insee": "62999"},
            }
        ],
        "schema:geo": {"schema:latitude": where[0], "schema:longitude": where[1]},
        "schema:openingHoursSpecification": list(hours),
    }


def garden(**other: Any) -> Object:  # noqa: ANN401  # JSON of any kind
    """Return a made-up place in the shape of the export."""
    return {
        "@id": named(),
        "dc:identifier": "GARDEN1",
        "@type": ["CulturalSite", "ParkAndGarden", "PlaceOfInterest", "PointOfInterest", "schema:Park", "Garden"],
        "rdfs:label": said(fr="Le jardin des Saules", en="Willow Garden"),
        "hasBeenCreatedBy": {"schema:legalName": "Office du val d’Orme", "@type": ["Agent"]},
        "hasContact": [
            {
                "schema:telephone": ["+33 3 00 00 00 07", "+33 6 00 00 00 07"],
                "foaf:homepage": ["https://saules.example.org/"],
            }
        ],
        "hasDescription": [
            {
                "@type": ["Description"],
                "dc:description": said(
                    fr="Douze saules et un banc.\nOn y vient :\n- pour lire\n- pour pêcher",
                    en="Twelve willows and a bench.\nPeople come:\n- to read\n- to fish",
                    de="Zwölf Weiden und eine Bank.",
                    it="Dodici salici.",
                ),
                "shortDescription": said(fr="Douze saules...", en="Twelve...", nl="Twaalf wilgen."),
                "hasTranslatedProperty": [DEEPL],
            }
        ],
        "isLocatedAt": [located()],
        "lastUpdate": "2031-03-02",
        "lastUpdateDatatourisme": "2031-04-30T01:22:56.558Z",
    } | other


def concert(*periods: Object, **other: Any) -> Object:  # noqa: ANN401  # the same
    """Return a made-up event in the shape of the export."""
    return garden(
        **{
            "@id": named("concert"),
            "@type": ["schema:Event", "Concert", "CulturalEvent", "EntertainmentAndEvent", "PointOfInterest"],
            "rdfs:label": said(fr="Concert d’été"),
            "takesPlaceAt": [{"@type": ["Period"]} | period for period in periods],
        }
        | other
    )


def days(since: str, until: str = "", **times: Any) -> Object:  # noqa: ANN401  # the same
    """Return a period of an event."""
    return {"startDate": since, "endDate": until or since} | times


def hours(named_days: str, times: str, since: str = "2031-01-01", until: str = "2031-12-31") -> list[Object]:
    """Return opening hours, one specification a day as the export has them."""
    opens, _, closes = times.partition("-")
    return [
        {
            "schema:dayOfWeek": [{"@id": f"schema:{day}"}],
            "schema:validFrom": f"{since}T00:00:00",
            "schema:validThrough": f"{until}T23:59:59",
        }
        | ({"schema:opens": f"{opens}:00", "schema:closes": f"{closes}:00"} if times else {})
        for day in named_days.split()
    ]


def write(folder: Path, *objects: Object, listed: tuple[str, ...] = ()) -> Path:
    """Write an export's folder, as it is after unpacking."""
    names = [f"0/{n:02}/{n}.json" for n in range(len(objects))]
    for name, made in zip(names, objects, strict=True):
        path = folder / "objects" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    index = [{"label": "x", "lastUpdateDatatourisme": "", "file": name} for name in (*names, *listed)]
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    (folder / "context.jsonld").write_text("{}", encoding="utf-8")
    return folder


class Bringing:
    """Exports coming in one after the other."""

    def __init__(self, content: StaffFolder, capsys: pytest.CaptureFixture[str]) -> None:
        """Bring into the river panel of a content folder that knows gardens."""
        self.content = content
        self._capsys = capsys
        self._number = 0
        content.append("kinds.yaml", "garden:\n  icon: mdi6.flower\n  label: Jardin\n")

    def bring(self, *objects: Object, status: int = 0, again: bool = False, today: date = TODAY) -> str:
        """Import an export of some objects, and return what staff are told in English."""
        self._number += 1
        return self.take(
            write(self.content.root.parent / str(self._number), *objects), status, again=again, today=today
        )

    def take(self, source: Path, status: int = 0, *, again: bool = False, today: date = TODAY) -> str:
        """Import a file or folder, and return what staff are told in English."""
        self._capsys.readouterr()
        wishes = Wishes(today, language="en", again=again)
        assert import_datatourisme(source, self.content.root, "river", wishes) == status
        return self._capsys.readouterr().out


@pytest.fixture
def bringing(content: StaffFolder, capsys: pytest.CaptureFixture[str]) -> Bringing:
    """Return a content folder that exports come into."""
    return Bringing(content, capsys)


def everything(content: StaffFolder) -> dict[str, tuple[bytes, float]]:
    """Return every file of the content with the time it was saved."""
    files = (path for path in content.root.rglob("*") if path.is_file())
    return {str(path.relative_to(content.root)): (path.read_bytes(), path.stat().st_mtime) for path in files}


# What becomes of an object.


def test_a_place_becomes_a_folder_that_the_kiosk_reads_without_a_mistake(bringing: Bringing) -> None:
    told = bringing.bring(garden())
    assert f"New: {GARDEN}\n" in told
    assert "New: 1. Updated: 0. Unchanged: 0. Kept as you changed them: 0. Gone from the export: 0. Refused: 0." in told
    assert bringing.content.text(SHEET) == (
        "# Repris de DATAtourisme ; ce que vous changez ici est gardé aux imports suivants.\n"
        "# Brought in from DATAtourisme; what you change here is kept by later imports.\n"
        "kind: garden\n"
        "where: 50.444100, 2.840500\n"
        "commune: Orme-le-Bas\n"
        "address: 3 quai du Saule, Bâtiment B\n"
        'phone: "+33 3 00 00 00 07"\n'
        "website: saules.example.org\n"
        f'sources: ["{named()}"]\n'
        "checked: 2031-03-02\n"
    )
    assert bringing.content.text(f"{GARDEN}/fr.md") == (
        "# Le jardin des Saules\n\n"
        "Douze saules et un banc.\n\n"
        "On y vient :\n\n"
        "- pour lire\n- pour pêcher\n\n"
        "Source : Office du val d’Orme, DATAtourisme (Licence Ouverte 2.0).\n"
    )
    reading = bringing.content.read()
    assert {problem.name for problem in reading.problems} == {"NO_PICTURE"}
    place = reading.guide.place("le-jardin-des-saules")
    assert place is not None
    assert {code: found.title for code, found in place.pages.items()} == {
        "fr": "Le jardin des Saules",
        "en": "Willow Garden",
        "nl": "Le jardin des Saules",
        "de": "Le jardin des Saules",
    }
    assert place.pages["nl"].summary == "Twaalf wilgen."
    assert place.pages["fr"].summary == "Douze saules et un banc."


def test_an_event_becomes_a_folder_of_the_agenda(bringing: Bringing) -> None:
    told = bringing.bring(concert(days("2031-06-21", startTime="18:30", endTime="00:30")))
    assert "New: agenda/concert-d-ete\n" in told
    event = bringing.content.text("agenda/concert-d-ete/event.yaml")
    assert "start: 2031-06-21 18:30\nend: 2031-06-22 00:30\nwhere: 50.444100, 2.840500\n" in re.sub('"', "", event)
    assert "all_day" not in event
    assert "address: 3 quai du Saule, Bâtiment B, 62999 Orme-le-Bas\n" in event


def test_an_event_at_a_place_of_the_guide_is_said_to_be_there(bringing: Bringing) -> None:
    bridge = located(("50.43001", "2.83311"))
    bringing.bring(concert(days("2031-06-21"), isLocatedAt=[bridge]))
    event = bringing.content.text("agenda/concert-d-ete/event.yaml")
    assert "place: stone-bridge\n" in event
    assert "where" not in event
    assert "address" not in event
    assert "start: 2031-06-21\nend: 2031-06-21\nall_day: true\n" in re.sub('"', "", event)


DATES: dict[str, tuple[list[Object], list[tuple[str, str]]]] = {
    "days_in_a_row_are_one": (
        [days("2031-06-02"), days("2031-06-01"), days("2031-06-03", "2031-06-05"), days("2031-06-04")],
        [("2031-06-01", "2031-06-05")],
    ),
    "weekends_are_each_their_own": (
        [days("2031-06-07"), days("2031-06-08"), days("2031-06-14", "2031-06-15")],
        [("2031-06-07", "2031-06-08"), ("2031-06-14", "2031-06-15")],
    ),
    "weekdays_are_counted_out": (
        [days("2031-06-01", "2031-06-15", appliesOnDay=[{"@id": "kb:Saturday"}, {"@id": "schema:Sunday"}])],
        [("2031-06-01", "2031-06-01"), ("2031-06-07", "2031-06-08"), ("2031-06-14", "2031-06-15")],
    ),
    "other_times_are_another_date": (
        [days("2031-06-01", startTime="10:00", endTime="11:00"), days("2031-06-01", startTime="15:00:00")],
        [("2031-06-01 10:00", "2031-06-01 11:00"), ("2031-06-01 15:00", "")],
    ),
    "days_of_a_festival_with_times_are_one": (
        [days(f"2031-06-0{n}", startTime="10:00", endTime="18:00") for n in (1, 2, 3)],
        [("2031-06-01 10:00", "2031-06-03 18:00")],
    ),
    "a_beginning_alone_says_nothing_of_several_days": (
        [days("2031-06-01", "2031-06-03", startTime="10:00")],
        [("2031-06-01", "2031-06-03")],
    ),
}


@pytest.mark.parametrize(("periods", "expected"), DATES.values(), ids=DATES.keys())
def test_dates(periods: list[Object], expected: list[tuple[str, str]]) -> None:
    assert [(run.start, run.end) for run in runs(concert(*periods))] == expected


def test_dates_without_periods_are_taken_from_the_event_itself() -> None:
    told = {"schema:startDate": ["2031-06-01"], "schema:endDate": ["2031-06-04"]}
    assert [(run.start, run.end) for run in runs(concert(**told))] == [("2031-06-01", "2031-06-04")]


def test_each_date_of_an_event_has_a_folder_and_keeps_it_while_the_past_drops_out(bringing: Bringing) -> None:
    dates = [days("2031-06-07", "2031-06-08"), days("2031-06-14", "2031-06-15"), days("2031-01-01")]
    assert "New: 2." in bringing.bring(concert(*dates))
    agenda = bringing.content.root / "agenda"
    assert sorted(path.name for path in agenda.glob("concert-*")) == [
        "concert-d-ete-2031-06-07",
        "concert-d-ete-2031-06-14",
    ]
    later = [days("2031-06-08"), days("2031-06-14", "2031-06-15")]
    assert "Updated: 1. Unchanged: 1." in bringing.bring(concert(*later), today=date(2031, 6, 8))
    assert "start: 2031-06-08\n" in bringing.content.text("agenda/concert-d-ete-2031-06-07/event.yaml")
    # Only one date is left: it still is the folder of that date.
    told = bringing.bring(concert(later[1]), today=date(2031, 6, 9))
    assert "New: 0. Updated: 0. Unchanged: 1." in told
    assert "Gone from the export: 0." in told


def test_an_event_of_many_dates_gives_the_nearest_and_says_so(bringing: Bringing) -> None:
    told = bringing.bring(concert(*(days(f"2031-{month:02}-{day:02}") for month in (6, 7) for day in range(1, 29, 2))))
    assert "has 28 dates to come: the first 20 are taken" in told
    assert f"New: {MOST_DATES}." in told
    assert bringing.content.text("agenda/concert-d-ete-2031-06-01/event.yaml")


@pytest.mark.parametrize(
    ("types", "kinds"),
    [
        (("CulturalSite", "PlaceOfInterest", "Museum"), ("museum",)),
        (("RemembranceSite", "MilitaryCemetery", "CulturalSite"), ("memorial",)),
        (("ParkAndGarden", "Restaurant", "FoodEstablishment"), ("restaurant", "park")),
        (("SportsAndLeisurePlace", "SwimmingPool"), ("swimming-pool", "sport")),
        (("BarOrPub",), ("bar-or-pub",)),
        (("FortifiedCastle", "DefenceSite", "RemarkableBuilding"), ("castle",)),
        (("PlaceOfInterest", "PointOfInterest"), ()),
    ],
)
def test_the_most_special_class_that_the_guide_has_a_kind_for_comes_first(
    types: tuple[str, ...], kinds: tuple[str, ...]
) -> None:
    known = ("museum", "memorial", "park", "restaurant", "swimming-pool", "sport", "bar-or-pub", "castle")
    assert kinds_of(types, known) == kinds


def test_a_guide_without_kinds_takes_any() -> None:
    assert kinds_of(("Abbey",), ()) == ("abbey", "monastery", "church")


MORNING = {"schema:opens": "10:00", "schema:closes": "12:00"}
HOURS: dict[str, tuple[list[Object], str]] = {
    "one_season": (
        hours("Tuesday Wednesday Thursday Friday", "09:30-12:00") + hours("Tuesday Wednesday", "14:00-18:00"),
        "2031 Jan 01-2031 Dec 31 Tu,We 09:30-12:00,14:00-18:00; 2031 Jan 01-2031 Dec 31 Th,Fr 09:30-12:00",
    ),
    "seasons_that_follow": (
        hours("Saturday Sunday", "10:00-12:00", "2031-06-01", "2031-06-30")
        + hours("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "10:00-18:00", "2031-07-01", "2031-08-31"),
        "2031 Jun 01-2031 Jun 30 Sa,Su 10:00-12:00; 2031 Jul 01-2031 Aug 31 10:00-18:00",
    ),
    "a_day_off_in_a_season": (
        hours("Saturday Sunday PublicHolidays", "10:00-12:00")
        + hours("Monday", "")
        + hours("Saturday Sunday", "", "2031-12-25", "2031-12-25"),
        "2031 Jan 01-2031 Dec 31 Sa,Su,PH 10:00-12:00; 2031 Dec 25 Sa,Su off",
    ),
    "after_midnight": (hours("Friday", "22:00-02:00"), "2031 Jan 01-2031 Dec 31 Fr 22:00-02:00"),
    "until_midnight": (hours("Friday", "22:00-00:00"), "2031 Jan 01-2031 Dec 31 Fr 22:00-24:00"),
    "without_dates": ([MORNING | {"schema:dayOfWeek": ["schema:Monday"]}], "Mo 10:00-12:00"),
    "without_days": ([{"schema:validFrom": "2031-06-01", "schema:opens": "10:00"}], "2031 Jun 01+ 10:00+"),
    "until_a_day": ([MORNING | {"schema:validThrough": "2031-06-01"}], "2031 Jan 01-2031 Jun 01 10:00-12:00"),
    "only_what_is_to_come": (
        hours("Friday", "10:00-12:00", "2030-01-01", "2030-12-31") + hours("Friday", "10:00-13:00"),
        "2031 Jan 01-2031 Dec 31 Fr 10:00-13:00",
    ),
}


@pytest.mark.parametrize(("specified", "expected"), HOURS.values(), ids=HOURS.keys())
def test_opening_hours_are_said_as_openstreetmap_says_them(specified: list[Object], expected: str) -> None:
    told = opening_hours([located(("1", "1"), *specified)], TODAY)
    assert told == expected
    OpeningHours(told)


WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday PublicHolidays"
UNSURE = {
    "seasons_that_overlap": hours("Monday", "10:00-12:00") + hours("Monday", "14:00-18:00", "2031-07-01", "2031-08-31"),
    "open_and_closed_at_once": hours("Monday", "10:00-12:00") + hours("Monday", ""),
    "a_day_that_nobody_knows": hours("Bankday", "10:00-12:00"),
    "a_time_that_nobody_knows": hours("Monday", "10h-12h"),
    "a_season_backwards": hours("Monday", "10:00-12:00", "2031-12-31", "2031-01-01"),
    "no_time_at_all": hours("Monday", "10:00-10:00"),
    "all_in_the_past": hours("Monday", "10:00-12:00", "2030-01-01", "2030-12-31"),
    "a_diary": [
        made
        for month in ("06", "07")
        for day in range(10, 31)
        for made in hours(WEEK, f"10:{day}-12:00", f"2031-{month}-{day}", f"2031-{month}-{day}")
    ],
}


@pytest.mark.parametrize("specified", UNSURE.values(), ids=UNSURE.keys())
def test_hours_that_cannot_be_said_surely_are_left_out_and_their_words_kept(specified: list[Object]) -> None:
    french = "Ouvert les jours\nde beau temps."
    remark = said(fr=french, en=french, de="Bei Sonne.", it="Con sole.")
    place = located(("50.4", "2.8"), *specified) | {"TextOpeningHoursSpecification": remark}
    assert opening_hours([place], TODAY) == ""
    made = records(garden(isLocatedAt=[place]), OFFICE)
    assert not isinstance(made, Unfit)
    visit = {path[1]: value for path, value in made[0].values.items() if path[0] == "visit"}
    # The English only repeats the French.
    assert visit == {"fr": "Ouvert les jours de beau temps.", "de": "Bei Sonne."}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Monday", "Tuesday", "Saturday", "Monday Tuesday Wednesday"]),
            st.sampled_from(["10:00-12:00", "14:00-18:00", "20:00-01:00", ""]),
            st.integers(1, 6),
            st.integers(0, 3),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_said_of_the_hours_is_what_the_export_says(specified: list[tuple[str, str, int, int]]) -> None:
    specs = [
        made
        for named_days, times, month, length in specified
        for made in hours(named_days, times, f"2032-{month:02}-01", f"2032-{month + length:02}-28")
    ]
    told = opening_hours([located(("1", "1"), *specs)], TODAY)
    if not told:
        return
    known = OpeningHours(told)
    for month in range(1, 12):
        for day in range(8, 15):
            noon = datetime(2032, month, day, 11, 0)  # noqa: DTZ001  # local time, as the library takes it
            open_by_data = any(
                noon.strftime("%A") in named_days and times == "10:00-12:00" and first <= month <= first + length
                for named_days, times, first, length in specified
            )
            shut_by_data = any(
                noon.strftime("%A") in named_days and not times and first <= month <= first + length
                for named_days, times, first, length in specified
            )
            assert known.is_open(noon) == (open_by_data and not shut_by_data)


PRICES: dict[str, tuple[list[Object], str]] = {
    "none": ([], ""),
    "a_price": ([{"schema:minPrice": ["4.50"]}], "paid"),
    "free": ([{"schema:minPrice": ["0"], "hasEligiblePolicy": [{"@id": "kb:BaseRateFullRate"}]}], "free"),
    "free_for_children": ([{"schema:minPrice": ["0"], "hasEligiblePolicy": [{"@id": "kb:ChildRate"}]}], ""),
    "free_for_some": ([{"schema:minPrice": ["0"]}, {"schema:minPrice": 0, "schema:maxPrice": 8}], "paid"),
    "words_only": ([{"additionalInformation": said(fr="selon la saison")}], ""),
}


@pytest.mark.parametrize(("specified", "expected"), PRICES.values(), ids=PRICES.keys())
def test_a_price_is_told_where_it_is_beyond_doubt(specified: list[Object], expected: str) -> None:
    made = records(garden(offers=[{"schema:priceSpecification": specified}]), OFFICE)
    assert not isinstance(made, Unfit)
    assert made[0].values.get(("price",), "") == expected


def test_the_price_of_an_event_is_told_in_the_words_of_each_language(bringing: Bringing) -> None:
    specified = [
        {"schema:minPrice": ["12"], "schema:maxPrice": "18,50", "schema:priceCurrency": "EUR"},
        {"schema:minPrice": ["5"], "hasEligiblePolicy": [{"@id": "kb:ChildRate"}]},
    ]
    bringing.bring(concert(days("2031-06-21"), offers=[{"schema:priceSpecification": specified}]))
    event = bringing.content.text("agenda/concert-d-ete/event.yaml").replace("\u00a0", " ").replace("\u202f", " ")
    assert (
        'price:\n  fr: "12 € – 18,50 €"\n  en: "€12 – €18.50"\n  nl: "€ 12 – € 18,50"\n  de: "12 € – 18,50 €"\n'
        in event
    )
    free = [{"schema:minPrice": ["0.00"]}]
    bringing.bring(concert(days("2031-06-21"), offers=[{"schema:priceSpecification": free}]))
    assert "price: free\n" in bringing.content.text("agenda/concert-d-ete/event.yaml")


def test_access_is_told_where_the_export_tells_it() -> None:
    made = records(garden(reducedMobilityAccess=True, isLocatedAt=[located() | {"petsAllowed": False}]), OFFICE)
    assert not isinstance(made, Unfit)
    assert {path: value for path, value in made[0].values.items() if path[0] == "access"} == {
        ("access", "wheelchair"): "yes",
        ("access", "dogs"): "no",
    }


def test_texts_by_a_program_are_told_and_marked_in_the_table_until_somebody_changes_them(bringing: Bringing) -> None:
    assert "Texts from machine translation: 1;" in bringing.bring(garden())
    table = bringing.content.root.parent / "words.csv"
    assert export_spreadsheet(table, bringing.content.root, "en") == 0
    assert "machine translation: de" in table.read_text(encoding="utf-8-sig")
    bringing.content.append(f"{GARDEN}/de.md", "\nGelesen.\n")
    table.unlink()
    assert export_spreadsheet(table, bringing.content.root, "en") == 0
    assert "machine translation" not in table.read_text(encoding="utf-8-sig")


# Texts.


def read_back(written: str, folder: Path) -> list[str]:
    """Return the title, the summary and the words of each block of a text, as the guide reads them."""
    (folder / "fr.md").write_text(written, encoding="utf-8")
    problems = Problems()
    pages, links = read_pages(Folder(folder, problems), problems)
    assert links == []
    assert problems.all() == ()
    blocks = (unescape(re.sub(r"<[^>]*>", "", block.html)) for block in pages["fr"].blocks)
    return [pages["fr"].title, pages["fr"].summary, *blocks]


MARKS = "ab Zé5\u00a0\n-*_`#+=~.!()[]\\>|:\"'"

IN_A_LINE = MARKS.replace("\n", "")


@given(description=st.text(st.sampled_from(MARKS), max_size=60), name=st.text(st.sampled_from(IN_A_LINE), max_size=20))
@example(description="1. un\n# deux\n- - trois\n> quatre\n=====\n* * *\n+ cinq\n~~~\n    six", name="C #")
@example(description="*a* _b_ `c` [d](e) ![f](g) \\* j\\", name="*")
def test_a_description_is_read_as_the_words_it_is(
    description: str, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    told, title = words(said(fr=description)).get("fr", ""), words(said(fr=f"A {name}"))["fr"]
    shown = read_back(page(title, "", told), tmp_path_factory.mktemp("page"))
    # A line of the export that is a bullet becomes an item; one that is nothing but bullets says nothing.
    bullet = re.compile(r"^[-*•·–>✓▪]+[ \t\u00a0]+")
    lines = [bullet.sub("", f"{line.strip(' ')} ") for line in told.split("\n")]
    assert [re.sub(r"\s", "", part) for part in (shown[0], "".join(shown[1:]))] == [
        re.sub(r"\s", "", part) for part in (bullet.sub("", title), "".join(lines))
    ]


def test_tags_and_entities_of_websites_are_taken_for_what_they_mean(tmp_path: Path) -> None:
    described = "<p>Un &amp; deux<br/>trois&nbsp;!</p><ul><li>quatre <b>gras</b></li><li>cinq</li></ul>6 < 7 &lt;i&gt;"
    written = page("A &amp; B", "", described)
    assert read_back(written, tmp_path) == ["A & B", "Un & deux", "trois\u00a0!", "quatre gras", "cinq", "6 < 7 <i>"]
    assert "- quatre gras\n- cinq\n" in written


def test_the_summary_is_the_short_description_unless_it_only_begins_the_long_one(tmp_path: Path) -> None:
    assert read_back(page("T", "Un saule.", "Douze bancs."), tmp_path)[1:] == ["Un saule.", "Douze bancs."]
    described = {"shortDescription": said(fr="Un saule et..."), "dc:description": said(fr="Un saule et un banc.")}
    made = records(garden(hasDescription=[described]), OFFICE)
    assert not isinstance(made, Unfit)
    assert read_back(made[0].texts["fr"], tmp_path)[1] == "Un saule et un banc."


def test_a_long_first_paragraph_gives_its_first_sentence_alone(tmp_path: Path) -> None:
    shown = read_back(page("T", "", f"Un premier banc sous le saule. {'Un autre banc encore. ' * 20}"), tmp_path)
    assert shown[1] == "Un premier banc sous le saule."
    assert shown[2].startswith("Un autre banc encore. Un autre")


@given(st.text(max_size=120), st.sampled_from(["", "2031-06-01"]))
@example("CON", "")
@example("Œuvre d’Été n° 5", "")
@example("窯", "")
@example("../../etc/passwd", "")
def test_every_name_gives_a_folder_name(name: str, ending: str) -> None:
    slug = slug_of(name, ending)
    assert SLUG.fullmatch(slug)
    assert len(slug) <= 75
    assert slug not in {"con", "nul", "aux", "prn"}


# A second import.


def test_an_export_that_says_the_same_writes_nothing(bringing: Bringing) -> None:
    bringing.bring(garden(), concert(days("2031-06-21")))
    before = everything(bringing.content)
    told = bringing.bring(garden(), concert(days("2031-06-21")))
    assert "New: 0. Updated: 0. Unchanged: 2. Kept as you changed them: 0." in told
    assert everything(bringing.content) == before


def test_what_the_export_changed_is_changed_and_the_rest_of_the_file_stays(bringing: Bringing) -> None:
    bringing.bring(garden())
    bringing.content.edit(SHEET, "checked:", "# À vérifier en mai\nchecked:   ")
    bringing.content.edit(SHEET, "phone:", "facts:\n  - value: 12\n    label: saules   # comptés\nphone:")
    old = bringing.content.text(SHEET)
    contact = [{"schema:telephone": ["+33 3 99"], "foaf:homepage": ["https://saules.example.org/"]}]
    told = bringing.bring(garden(hasContact=contact, lastUpdate="2031-05-01", reducedMobilityAccess=True))
    assert f"Updated: {GARDEN}\n" in told
    new = old.replace('"+33 3 00 00 00 07"', '"+33 3 99"').replace("2031-03-02", "2031-05-01")
    new = new.replace("website: saules.example.org\n", "website: saules.example.org\naccess:\n  wheelchair: yes\n")
    assert bringing.content.text(SHEET) == new


def test_what_the_export_no_longer_says_is_taken_out(bringing: Bringing) -> None:
    bringing.bring(garden(reducedMobilityAccess=True))
    described = [{"dc:description": said(fr="Douze saules.", en="Twelve willows.")}]
    bringing.bring(garden(hasContact=[], hasDescription=described))
    sheet = bringing.content.text(SHEET)
    assert "phone" not in sheet
    assert "access" not in sheet
    assert sheet.endswith("checked: 2031-03-02\n")
    assert not (bringing.content.root / GARDEN / "nl.md").exists()


BY_HAND: dict[str, tuple[Callable[[StaffFolder], object], str]] = {
    "a_value": (lambda c: c.edit(SHEET, "3 quai du Saule, Bâtiment B", "4 quai du Saule"), "place.yaml: address"),
    "a_value_taken_out": (lambda c: c.edit(SHEET, "commune: Orme-le-Bas\n", ""), "place.yaml: commune"),
    "a_value_added": (lambda c: c.append(SHEET, "price: free\n"), "place.yaml: price"),
    "a_list": (
        lambda c: c.edit(SHEET, f'["{named()}"]', f'["{named()}", "https://example.org"]'),
        "place.yaml: sources",
    ),
    "a_text": (lambda c: c.append(f"{GARDEN}/fr.md", "\nUn mot de plus.\n"), "fr.md"),
    "a_text_taken_out": (lambda c: (c.root / GARDEN / "nl.md").unlink(), "nl.md"),
}


@pytest.mark.parametrize(("change", "kept"), BY_HAND.values(), ids=BY_HAND.keys())
def test_what_staff_changed_is_kept_import_after_import(
    change: Callable[[StaffFolder], object], kept: str, bringing: Bringing
) -> None:
    bringing.bring(garden())
    change(bringing.content)
    before = everything(bringing.content)
    newer = garden(
        isLocatedAt=[
            json.loads(json.dumps(located()).replace("3 quai", "9 quai").replace("Orme-le-Bas", "Orme-le-Haut"))
        ],
        hasDescription=[{"dc:description": said(fr="Treize.", en="Thirteen.", nl="Dertien.", de="Dreizehn.")}],
        offers=[{"schema:priceSpecification": [{"schema:minPrice": "5"}]}],
    )
    newer["@id"] = named()
    for number, made in enumerate((newer, garden(), newer)):
        told = bringing.bring(made)
        assert "Kept as you changed them: 1." in told or (number == 1 and "price" in kept)
        assert f"Kept: {GARDEN} ({kept})" in told or (number == 1 and "price" in kept)
    file = f"{GARDEN}/{kept.partition(':')[0]}"
    if kept.endswith(".md"):
        assert everything(bringing.content).get(file) == before.get(file)
        assert "Twelve" not in bringing.content.text(f"{GARDEN}/en.md")
    else:
        line = kept.rpartition(" ")[2]

        def said_of(text: str) -> list[str]:
            return [row for row in text.split("\n") if row.startswith(line)]

        assert said_of(bringing.content.text(file)) == said_of(before[file][0].decode())
        assert "Treize" in bringing.content.text(f"{GARDEN}/fr.md")


def test_what_staff_put_back_follows_the_export_again(bringing: Bringing) -> None:
    bringing.bring(garden())
    bringing.content.edit(SHEET, "07", "08")
    contact = [{"schema:telephone": ["+33 3 99"]}]
    assert "Kept as you changed them: 1." in bringing.bring(garden(hasContact=contact))
    bringing.content.edit(SHEET, "08", "07")
    assert "Kept as you changed them: 0." in bringing.bring(garden(hasContact=contact))
    assert 'phone: "+33 3 99"' in bringing.content.text(SHEET)


def test_saving_with_windows_line_ends_is_no_change(bringing: Bringing) -> None:
    bringing.bring(garden())
    for name in ("place.yaml", "fr.md"):
        path = bringing.content.root / GARDEN / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    described = [{"dc:description": said(fr="Treize saules.")}]
    told = bringing.bring(garden(hasDescription=described, lastUpdate="2031-05-01"))
    assert "Kept as you changed them: 0." in told
    assert b"Treize saules." in (bringing.content.root / GARDEN / "fr.md").read_bytes()
    sheet = (bringing.content.root / SHEET).read_bytes()
    assert sheet.startswith(b"\xef\xbb\xbf# Repris")
    assert sheet.endswith(b"checked: 2031-05-01\r\n")


def test_a_sheet_that_cannot_be_read_is_left_and_named(bringing: Bringing) -> None:
    bringing.bring(garden())
    bringing.content.write(SHEET, "kind: [")
    before = everything(bringing.content)
    told = bringing.bring(garden(lastUpdate="2031-05-01"), status=1)
    assert f"{SHEET}: cannot be read or written" in told
    assert everything(bringing.content) == before


def test_a_change_that_the_sheets_form_does_not_allow_is_named_and_the_others_are_made(bringing: Bringing) -> None:
    bringing.bring(garden())
    bringing.content.append(SHEET, "visit: Demandez à l’accueil.\n")
    remark = located() | {"TextOpeningHoursSpecification": said(fr="Ouvert l’été.")}
    told = bringing.bring(garden(isLocatedAt=[remark], lastUpdate="2031-05-01"), status=1)
    assert f"{SHEET}: cannot be changed safely at “visit/fr”" in told
    sheet = bringing.content.text(SHEET)
    assert "visit: Demandez à l’accueil." in sheet
    assert "checked: 2031-05-01" in sheet


def test_a_folder_that_was_renamed_or_moved_is_found_again(bringing: Bringing) -> None:
    bringing.bring(garden())
    (bringing.content.root / GARDEN).rename(bringing.content.root / "quarry/saules")
    told = bringing.bring(garden(lastUpdate="2031-05-01"))
    assert "New: 0. Updated: 1." in told
    assert "checked: 2031-05-01" in bringing.content.text("quarry/saules/place.yaml")


def test_a_copy_that_staff_began_a_new_page_with_is_left_alone(bringing: Bringing) -> None:
    bringing.bring(garden())
    copy = bringing.content.root / "river/another"
    copy.mkdir()
    for path in (bringing.content.root / GARDEN).iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    bringing.bring(garden(lastUpdate="2031-05-01"))
    assert "checked: 2031-05-01" in bringing.content.text(SHEET)
    assert "checked: 2031-03-02" in bringing.content.text("river/another/place.yaml")


def test_what_staff_deleted_comes_back_only_when_asked(bringing: Bringing) -> None:
    bringing.bring(garden())
    for path in (bringing.content.root / GARDEN).iterdir():
        path.unlink()
    (bringing.content.root / GARDEN).rmdir()
    told = bringing.bring(garden())
    assert "was taken out of the content by hand" in told
    assert "New: 0." in told
    assert "New: 1." in bringing.bring(garden(), again=True)


def test_a_page_by_hand_is_not_doubled_and_follows_the_export_once_it_names_it(bringing: Bringing) -> None:
    named_kiln = said(fr="Four à chaux d’Orme")
    kiln = {"isLocatedAt": [located(("50.4413", "2.8107"))], "rdfs:label": named_kiln, "@type": ["Works"]}
    told = bringing.bring(garden(**kiln), status=1)
    assert "looks like the page “quarry/lime-kiln”" in told
    assert "New: 0." in told
    bringing.content.edit("quarry/lime-kiln/place.yaml", '"https://example.org/four"', f'"{named()}"')
    before = bringing.content.text("quarry/lime-kiln/place.yaml")
    told = bringing.bring(garden(**kiln))
    assert "Kept: quarry/lime-kiln" in told
    # All that staff wrote is kept; later, what they have not changed since follows.
    assert bringing.content.text("quarry/lime-kiln/place.yaml") == before
    assert "New: 1." in bringing.bring(garden(**kiln | {"@id": named("other")}), again=True)


def test_what_is_gone_from_a_whole_export_is_told_and_left_in_place(bringing: Bringing) -> None:
    bringing.bring(garden(), garden(**{"@id": named("2"), "rdfs:label": said(fr="Le verger")}))
    told = bringing.bring(garden())
    assert "Gone from the export, left in place: river/le-verger\n" in told
    assert (bringing.content.root / "river/le-verger/place.yaml").exists()
    # What cannot be taken for another reason is not gone.
    spoilt = garden(**{"@id": named("2"), "rdfs:label": said(fr="Le verger"), "isLocatedAt": []})
    assert "Gone from the export: 0. Refused: 1." in bringing.bring(garden(), spoilt, status=1)


def test_one_object_alone_says_nothing_of_the_others(bringing: Bringing) -> None:
    bringing.bring(garden(), garden(**{"@id": named("2"), "rdfs:label": said(fr="Le verger")}))
    alone = bringing.content.root.parent / "garden.json"
    alone.write_text(json.dumps(garden()), encoding="utf-8-sig")
    assert "Unchanged: 1. Kept as you changed them: 0. Gone from the export: 0." in bringing.take(alone)


# Exports as they come.


def zipped(path: Path, folder: Path, *, below: str = "", packed: int = zipfile.ZIP_DEFLATED) -> Path:
    """Pack an export's folder."""
    with zipfile.ZipFile(path, "w", packed) as archive:
        for file in sorted(folder.rglob("*.*")):
            archive.write(file, below + file.relative_to(folder).as_posix())
    return path


@pytest.mark.parametrize("below", ["", "flux-7-203105010000/"])
def test_the_zip_of_an_export_is_taken_like_its_folder(below: str, bringing: Bringing, tmp_path: Path) -> None:
    folder = write(tmp_path / "export", garden(), concert(days("2031-06-21")))
    assert "New: 2." in bringing.take(zipped(tmp_path / "export.zip", folder, below=below))
    assert "Unchanged: 2." in bringing.take(folder)
    # Two archives one in the other, as some programs unpack them.
    folder.rename(tmp_path / "inner")
    (tmp_path / "outer").mkdir()
    (tmp_path / "inner").rename(tmp_path / "outer" / "export")
    assert "Unchanged: 2." in bringing.take(tmp_path / "outer")


def test_a_folder_of_objects_alone_is_an_export_too(bringing: Bringing, tmp_path: Path) -> None:
    (tmp_path / "objects-only").mkdir()
    (tmp_path / "objects-only" / "a.json").write_text(json.dumps(garden()), encoding="utf-8")
    assert "New: 1." in bringing.take(tmp_path / "objects-only")


def test_an_export_that_lacks_listed_files_is_said_to_and_nothing_counts_as_gone(
    bringing: Bringing, tmp_path: Path
) -> None:
    bringing.bring(garden(), garden(**{"@id": named("2"), "rdfs:label": said(fr="Le verger")}))
    folder = write(tmp_path / "export", garden(), listed=("0/01/1.json",))
    for source in (folder, zipped(tmp_path / "export.zip", folder)):
        told = bringing.take(source, 1)
        assert "0/01/1.json: is listed in index.json but missing from the export" in told
        assert "Gone from the export: 0." in told


def bzip2(folder: Path) -> Path:
    """Pack an export in a way whose size is not known before it is unpacked."""
    return zipped(folder.with_suffix(".zip"), write(folder, garden()), packed=zipfile.ZIP_BZIP2)


def spoilt_zip(folder: Path) -> Path:
    """Pack an export and change a byte of an object."""
    path = zipped(folder.with_suffix(".zip"), write(folder, garden()), packed=zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"Saules", b"Soules"))
    return path


def file(path: Path, raw: bytes) -> Path:
    """Write a file."""
    path.write_bytes(raw)
    return path


SPOILT: dict[str, tuple[Callable[[Path], Path], Reason]] = {
    "nothing": (lambda tmp: tmp / "nowhere.json", Reason.UNREADABLE),
    "an_empty_folder": (lambda tmp: tmp, Reason.NO_EXPORT),
    "a_picture": (lambda tmp: file(tmp / "a.jpg", b"\xff\xd8"), Reason.NO_EXPORT),
    "a_zip_of_pictures": (lambda tmp: zipped(tmp / "a.zip", file(tmp / "a.jpg", b"").parent), Reason.NO_EXPORT),
    "a_zip_cut_short": (lambda tmp: file(tmp / "a.zip", b"PK\x03\x04"), Reason.NO_EXPORT),
    "a_spoilt_zip": (lambda tmp: spoilt_zip(tmp / "export"), Reason.UNREADABLE),
    "a_zip_packed_otherwise": (lambda tmp: bzip2(tmp / "export"), Reason.UNREADABLE),
    "no_json": (lambda tmp: file(tmp / "a.json", b'{"@id": "x'), Reason.NO_OBJECT),
    "no_utf8": (lambda tmp: file(tmp / "a.json", b'{"@id": "\xe9"}'), Reason.NO_OBJECT),
    "a_list": (lambda tmp: file(tmp / "a.json", b"[]"), Reason.NO_OBJECT),
    "deep": (lambda tmp: file(tmp / "a.json", b"[" * 100_000), Reason.NO_OBJECT),
    "too_large": (lambda tmp: file(tmp / "a.json", b" " * 5_000_001), Reason.TOO_LARGE),
    "an_index_of_another_form": (
        lambda tmp: file(write(tmp / "e", garden()) / "index.json", b"{}").parent,
        Reason.UNREADABLE,
    ),
    "without_a_name": (lambda tmp: write(tmp / "e", garden(**{"rdfs:label": {}})), Reason.NO_NAME),
    "without_a_position": (lambda tmp: write(tmp / "e", garden(isLocatedAt=[located(("0", "0"))])), Reason.NO_POSITION),
    "beyond_the_pole": (lambda tmp: write(tmp / "e", garden(isLocatedAt=[located(("91", "2"))])), Reason.NO_POSITION),
    "at_no_number": (lambda tmp: write(tmp / "e", garden(isLocatedAt=[located(("nan", "2"))])), Reason.NO_POSITION),
    "of_no_known_kind": (lambda tmp: write(tmp / "e", garden(**{"@type": ["Restaurant"]})), Reason.UNKNOWN_KIND),
    "without_dates": (lambda tmp: write(tmp / "e", concert()), Reason.NO_DATES),
    "with_a_date_that_is_none": (lambda tmp: write(tmp / "e", concert(days("2031-02-30"))), Reason.NO_DATES),
    "with_days_backwards": (lambda tmp: write(tmp / "e", concert(days("2031-06-02", "2031-06-01"))), Reason.NO_DATES),
    "out_of_date": (lambda tmp: write(tmp / "e", garden(isObsolete=True)), Reason.OBSOLETE),
}


@pytest.mark.parametrize(("make", "reason"), SPOILT.values(), ids=SPOILT.keys())
def test_what_cannot_be_taken_is_refused_with_its_reason(
    make: Callable[[Path], Path], reason: Reason, bringing: Bringing, tmp_path: Path
) -> None:
    (tmp_path / "source").mkdir()
    source = make(tmp_path / "source")
    before = everything(bringing.content)
    told = bringing.take(source, 1)
    what, remedy = reason.template("en")
    assert what.rpartition("}")[2] in told
    assert remedy.rpartition("}")[2] in told
    if reason is not Reason.UNREADABLE:
        assert everything(bringing.content) == before


def test_an_event_that_is_over_is_told_and_nothing_to_mend(bringing: Bringing) -> None:
    told = bringing.bring(concert(days("2031-04-30")))
    assert f"Concert d’été ({named('concert')}): has been over since 2031-04-30" in told


def test_one_bad_object_does_not_keep_the_others_out(bringing: Bringing) -> None:
    told = bringing.bring(garden(isLocatedAt=[]), concert(days("2031-06-21")), garden(**{"@id": named("2")}), status=1)
    assert "New: 2." in told
    assert "Refused: 1." in told


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
HINTS = st.sampled_from(["2031-06-01", "50.1", "10:00:00", "schema:Monday", "kb:Free"])
NAMES = st.sampled_from(["fr", "@id", "@type", "@value", "startDate", "schema:opens"])
JSON = st.recursive(
    SCALARS | HINTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
KEYS = tuple(key for key in {**garden(), **concert(days("2031-06-21"))} if key != "@id")
INNER = (
    "schema:geo",
    "schema:address",
    "schema:openingHoursSpecification",
    "petsAllowed",
    "TextOpeningHoursSpecification",
)


@given(
    st.dictionaries(st.sampled_from(KEYS), JSON, max_size=4), st.dictionaries(st.sampled_from(INNER), JSON, max_size=2)
)
def test_no_object_of_whatever_shape_stops_an_import(outer: Object, inner: Object) -> None:
    for made in (garden(), concert(days("2031-06-21"))):
        located_oddly = {"isLocatedAt": [located() | inner]}
        node = parsed(json.dumps(made | located_oddly | outer).encode())
        if not isinstance(node, Unfit):
            told = records(node, OFFICE)
            assert isinstance(told, Unfit) or all(record.values and SLUG.fullmatch(record.slug) for record in told)


# Interrupted, hindered, misled.


class PulledPlugError(BaseException):
    """The machine is gone: nothing is tidied up."""


def writes(monkeypatch: pytest.MonkeyPatch, stop_at: int) -> Iterator[int]:
    """Count the renames that make things last, and stop at one of them."""
    done = 0
    replace, rename = Path.replace, Path.rename

    def counted(move: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def moved(self: Path, target: Path) -> Path:
            nonlocal done
            done += 1
            if done == stop_at:
                raise PulledPlugError
            return move(self, target)

        return moved

    monkeypatch.setattr(Path, "replace", counted(replace))
    monkeypatch.setattr(Path, "rename", counted(rename))
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    yield done
    monkeypatch.undo()


WRITES = 7
"""The ledger before and after, two texts and the sheet of one folder; a new folder; the list of what was brought."""


@pytest.mark.parametrize("stop_at", range(1, WRITES + 2))
def test_a_plug_pulled_at_any_write_loses_nothing_and_the_next_import_ends_as_if_it_had_not(
    stop_at: int, bringing: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    orchard = {"@id": named("2"), "rdfs:label": said(fr="Le verger")}
    bringing.bring(garden(), garden(**orchard))
    bringing.content.append(f"{GARDEN}/en.md", "\nBy hand.\n")
    by_hand = bringing.content.text(f"{GARDEN}/en.md")
    older = {name: raw for name, (raw, _) in everything(bringing.content).items()}
    described = [{"dc:description": said(fr="Treize saules.", en="Thirteen.", nl="Dertien.")}]
    newer = [garden(hasDescription=described, lastUpdate="2031-05-01"), garden(**orchard), concert(days("2031-06-21"))]
    counting = writes(monkeypatch, stop_at)
    next(counting)
    with pytest.raises(PulledPlugError) if stop_at <= WRITES else nullcontext():
        bringing.bring(*newer)
    next(counting, None)
    # Every file is the old or the new one, whole.
    for name, (raw, _) in everything(bringing.content).items():
        if "/.kiosk-" not in name and name in older and name != f"{GARDEN}/{LEDGER}":
            assert raw == older[name] or b"Treize" in raw or b"Dertien" in raw or b"2031-05-01" in raw
    told = bringing.bring(*newer)
    assert f"Kept: {GARDEN} (en.md)\n" in told
    assert told.count("Kept:") == 1
    assert "Treize" in bringing.content.text(f"{GARDEN}/fr.md")
    assert "checked: 2031-05-01" in bringing.content.text(SHEET)
    assert not (bringing.content.root / GARDEN / "de.md").exists()
    assert bringing.content.text(f"{GARDEN}/en.md") == by_hand
    assert (bringing.content.root / "agenda/concert-d-ete/event.yaml").exists()
    assert not list(bringing.content.root.rglob(".kiosk-*"))
    assert "Unchanged: 3." in bringing.bring(*newer)


def test_staff_may_break_it_off_and_what_was_done_is_in_place(
    bringing: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    bringing.bring(garden())
    bring = Import.bring

    def broken_off(self: Import, name: str, raw: bytes | Refused) -> None:
        if name == "1.json":
            raise KeyboardInterrupt
        bring(self, name, raw)

    monkeypatch.setattr(Import, "bring", broken_off)
    orchard = garden(**{"@id": named("2"), "rdfs:label": said(fr="Le verger")})
    told = bringing.bring(orchard, garden(), status=STOPPED)
    assert "New: river/le-verger\n" in told
    assert "Gone from the export: 0." in told
    assert "run the command again to finish" in told
    monkeypatch.undo()
    assert "Unchanged: 2." in bringing.bring(orchard, garden())


def test_a_folder_that_may_not_be_written_is_named(bringing: Bringing, monkeypatch: pytest.MonkeyPatch) -> None:
    bringing.bring(garden())
    before = everything(bringing.content)

    def held(self: Path, _target: Path) -> Path:
        raise PermissionError(13, "held by another program", str(self))

    monkeypatch.setattr(Path, "replace", held)
    told = bringing.bring(garden(lastUpdate="2031-05-01"), status=1)
    assert "cannot be read or written (held by another program)" in told
    monkeypatch.undo()
    assert everything(bringing.content) == before


@pytest.mark.parametrize("led_away", ["river", GARDEN])
def test_nothing_is_written_through_a_link_that_leads_outside(led_away: str, bringing: Bringing) -> None:
    bringing.bring(garden())
    outside = bringing.content.root.parent / "outside"
    (bringing.content.root / led_away).rename(outside)
    (bringing.content.root / led_away).symlink_to(outside)
    before = {path: path.read_bytes() for path in outside.rglob("*") if path.is_file()}
    bringing.bring(
        garden(lastUpdate="2031-05-01"), garden(**{"@id": named("2"), "rdfs:label": said(fr="../../a")}), status=1
    )
    assert {path: path.read_bytes() for path in outside.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("panel", ["rive", "..", "../outside", "agenda", "river/mill-pond", ""])
def test_only_a_panel_can_be_imported_into(
    panel: str, content: StaffFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(content)
    source = write(tmp_path / "export", garden())
    assert import_datatourisme(source, content.root, panel, Wishes(TODAY)) == 1
    told = capsys.readouterr().out
    assert f"« {panel} » n’est pas une rubrique du guide" in told
    assert "glass-hall, hills, numbers, quarry, river" in told
    assert ("vouliez-vous écrire « river » ?" in told) == (panel == "rive")
    assert everything(content) == before


def test_a_name_that_is_taken_gets_another_folder(bringing: Bringing) -> None:
    for number, where in enumerate(("50.1", "50.2", "50.3")):
        found = [located((where, "2.1"))]
        bringing.bring(garden(**{"@id": named(str(number)), "rdfs:label": said(fr="Mill pond")}, isLocatedAt=found))
    names = {path.name for path in (bringing.content.root / "river").glob("mill-pond*")}
    assert names == {"mill-pond", "mill-pond-orme-le-bas", "mill-pond-2", "mill-pond-3"}


def test_two_copies_of_an_object_in_one_export_are_one(bringing: Bringing) -> None:
    assert "New: 1. Updated: 0." in bringing.bring(garden(), garden())


def test_a_lost_ledger_keeps_all_that_is_there(bringing: Bringing) -> None:
    bringing.bring(garden())
    (bringing.content.root / GARDEN / LEDGER).unlink()
    (bringing.content.root / "river" / LIST).write_text("{", encoding="utf-8")
    before = bringing.content.text(SHEET)
    told = bringing.bring(garden(lastUpdate="2031-05-01"))
    assert f"Kept: {GARDEN} (place.yaml: checked)" in told
    assert "New: 0." in told
    assert bringing.content.text(SHEET) == before


def test_a_hostile_title_gives_the_terminal_no_command(bringing: Bringing) -> None:
    told = bringing.bring(garden(**{"rdfs:label": said(fr="\x1b[2J[red]Saules\n:boom:")}, isLocatedAt=[]), status=1)
    assert "\x1b" not in told
    assert ":boom:" in told


def test_staff_are_told_in_french_too(bringing: Bringing, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write(tmp_path / "export", garden(), garden(**{"@id": named("2"), "@type": ["Restaurant"]}))
    assert import_datatourisme(source, bringing.content.root, "river", Wishes(TODAY)) == 1
    remedy = "ajoutez à kinds.yaml un type nommé : restaurant"
    counts = "Nouveaux : 1. Mis à jour : 0. Inchangés : 0. Gardés comme vous les avez changés : 0."
    assert capsys.readouterr().out.splitlines() == [
        f"Nouveau : {GARDEN}",
        f"Le jardin des Saules ({named('2')}) : aucun type de kinds.yaml ne convient à « Restaurant » → {remedy}",
        "Textes venus d’une traduction automatique : 1 ; relisez-les (« kiosk export » les signale).",
        f"{counts} Absents de l’export : 0. Refusés : 1.",
    ]


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_four_sentences_that_ask_for_details_of_the_same_name(reason: Reason) -> None:
    def details(text: str) -> set[str]:
        return set(re.findall(r"{(\w+?)(?:_fr|_en)?}", text))

    assert len(reason.value) == 4
    assert all(reason.value)
    assert details(reason.value[0]) == details(reason.value[2])
    assert details(reason.value[1]) == details(reason.value[3])


def test_limits_hold_objects_as_large_as_real_ones() -> None:
    assert export.LARGEST_OBJECT >= 1_000_000
