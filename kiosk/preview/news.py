"""Which pages differ between two readings of the folder."""

import msgspec

from kiosk.guide.model import Guide, Item, Panel


class News(msgspec.Struct, frozen=True):
    """A page that was saved; `fresh` when it was not there before."""

    slug: str
    fresh: bool


def news_between(before: Guide, after: Guide) -> tuple[News, ...]:
    """Return the pages of `after` that are new, then those that say something else than `before`."""
    known = before.items
    fresh = [News(slug, fresh=True) for slug in after.items if slug not in known]
    told_anew = [
        News(slug, fresh=False)
        for slug, item in after.items.items()
        if slug in known and _own(item) != _own(known[slug])
    ]
    return (*fresh, *told_anew)


def _own(item: Item) -> Item:
    """Return what an item says itself: a panel changes with each page in it, and is not meant then."""
    if isinstance(item, Panel):
        return msgspec.structs.replace(item, places=(), routes=(), stories=())
    return item
