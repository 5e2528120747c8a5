"""What every page of the desk has behind it."""

from PySide6.QtCore import QObject


class Topic(QObject):
    """One page's matter: made when the page is first turned to, closed and freed when the desk closes."""

    def close(self) -> None:
        """End what still runs; nothing is shown any more."""
