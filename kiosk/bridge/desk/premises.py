"""What the desk looks after."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bridge.desk.installation import Installation
from kiosk.bridge.library import Library
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.refresher import Refresher
from kiosk.duty.usage import Usage
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class Premises:
    """The running kiosk as the desk's pages see it; `state` is the folder that the program itself writes."""

    settings: Settings
    state: Path
    library: Library
    navigator: Navigator
    refresher: Refresher
    installation: Installation
    usage: Usage | None = None
    begun: float = field(default_factory=time.monotonic)
    """When the program began, in seconds of the clock that nobody sets back."""
