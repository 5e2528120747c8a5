"""Values written as YAML, in the style they had where that holds them, else in the house's."""

import json
import re
from typing import TypeAlias

import yaml

Value: TypeAlias = str | tuple[str, ...] | dict[str, str]
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

NEW = "?"
"""The style of a value that had none yet."""
LINE_BREAK = re.compile(r"\r\n|\n|\r")
_EASY = re.compile(r"\w[\w .,'’/()°-]*")
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def composed(text: str) -> yaml.Node | None:
    """Return the tree of a YAML text, None for an empty one; its marks count characters from the text's beginning.

    The parser in Python: the one in C counts them otherwise on odd line ends. Raise yaml.YAMLError.
    """
    node: yaml.Node | None = yaml.compose(text, yaml.SafeLoader)
    return node


def plain(node: yaml.Node | None) -> Plain:
    """Return what a tree says: every scalar a text without outer spaces, as the guide reads it."""
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(entry) for entry in node.value]
    return str(node.value).strip() if node else ""


def entry(key: str, value: Value, *, indent: int = 0, newline: str = "\n") -> str:
    """Return "key: value" without a last line end; a mapping takes a line for each of its keys, `indent` columns in."""
    if isinstance(value, dict):
        margin = newline + " " * (indent + 2)
        return f"{scalar(key)}:" + "".join(f"{margin}{scalar(inner)}: {scalar(said)}" for inner, said in value.items())
    return f"{scalar(key)}: {rendered(value)}"


def rendered(value: Value, *, flow: bool = False, style: str | None = NEW, old: str = "") -> str:
    """Return a value in one stretch: a text in its `style`, a list in brackets, a mapping in braces."""
    if isinstance(value, tuple):
        return "[" + ", ".join(scalar(said, flow=True) for said in value) + "]"
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{scalar(key, flow=True)}: {scalar(said, flow=True)}" for key, said in value.items()) + "}"
        )
    return scalar(value, flow=flow, style=style, old=old)


def scalar(text: str, *, flow: bool = False, style: str | None = NEW, old: str = "") -> str:
    """Return a text in a style (None: without quotation marks), or where that will not hold it in double ones.

    `flow` inside brackets or braces; `old` is what stood there, which a block keeps its indentation and line ends of.
    A new text goes without quotation marks where any reader of YAML would take it for the same text.
    """
    candidates = []
    if style is None or (style == NEW and _EASY.fullmatch(text)):
        candidates.append(text)
    elif style == "'":
        candidates.append("'" + text.replace("'", "''") + "'")
    elif style in {"|", ">"}:
        candidates.append(_block(text, old))
    return next((written for written in candidates if _says(written, text, flow=flow)), _quoted(text))


def _block(text: str, old: str) -> str:
    header, *lines = LINE_BREAK.split(old)
    margin = re.match(r"\s*", next((line for line in lines if line.strip()), "  "))
    newline = "\r\n" if "\r\n" in old else "\n"
    if header[0] == ">" or re.search(r"\d", header):
        header = "|-"
    indent = margin[0] if margin else "  "
    return newline.join([header, *(indent + line if line else "" for line in text.split("\n"))])


def _quoted(text: str) -> str:
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _says(written: str, text: str, *, flow: bool) -> bool:
    """Tell whether what is written reads as the text wherever it may stand: before a line end, a comment, a bracket."""
    if flow:
        around = f"{{k: {written}\n, l: [{written}, {written} ], m: {written}}}"
    elif "\n" in written:
        around = f"k:\n - {written}\n"
    else:
        around = f"k: {written}\nl: {written} # m\nm:\n - {written}"
    try:
        read = plain(composed(around))
    except yaml.YAMLError:
        return False
    told = text.strip()
    expected: tuple[Plain, ...] = (
        {"k": told, "l": [told, told], "m": told},
        {"k": told, "l": told, "m": [told]},
        {"k": [told]},
    )
    return read in expected
