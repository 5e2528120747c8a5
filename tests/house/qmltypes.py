"""Writes what QML knows of the bridge's Python types as a qmltypes file, from their own meta objects.

pyside6-metaobjectdump reads the sources instead, and stumbles over anything but the plainest declarations.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

from kiosk.bridge.agenda import Agenda
from kiosk.bridge.atlas import Atlas
from kiosk.bridge.attention import Attention
from kiosk.bridge.clock import Clock
from kiosk.bridge.coming import Coming
from kiosk.bridge.desk.desk import Desk
from kiosk.bridge.desk.topic import Topic
from kiosk.bridge.desk.topics import QML_TYPES
from kiosk.bridge.ground import Ground
from kiosk.bridge.instruments.drawing import Drawing
from kiosk.bridge.instruments.figures import FiguresReader
from kiosk.bridge.instruments.galleries import GalleriesReader
from kiosk.bridge.instruments.heights import HeightsReader
from kiosk.bridge.instruments.network import NetworkReader
from kiosk.bridge.instruments.route import RouteReader
from kiosk.bridge.instruments.timeline import TimelineReader
from kiosk.bridge.instruments.visit import VisitReader
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.occasions import Occasions
from kiosk.bridge.opening import OpeningHours, OpenNow
from kiosk.bridge.page_code import PageCode
from kiosk.bridge.pages import ItemPage
from kiosk.bridge.panels import PanelPage
from kiosk.bridge.quiz import Quiz
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.shown_code import ShownCode
from kiosk.bridge.timed import Timed
from kiosk.bridge.visit import Visit
from kiosk.bridge.visit_page import VisitPage
from kiosk.bridge.visitor import Visitor
from kiosk.preview.glasses import Glasses
from kiosk.preview.report import Report
from kiosk.preview.workshop import Workshop

MADE_BY_THE_APP = (
    Atlas,
    Ground,
    Library,
    Navigator,
    Attention,
    Clock,
    Quiz,
    Desk,
    Records,
    ShownCode,
    Visit,
    Visitor,
    Workshop,
    Report,
    Glasses,
)
BASES = (Reader, Drawing, Timed)
MADE_IN_QML = (
    ItemPage,
    PanelPage,
    RouteReader,
    TimelineReader,
    NetworkReader,
    GalleriesReader,
    HeightsReader,
    FiguresReader,
    OpenNow,
    OpeningHours,
    Occasions,
    Agenda,
    Coming,
    PageCode,
    VisitPage,
    VisitReader,
)
_QML_NAMES = {"QString": "QString", "float": "double"}


def write_modules(folder: Path) -> None:
    """Write Kiosk/Bridge/ and Kiosk/Bridge/Desk/ with a qmldir and their types below an import folder."""
    components = [_component(kind, "Kiosk.Bridge") for kind in MADE_BY_THE_APP]
    components += [_component(kind, "") for kind in BASES]
    components += [_component(kind, "Kiosk.Bridge", creatable=True) for kind in MADE_IN_QML]
    _write(folder, "Kiosk.Bridge", components)
    components = [_component(Topic, ""), *(_component(kind, "Kiosk.Bridge.Desk") for kind in QML_TYPES)]
    _write(folder, "Kiosk.Bridge.Desk", components)


def _write(folder: Path, name: str, components: list[str]) -> None:
    module = folder.joinpath(*name.split("."))
    module.mkdir(parents=True)
    above = "Kiosk.Bridge" if name != "Kiosk.Bridge" else "QtQml.Models"
    (module / "qmldir").write_text(f"module {name}\nimport {above}\ntypeinfo bridge.qmltypes\n", encoding="utf-8")
    text = "import QtQuick.tooling 1.2\nModule {\n" + "".join(components) + "}\n"
    (module / "bridge.qmltypes").write_text(text, encoding="utf-8")


def _component(kind: type[QObject], module: str, *, creatable: bool = False) -> str:
    meta: QMetaObject = getattr(kind, "staticMetaObject")  # noqa: B009  # the stubs do not know it
    parent = meta.superClass().className()
    lines = [f'name: "{meta.className()}"', 'accessSemantics: "reference"', f'prototype: "{parent}"']
    if module:
        lines += [f'exports: ["{module}/{meta.className()} 1.0"]', "exportMetaObjectRevisions: [256]"]
        lines += [] if creatable else ["isCreatable: false"]
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        lines.append(_property(meta, index))
    for index in range(meta.methodOffset(), meta.methodCount()):
        lines.append(_method(meta.method(index)))
    return "    Component {\n" + "".join(f"        {line}\n" for line in lines) + "    }\n"


def _property(meta: QMetaObject, index: int) -> str:
    entry = meta.property(index)
    type_name = _type(str(entry.typeName()))
    pointer = "; isPointer: true" if str(entry.typeName()).endswith("*") else ""
    fixed = "; isConstant: true" if entry.isConstant() else ""
    notify = f'; notify: "{_text(entry.notifySignal().name())}"' if entry.hasNotifySignal() else ""
    read_only = "" if entry.isWritable() else "; isReadonly: true"
    name = str(entry.name())
    return f'Property {{ name: "{name}"; type: "{type_name}"{pointer}{fixed}{read_only}{notify} }}'


def _method(method: QMetaMethod) -> str:
    word = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    names = [_text(name) or f"p{number}" for number, name in enumerate(method.parameterNames())]
    types = [_type(_text(name)) for name in method.parameterTypes()]
    inner = "".join(f' Parameter {{ name: "{n}"; type: "{t}" }}' for n, t in zip(names, types, strict=True))
    return f'{word} {{ name: "{_text(method.name())}";{inner} }}'


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode()


def _type(name: str) -> str:
    return _QML_NAMES.get(name, name).removesuffix("*")
