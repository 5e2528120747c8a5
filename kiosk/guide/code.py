"""A QR code: a text drawn so that a phone before the glass reads it."""

import msgspec

QUIET = 4
"""Modules of white around a code (ISO/IEC 18004)."""


class Code(msgspec.Struct, frozen=True):
    """A code of `across` by `across` modules, its dark ones as SVG path data with a module for a unit."""

    across: int
    svg: str


def drawn(text: str) -> Code:
    """Return the code of a text at error level M, which forgives a reflection on the glass.

    UTF-8 without a mark of its own: phones guess it right, while some do not know the mark.
    """
    # Not known before the first page is taken away: the start must not wait for it.
    import segno

    matrix = segno.make_qr(text, error="m", encoding="utf-8", boost_error=True).matrix
    bars = []
    for row, modules in enumerate(matrix):
        start = None
        for column, dark in enumerate((*modules, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                bars.append(f"M{start},{row}h{column - start}v1h{start - column}z")
                start = None
    return Code(len(matrix), "".join(bars))
