"""Writes what QML knows of the bridge's Python types as a qmltypes file, from their own meta objects.

pyside6-metaobjectdump reads the sources instead, and stumbles over anything but the plainest declarations.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

from kiosk.bridge.attention import Attention
from kiosk.bridge.clock import Clock
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
from kiosk.bridge.page_code import PageCode
from kiosk.bridge.pages import ItemPage
from kiosk.bridge.panels import PanelPage
from kiosk.bridge.quiz import Quiz
from kiosk.bridge.reader import Reader
from kiosk.bridge.records import Records
from kiosk.bridge.shown_code import ShownCode
from kiosk.bridge.visit import Visit
from kiosk.bridge.visit_page import VisitPage
from kiosk.bridge.visitor import Visitor

MADE_BY_THE_APP = (Library, Navigator, Attention, Clock, Quiz, Records, ShownCode, Visit, Visitor)
BASES = (Reader, Drawing)
MADE_IN_QML = (
    ItemPage,
    PanelPage,
    RouteReader,
    TimelineReader,
    NetworkReader,
    GalleriesReader,
    HeightsReader,
    FiguresReader,
    PageCode,
    VisitPage,
    VisitReader,
)
_QML_NAMES = {"QString": "QString", "float": "double"}


def write_module(folder: Path) -> None:
    """Write Kiosk/Bridge/ with a qmldir and its types below an import folder."""
    module = folder / "Kiosk" / "Bridge"
    module.mkdir(parents=True)
    (module / "qmldir").write_text(
        "module Kiosk.Bridge\nimport QtQml.Models\ntypeinfo bridge.qmltypes\n", encoding="utf-8"
    )
    components = [_component(kind, creatable=False) for kind in MADE_BY_THE_APP]
    components += [_component(kind, creatable=False, exported=False) for kind in BASES]
    components += [_component(kind, creatable=True) for kind in MADE_IN_QML]
    text = "import QtQuick.tooling 1.2\nModule {\n" + "".join(components) + "}\n"
    (module / "bridge.qmltypes").write_text(text, encoding="utf-8")


def _component(kind: type[QObject], *, creatable: bool, exported: bool = True) -> str:
    meta: QMetaObject = getattr(kind, "staticMetaObject")  # noqa: B009  # the stubs do not know it
    parent = meta.superClass().className()
    lines = [f'name: "{meta.className()}"', 'accessSemantics: "reference"', f'prototype: "{parent}"']
    if exported:
        lines += [f'exports: ["Kiosk.Bridge/{meta.className()} 1.0"]', "exportMetaObjectRevisions: [256]"]
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
