"""How far a long work is, told to whoever waits for it."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Hears of the step in hand, how much of it is done, and of all there is; what it raises stops the work unharmed."""


def silent(_step: str, _done: int, _total: int) -> None:
    """Tell nobody."""
