"""A YAML file becomes a tree of nodes that know their lines, or a problem."""

import yaml

from kiosk.reading.folder import Folder
from kiosk.reading.problem import Problems
from kiosk.reading.trouble import Trouble

DEEPEST = 20
"""Levels of nesting read; nothing staff write needs more, and a hostile file must not exhaust the stack."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(folder: Folder, name: str, problems: Problems) -> yaml.Node | None:
    """Return the node tree of a YAML file, or None with a problem; aliases and deep nesting are refused.

    A file without anything in it is an empty mapping.
    """
    text = folder.text(name)
    if text is None:
        return None
    file = folder.path_of(name)
    try:
        refused = _refused_at(text)
        if refused:
            problems.add(Trouble.BROKEN_YAML, file, refused, reason="alias (*) or too many levels")
            return None
        node: yaml.Node | None = yaml.compose(text, _Loader)
    except yaml.YAMLError as error:
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
        problems.add(Trouble.BROKEN_YAML, file, _line(error, text), reason=reason)
        return None
    start = yaml.Mark(name, 0, 0, 0, "", 0)
    return node or yaml.MappingNode("tag:yaml.org,2002:map", [], start, start)


def _refused_at(text: str) -> int:
    """Return the line where an alias or a level too deep stands, 0 where there is none; nothing is built for it."""
    depth = 0
    for event in yaml.parse(text, _Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST or isinstance(event, yaml.AliasEvent):
            return (event.start_mark.line if event.start_mark else 0) + 1
    return 0


def _line(error: yaml.YAMLError, text: str) -> int:
    """Return the line of an error; what is only missed at the end is told at the last line."""
    lines = max(1, text.rstrip("\n").count("\n") + 1)
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        return min(int(mark.line) + 1, lines)
    # A character that YAML forbids: libyaml counts its place in bytes of UTF-8.
    before = text.encode()[: getattr(error, "position", 0)]
    return before.count(b"\n") + 1
