"""Elements of a page, escaped by construction: words that strangers typed can never become markup."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, tostring

Row = tuple[str, str]
"""What stands in the two columns of a table."""


def element(name: str, /, *inside: Element | str, **attributes: object) -> Element:
    """Return an element; in its attributes' names `class_` stands for class, and a low line for a hyphen."""
    made = Element(name, {key.rstrip("_").replace("_", "-"): str(value) for key, value in attributes.items()})
    for part in inside:
        if isinstance(part, Element):
            made.append(part)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + part
        else:
            made.text = (made.text or "") + part
    return made


def document(root: Element) -> str:
    """Return a whole HTML document."""
    return "<!doctype html>\n" + tostring(root, encoding="unicode", method="html") + "\n"


def folded_table(name: str, heads: Row, rows: Iterable[Row]) -> Element:
    """Return a table that is unfolded by its name."""
    head = element("tr", *(element("th", text, scope="col") for text in heads))
    body = (element("tr", element("td", first), element("td", second)) for first, second in rows)
    table = element("table", element("thead", head), element("tbody", *body))
    return element("details", element("summary", name), element("div", table, class_="scroll", tabindex=0))
