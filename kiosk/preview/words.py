"""Two languages at once: the kiosk's for its visitors, the side panel's for the staff."""

from PySide6.QtCore import QObject

from kiosk.bridge.wording import Interpreter, words_of
from kiosk.reading.trouble import StaffLanguage

_OURS = "preview."


class StaffInterpreter(Interpreter):
    """Says the preview's own words in the staff's language, whatever the visitors' is."""

    def __init__(self, language: StaffLanguage, parent: QObject | None = None) -> None:
        """Begin with the visitors' words in French."""
        super().__init__(parent)
        self._staff = language
        self._visitors = "fr"
        self.speak("fr")

    def speak(self, language: str) -> None:
        """Change the visitors' language; the engine must be told to ask again."""
        self._visitors = language
        super().speak(language)
        self._words |= {key: text for key, text in words_of(self._staff).items() if key.startswith(_OURS)}

    def speak_to_staff(self, language: StaffLanguage) -> None:
        """Change the staff's language; the engine must be told to ask again."""
        self._staff = language
        self.speak(self._visitors)
