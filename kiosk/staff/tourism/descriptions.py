"""The texts of an object of the export, a file for each language of the office that it is described in."""

from collections.abc import Mapping, Sequence

from kiosk.staff.tourism.jsonld import Node, every, first, nodes, texts, words
from kiosk.staff.tourism.words import page, repeats, sentence

_HOURS = ("isLocatedAt", "schema:openingHoursSpecification", "additionalInformation")
_SOURCE = {
    "fr": "Source : {producer}, DATAtourisme (Licence Ouverte 2.0).",
    "en": "Source: {producer}, DATAtourisme (Licence Ouverte 2.0).",
    "nl": "Bron: {producer}, DATAtourisme (Licence Ouverte 2.0).",
    "de": "Quelle: {producer}, DATAtourisme (Licence Ouverte 2.0).",
}
"""The licence asks that visitors be told the producer (and the date, which `checked` is)."""


def title(node: Node) -> str:
    """Return the name of an object, in French where it has a French one; "" where it has none."""
    label = words(node, "rdfs:label")
    return sentence(label.get("fr") or next(iter(label.values()), ""))


def pages(node: Node, languages: Sequence[str]) -> dict[str, str]:
    """Return the text of each language, ending in the source.

    A language without a description has no text: its title alone would hide the others. One that only repeats the
    French is no translation. Where there is no description at all, the first language has the title.
    """
    label, name = words(node, "rdfs:label"), title(node)
    short = words(next(nodes(node, "hasDescription"), {}), "shortDescription") or words(node, "rdfs:comment")
    described = (found for found in nodes(node, "hasDescription") if words(found, "dc:description"))
    long = words(next(described, {}), "dc:description")
    told = translated({code: long.get(code, "") or short[code] for code in (*long, *short)}, languages)
    if repeats(long.get("fr", ""), short.get("fr", "")):
        # Told by the French: translated by a program, what was the same sentence no longer is.
        short = {code: said for code, said in short.items() if code not in long}
    return {
        code: page(label.get(code, name), short.get(code, ""), long.get(code, ""), _source(node, code))
        for code in told or languages[:1]
    }


def machine_translated(node: Node) -> frozenset[str]:
    """Return the languages whose descriptions the export had from a translating program."""
    marks = (*nodes(node, "hasDescription", "hasTranslatedProperty"), *nodes(node, "hasTranslatedProperty"))
    by_machine = (mark for mark in marks if any("translate" in by for by in texts(mark, "dc:contributor")))
    return frozenset(code for mark in by_machine for code in texts(mark, "rdf:language"))


def hours_in_words(node: Node, languages: Sequence[str]) -> dict[str, str]:
    """Return what an object says of its hours in words, one line a language; not what differs by day."""
    said = words(node, "isLocatedAt", "TextOpeningHoursSpecification")
    remarks = {str(words(remark)) for remark in every(node, *_HOURS)}
    if not said and len(remarks) == 1:
        said = words(node, *_HOURS)
    return {code: sentence(text) for code, text in translated(said, languages).items()}


def translated(said: Mapping[str, str], languages: Sequence[str]) -> dict[str, str]:
    """Return what is said in the office's languages, without those that only repeat the French."""
    own = {code: said[code] for code in languages if code in said}
    return {code: text for code, text in own.items() if code == "fr" or text != said.get("fr")}


def _source(node: Node, language: str) -> str:
    makers = (first(node, key, "schema:legalName") for key in ("hasBeenCreatedBy", "hasBeenPublishedBy"))
    producer = next(filter(None, makers), "data.datatourisme.fr")
    return _SOURCE.get(language, _SOURCE["en"]).format(producer=producer)
