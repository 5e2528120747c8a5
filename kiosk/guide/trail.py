"""Where the visitor is and has been: open, back, home."""

from collections.abc import Callable
from typing import Literal

import msgspec

ScreenName = Literal[
    "attract",
    "home",
    "panel",
    "place",
    "route",
    "story",
    "event",
    "picture",
    "quiz",
    "map",
    "agenda",
    "search",
    "visit",
    "comfort",
]

LONGEST = 50
"""Steps kept: a child who taps all afternoon must not make the trail grow without end."""


class Step(msgspec.Struct, frozen=True):
    """One screen on the way: what it shows (a slug, "" where the screen needs none), how far it was scrolled (px)."""

    screen: ScreenName
    slug: str = ""
    scroll: float = 0.0

    def shows_same(self, other: "Step") -> bool:
        """Tell whether both show the same, wherever they are scrolled."""
        return (self.screen, self.slug) == (other.screen, other.slug)


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
        """Go on to a screen, noting how far the one that is left was scrolled; opening it anew changes nothing."""
        if self.here.shows_same(Step(screen, slug)):
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
        kept: list[Step] = []
        for step in self.steps:
            if shows(step):
                # What lay between may be gone: two equal neighbours would make a step back that nobody sees.
                kept = [*kept[:-1], step] if kept and kept[-1].shows_same(step) else [*kept, step]
        if shows(self.here):
            return Trail(tuple(kept))
        panel = Step("panel", panel_of(self.here.slug))
        if panel.slug and shows(panel):
            return Trail(tuple(kept) if kept and kept[-1].shows_same(panel) else (*kept, panel))
        return self.home()
