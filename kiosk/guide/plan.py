"""A stretch of land fitted into a drawing, to scale."""

from collections.abc import Sequence

import msgspec

from kiosk.guide.geography import Frame, Position
from kiosk.guide.labels import Box, Point

_AIR = 0.02
"""Margin of the frame as a share of its size: a single spot too has some land around it."""


class Plan(msgspec.Struct, frozen=True):
    """A frame of land with its left upper corner at `left`, `top` and so many px high on the drawing."""

    frame: Frame
    left: float
    top: float
    height: float

    @classmethod
    def fitted(cls, positions: Sequence[Position], box: Box) -> "Plan":
        """Return the largest plan that shows all positions within a box, in its middle."""
        frame = Frame.around(tuple(positions), margin=_AIR)
        height = min(box.height, box.width / frame.aspect)
        left = box.left + (box.width - height * frame.aspect) / 2
        return cls(frame, left, box.top + (box.height - height) / 2, height)

    def place(self, position: Position) -> Point:
        """Return where a position stands on the drawing, in px; what lies beyond the frame lies beyond it there too."""
        x, y = self.frame.place(position)
        return self.left + x * self.height * self.frame.aspect, self.top + y * self.height
