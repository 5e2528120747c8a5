"""The desk writes sizes as people of each language read them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.app import application
from kiosk.bridge.desk.saying import size_of
from kiosk.bridge.wording import Interpreter


@pytest.fixture
def french() -> Iterator[QLocale]:
    application()
    interpreter = Interpreter()
    QCoreApplication.installTranslator(interpreter)
    yield QLocale("fr")
    QCoreApplication.removeTranslator(interpreter)


@pytest.mark.parametrize(
    ("size", "written"),
    [(1, "1 ko"), (47_100, "48 ko"), (999_001, "1000 ko"), (1_000_000, "1,0 Mo"), (2_460_000, "2,5 Mo")],
)
def test_a_small_size_is_never_nought_megabytes(size: int, written: str, french: QLocale) -> None:
    said = size_of(size, french).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", "")
    assert said == written
