"""Where the visitor is and has been: open, back, home."""

from collections.abc import Callable
from typing import Literal

import msgspec

ScreenName = Literal["attract", "home", "panel", "place", "story", "picture"]

LONGEST = 50
"""Steps kept: a child who taps all afternoon must not make the trail grow without end."""


class Step(msgspec.Struct, frozen=True):
    """One screen on the way: what it shows (a slug, "" where the screen needs none) and how far it was scrolled (px)."""

    screen: ScreenName
    slug: str = ""
    scroll: float = 0.0


ATTRACT = Step("attract")
HOME = Step("home")


class Trail(msgspec.Struct, frozen=True):
    """The steps so far, the current one last; never empty."""

    steps: tuple[Step, ...] = (ATTRACT,)

    @property
    def here(self) -> Step:
        """The screen now shown."""
        return self.steps[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step to return to."""
        return len(self.steps) > 1

    def open(self, screen: ScreenName, slug: str = "", scroll: float = 0.0) -> "Trail":
        """Go on to a screen, noting how far the one that is left was scrolled; opening what is shown changes nothing."""
        if (screen, slug) == (self.here.screen, self.here.slug):
            return self
        left = msgspec.structs.replace(self.here, scroll=scroll)
        return Trail((*self.steps[:-1], left, Step(screen, slug))[-LONGEST:])

    def back(self) -> "Trail":
        """Return to the step before; at the first step stay."""
        return Trail(self.steps[:-1]) if self.can_go_back else self

    def home(self) -> "Trail":
        """Return to the home screen and forget the way."""
        return Trail((HOME,))

    def rest(self) -> "Trail":
        """Return to the posters and forget everything."""
        return Trail()

    def still_valid(self, shows: Callable[[Step], bool], panel_of: Callable[[str], str]) -> "Trail":
        """Drop steps that a new guide no longer shows; a vanished page falls back to its panel, then to home."""
        kept = tuple(step for step in self.steps if shows(step))
        if shows(self.here):
            return self if kept == self.steps else Trail(kept)
        panel = Step("panel", panel_of(self.here.slug))
        if panel.slug and shows(panel):
            return Trail(kept if kept and kept[-1] == panel else (*kept, panel))
        return self.home()
