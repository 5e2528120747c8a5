"""The desk's pages by name, each made when it is turned to.

Imported when somebody first holds the corner, not at the start: QML finds the types below under Kiosk.Bridge.Desk
because no QML file imports that module before.
"""

from collections.abc import Callable

from kiosk.bridge.desk import content, coverage, door, editions, glass, machine, statistics, stick
from kiosk.bridge.desk.premises import Premises
from kiosk.bridge.desk.topic import Topic

QML_TYPES = (
    door.Door,
    content.Content,
    coverage.Coverage,
    editions.Editions,
    stick.Stick,
    statistics.Statistics,
    glass.Glass,
    machine.Machine,
)
"""Imported for QML, which is told of them by their modules."""

PAGES: dict[str, Callable[[Premises], Topic]] = {
    "Content": content.Content,
    "Editions": editions.Editions,
    "Statistics": statistics.Statistics,
    "Machine": machine.Machine,
    "ScreenTest": glass.Glass,
    "Leave": lambda _premises: Topic(),
}
"""kiosk/ui/Kiosk/Desk/<name>Page.qml shows what stands here as its `topic`."""
