"""A YAML file of the staff changed at one value, the rest of it left as it is to the byte.

The parser tells where each value begins and ends, and only that stretch is written anew: comments, order, indentation,
quotation marks and line ends stay. A round trip through an emitter would lay flow mappings and long lines out afresh.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import yaml

from kiosk.staff.scalar import LINE_BREAK, NEW, Plain, Value, composed, entry, plain, rendered, scalar

KeyPath: TypeAlias = tuple[str | int, ...]
"""Keys of mappings and, from 0, places in lists, from the root of the file."""


def at(tree: Plain, path: KeyPath) -> "Plain | None":
    """Return what a tree says at a path, None where there is nothing."""
    for step in path:
        inner: Plain | None = None
        if isinstance(tree, dict):
            inner = tree.get(str(step))
        elif isinstance(tree, list) and isinstance(step, int) and step < len(tree):
            inner = tree[step]
        if inner is None:
            return None
        tree = inner
    return tree


def amended(text: str, changes: Mapping[KeyPath, Value | None], order: Sequence[str] = ()) -> str | None:
    """Return a file's text with values written anew, added, or (None) taken out; None where that cannot be done.

    A key that is added stands after the last one that precedes it in `order`, else at the end. The result is read
    back: it says what it said before, but for the changes.
    """
    try:
        expected = plain(composed(text))
        for asked, value in changes.items():
            path = asked if value is not None else _emptied(expected, asked)
            if value is not None or at(expected, path) is not None:
                expected = _changed(expected, path, value)
                text = _change(text, path, value, order)
        return text if plain(composed(text)) == expected else None
    except (yaml.YAMLError, LookupError, TypeError, RecursionError):
        # A form that staff hardly write (explicit keys, several documents): better left to a human hand.
        return None


def _emptied(tree: Plain, path: KeyPath) -> KeyPath:
    """Return the path of the outermost mapping that holds nothing but the value at a path, else that path."""
    while len(path) > 1 and isinstance(outer := at(tree, path[:-1]), dict) and set(outer) == {path[-1]}:
        path = path[:-1]
    return path


def _changed(tree: Plain, path: KeyPath, value: Value | None) -> Plain:
    """Return what a tree should say once a value is changed."""
    if not path:
        return _stripped(value or "")
    step, rest = path[0], path[1:]
    if isinstance(tree, list) and isinstance(step, int):
        return [_changed(inner, rest, value) if place == step else inner for place, inner in enumerate(tree)]
    if not isinstance(step, str) or isinstance(tree, list) or (isinstance(tree, str) and tree):
        raise TypeError(path)
    known = dict(tree) if isinstance(tree, dict) else {}
    if value is None and not rest:
        return {key: said for key, said in known.items() if key != step}
    return known | {step: _changed(known.get(step, ""), rest, value)}


def _stripped(value: Value) -> Plain:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, tuple):
        return [said.strip() for said in value]
    return {key: said.strip() for key, said in value.items()}


def _change(text: str, path: KeyPath, value: Value | None, order: Sequence[str]) -> str:
    node, parent = composed(text), None
    for depth, step in enumerate(path):
        inner = _child(node, step)
        if inner is None:
            return text if value is None else _with_key(text, node, path[depth:], value, order)
        if value is None and depth == len(path) - 1:
            return _without_key(text, node, step)
        node, parent = inner, node
    if node is None or value is None:
        raise TypeError(path)
    return _replaced(text, node, value, flow=isinstance(parent, yaml.CollectionNode) and bool(parent.flow_style))


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child: yaml.Node = node.value[step]
        return child
    return None


def _replaced(text: str, node: yaml.Node, value: Value, *, flow: bool = False) -> str:
    start, end = int(node.start_mark.index), _end(text, node)
    style = node.style if isinstance(node, yaml.ScalarNode) else NEW
    key = text[:start].rstrip()
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and key.endswith(":"):
        start = len(key)  # what stood on lines of its own now stands behind its key
    gap = " " if start and text[start - 1] in ":-" else ""
    return text[:start] + gap + rendered(value, flow=flow, style=style, old=text[start:end]) + text[end:]


def _with_key(text: str, node: yaml.Node | None, path: KeyPath, value: Value, order: Sequence[str]) -> str:
    key, newline = str(path[0]), "\r\n" if "\r\n" in text else "\n"
    if len(path) > 1:
        (inner,) = path[1:]
        if not isinstance(value, str):
            raise TypeError(path)
        value = {str(inner): value}
    if node is None:
        gap = "" if not text or text.endswith("\n") else newline
        return text + gap + entry(key, value, newline=newline) + newline
    if isinstance(node, yaml.ScalarNode) and not str(node.value).strip() and isinstance(value, str):
        return _replaced(text, node, {key: value})
    if not isinstance(node, yaml.MappingNode):
        raise TypeError(path)
    before = _before(node, key, order)
    if node.flow_style:
        after = _end(text, before) if before else node.start_mark.index + 1
        lead = ", " if before else ""
        return f"{text[:after]}{lead}{scalar(key, flow=True)}: {rendered(value, flow=True)}{text[after:]}"
    if before is None:
        raise TypeError(path)
    indent = int(node.value[0][0].start_mark.column)
    broken = LINE_BREAK.search(text, _end(text, before))
    line_end = broken.start() if broken else len(text)
    return (
        text[:line_end] + newline + " " * indent + entry(key, value, indent=indent, newline=newline) + text[line_end:]
    )


def _before(node: yaml.MappingNode, key: str, order: Sequence[str]) -> yaml.Node | None:
    """Return the value that a new key comes after."""
    written: dict[str, yaml.Node] = {str(known.value): value for known, value in node.value}
    earlier = order[: order.index(key)] if key in order else ()
    last = next(reversed(written.values()), None)
    return next((written[name] for name in reversed(earlier) if name in written), last)


def _without_key(text: str, node: yaml.Node | None, step: str | int) -> str:
    if not isinstance(node, yaml.MappingNode):
        raise TypeError(step)
    place = next(place for place, (key, _) in enumerate(node.value) if key.value == step)
    key, value = node.value[place]
    start, end = int(key.start_mark.index), _end(text, value)
    if node.flow_style:
        if place + 1 < len(node.value):
            end = int(node.value[place + 1][0].start_mark.index)
        elif place:
            start = _end(text, node.value[place - 1][1])
        return text[:start] + text[end:]
    broken = LINE_BREAK.search(text, end)
    return text[: start - int(key.start_mark.column)] + (text[broken.end() :] if broken else "")


def _end(text: str, node: yaml.Node) -> int:
    """Return where a value ends, before the comments and blank lines that the parser counts to it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(node, yaml.MappingNode) else last)
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    return start + len(text[start:end].rstrip())
