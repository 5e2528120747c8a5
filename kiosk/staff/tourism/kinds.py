"""Which kind of place an object is, by its classes in the ontology of DATAtourisme.

The classes come in no order and from the general (CulturalSite) to the special (Belfry); the table goes the other way.
An office that adds a kind under the class's own name, such as `restaurant` or `bar-or-pub`, has it used as well.
"""

import re
from collections.abc import Sequence

_KINDS = {
    "InterpretationCentre": ("museum",),
    "MegalithDolmenMenhir": ("dolmen",),
    "MilitaryCemetery": ("memorial",),
    "RemembranceSite": ("memorial",),
    "Abbey": ("monastery", "church"),
    "Chartreuse": ("monastery", "church"),
    "Cloister": ("monastery", "church"),
    "Convent": ("monastery", "church"),
    "Monastery": ("monastery", "church"),
    "Basilica": ("church",),
    "Cathedral": ("church",),
    "Chapel": ("church",),
    "Collegiate": ("church",),
    "FortifiedCastle": ("castle",),
    "Palace": ("castle",),
    "PointOfView": ("viewpoint",),
    "Pond": ("lake",),
    "NaturalReserve": ("nature-reserve",),
    "NationalPark": ("nature-reserve",),
    "RegionalNaturalPark": ("nature-reserve",),
    "Winery": ("vineyard",),
    "LocalTouristOffice": ("tourist-office",),
    "TouristInformationCenter": ("tourist-office",),
}
"""Special classes first. A class is left out where no kind of the shipped guide says what it says, and no more."""

_FAMILIES = (
    *("ReligiousSite", "RemarkableBuilding", "TechnicalHeritage", "DefenceSite", "CityHeritage", "NaturalHeritage"),
    *("FoodEstablishment", "Accommodation", "Store", "ServiceProvider", "ActivityProvider", "LocalBusiness"),
)
"""Classes that others belong to."""
_LAST = {"ParkAndGarden": ("park",), "SportsAndLeisurePlace": ("sport",)}
"""Families that the shipped guide has a kind for."""
_TOO_GENERAL = frozenset({"PointOfInterest", "PlaceOfInterest", "CulturalSite", "Place"})
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def kinds_of(types: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """Return the kinds of the guide that suit an object's classes, the most special first; () where none does.

    Where the guide has no kinds.yaml, any kind is known.
    """
    wanted = candidates(types)
    return tuple(kind for kind in wanted if kind in known) if known else wanted


def candidates(types: Sequence[str]) -> tuple[str, ...]:
    """Return the kinds that would suit an object's classes, the most special first."""
    placed = {*_KINDS, *_FAMILIES, *_LAST, *_TOO_GENERAL}
    ordered = [kind for name, kinds in _KINDS.items() if name in types for kind in (_own(name), *kinds)]
    ordered += (_own(name) for name in types if name not in placed)
    ordered += (_own(name) for name in _FAMILIES if name in types)
    ordered += (kind for name, kinds in _LAST.items() if name in types for kind in (_own(name), *kinds))
    return tuple(dict.fromkeys(ordered))


def _own(name: str) -> str:
    """Return a class's name as a kind: BarOrPub is bar-or-pub."""
    return _WORD.sub("-", name).lower()
