"""Pictures for QML, decoded aside and cut to the very size and corners in which they are shown.

Cutting here rather than in the scene keeps memory to what is seen, and draws rounded corners alike with OpenGL
and with the software rasteriser, which knows neither masks nor shaders.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

FOCUS = 0.45
"""How far down a poster its subject is, as a share of its height."""

_SMALL_WIDTH = 720
_GROUND = 0x2B3038
_log = logging.getLogger(__name__)


class PictureProvider(QQuickImageProvider):
    """Serves `image://pictures/<file>?radius=<px>`, filling the asked size; the folder is the current edition's."""

    def __init__(self, folders: Callable[[], tuple[Path, ...]]) -> None:
        """Serve from whichever folders are current when asked, the newest first."""
        super().__init__(QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading)
        self._folders = folders

    def requestImage(self, identity: str, _size: QSize, requested: QSize) -> QImage:
        """Return a picture, cut to `requested` where both its sides are given; a plain ground if unreadable."""
        address = urlsplit(identity)
        name = Path(address.path).name
        wanted = requested if requested.width() > 0 and requested.height() > 0 else QSize()
        if wanted.isValid() and wanted.width() <= _SMALL_WIDTH and wanted.height() <= _SMALL_WIDTH * 5 // 4:
            name = name.replace("-large", "-small")
        file = next((path for folder in self._folders() if (path := folder / name).is_file()), None)
        reader = QImageReader(str(file or ""))
        if not reader.canRead():
            _log.info("the picture %s cannot be read", name)
            return _plain(wanted if wanted.isValid() else QSize(1, 1))
        if not wanted.isValid():
            return reader.read()
        # The decoder itself scales while it reads, at a third of what scaling the whole picture afterwards costs.
        cover = reader.size().scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(cover)
        image = reader.read().copy(_crop(cover, wanted))
        radius = int(parse_qs(address.query).get("radius", ["0"])[0])
        return _rounded(image, radius) if radius else image


def _crop(cover: QSize, wanted: QSize) -> QRect:
    """Return the part of a picture that covers the wanted size, round its subject."""
    top = round(cover.height() * FOCUS - wanted.height() / 2)
    top = max(0, min(top, cover.height() - wanted.height()))
    return QRect((cover.width() - wanted.width()) // 2, top, wanted.width(), wanted.height())


def _plain(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(_GROUND)
    return image


def _rounded(image: QImage, radius: int) -> QImage:
    rounded = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(rounded.rect(), radius, radius)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return rounded
