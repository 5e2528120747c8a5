"""The few shapes that a value takes in the JSON-LD of DATAtourisme, told apart in one place.

A value may stand alone or in a list; words stand under their language, {"fr": ["..."]}, or as {"@language", "@value"}.
"""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_LANGUAGE = re.compile(r"[a-z]{2}")


def every(node: Any, *keys: str) -> Iterator[Any]:  # noqa: ANN401  # JSON from elsewhere: anything
    """Yield what stands at the end of a chain of keys, through lists on the way."""
    if isinstance(node, list):
        for inner in node:
            yield from every(inner, *keys)
    elif not keys:
        if node is not None:
            yield node
    elif isinstance(node, dict):
        yield from every(node.get(keys[0]), *keys[1:])


def nodes(node: Any, *keys: str) -> Iterator[Node]:  # noqa: ANN401  # the same
    """Yield only the objects at the end of a chain of keys."""
    return (inner for inner in every(node, *keys) if isinstance(inner, dict))


def texts(node: Any, *keys: str) -> Iterator[str]:  # noqa: ANN401  # the same
    """Yield only texts and numbers, as texts without outer spaces, none of them empty."""
    for inner in every(node, *keys):
        value = inner.get("@value") if isinstance(inner, dict) else inner
        if isinstance(value, str | int | float) and not isinstance(value, bool) and (said := clean(str(value))):
            yield said


def first(node: Any, *keys: str) -> str:  # noqa: ANN401  # the same
    """Return the first text, "" where there is none."""
    return next(texts(node, *keys), "")


def words(node: Any, *keys: str) -> dict[str, str]:  # noqa: ANN401  # the same
    """Return the first text of each language."""
    said: dict[str, str] = {}
    for inner in nodes(node, *keys):
        tagged = {str(inner.get("@language", "")): inner["@value"]} if "@value" in inner else inner
        for language, value in tagged.items():
            if _LANGUAGE.fullmatch(language) and language not in said and (text := first(value)):
                said[language] = text
    return said


def types(node: Any) -> tuple[str, ...]:  # noqa: ANN401  # the same
    """Return the classes of an object that are DATAtourisme's own."""
    return tuple(name for name in texts(node, "@type") if ":" not in name)


def clean(text: str) -> str:
    """Return a text without control characters, and line feeds at its line ends."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")).strip()
