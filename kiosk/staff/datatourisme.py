"""Places and events of the national open data (DATAtourisme) brought into the content, and kept up to date there."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from kiosk.reading.content import read_texts
from kiosk.reading.problem import suggest
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.aside import sweep
from kiosk.staff.console import STOPPED, lasting, say
from kiosk.staff.intake import Reason, Refused
from kiosk.staff.tourism.bringing import Import, Report
from kiosk.staff.tourism.export import Export, opened
from kiosk.staff.tourism.record import Office
from kiosk.staff.tourism.shelf import AGENDA, Shelf

"""Exit status after Ctrl-C, as shells have it: 128 and the number of SIGINT."""

_NOTICES = frozenset({Reason.OVER, Reason.TAKEN_OUT, Reason.MANY_DATES})
"""What staff need not mend."""

_SUMMARY = {
    "fr": "Nouveaux : {new}. Mis à jour : {updated}. Inchangés : {same}. "
    "Gardés comme vous les avez changés : {kept}. Absents de l’export : {gone}. Refusés : {refused}.",
    "en": "New: {new}. Updated: {updated}. Unchanged: {same}. "
    "Kept as you changed them: {kept}. Gone from the export: {gone}. Refused: {refused}.",
}
_HEADINGS = {
    "fr": ("Nouveau : {}", "Mis à jour : {}", "Gardé : {} ({})", "Absent de l’export, laissé en place : {}"),
    "en": ("New: {}", "Updated: {}", "Kept: {} ({})", "Gone from the export, left in place: {}"),
}
_MACHINE = {
    "fr": "Textes venus d’une traduction automatique : {machine} ; relisez-les (« kiosk export » les signale).",
    "en": "Texts from machine translation: {machine}; read them over (“kiosk export” marks them).",
}
_STEPS = {
    "fr": {"objects": "Lecture de l’export", "events": "Événements"},
    "en": {"objects": "Reading the export", "events": "Events"},
}
_INTERRUPTED = {
    "fr": "Interrompu : ce qui précède est en place ; relancez la commande pour finir.",
    "en": "Interrupted: the above is in place; run the command again to finish.",
}


class Wishes(msgspec.Struct, frozen=True):
    """How an import should go about it: in French or English, as if on a day, and with `again` taking everything.

    That is: also what staff took out by hand, and what looks like a page they wrote.
    """

    today: date
    language: StaffLanguage = "fr"
    again: bool = False


def import_datatourisme(source: Path, content: Path, panel: str, wishes: Wishes) -> int:
    """Bring an object, an export's folder or its .zip into a panel, and tell staff what became of it.

    Return 0; 1 when something needs the staff's hand; 130 when interrupted, with all that was done until then in place.
    """
    told = wishes.language
    reading = read_texts(content)
    panels = tuple(sorted(found.slug for found in reading.guide.panels))
    if panel not in panels:
        known = {"value": panel, "options": ", ".join(panels), **suggest(panel, panels)}
        say([Refused.of(Reason.NO_SUCH_PANEL, str(content), **known).sentence(told)])
        return 1
    for into in (panel, AGENDA):
        sweep(content / into)
    kinds = tuple(kind.slug for kind in reading.guide.kinds)
    office = Office(reading.guide.office.languages, kinds, wishes.today)
    doing = Import(content, panel, office, Shelf(content, reading), again=wishes.again)
    with opened(source) as export:
        if isinstance(export, Refused):
            say([export.sentence(told)])
            return 1
        finished = _run(doing, export, told)
    say(_told(doing.report, told))
    if not finished:
        say([_INTERRUPTED[told]])
        return STOPPED
    return 1 if any(refused.reason not in _NOTICES for refused in doing.report.refused) else 0


def _run(doing: Import, export: Export, language: StaffLanguage) -> bool:
    """Bring in all objects; return False where staff broke it off."""
    doing.report.refused.extend(export.missing)
    finished = False
    with lasting(_STEPS[language]) as bars:
        try:
            for name, raw in export.objects:
                doing.bring(name, raw)
                bars.advance("objects", 1, export.total)
            for _ in doing.bring_events():
                bars.advance("events", 1, doing.events)
            finished = True
        except KeyboardInterrupt:
            pass
        # Here a second Ctrl+C is not heard: what was brought is noted.
        doing.close(whole=export.whole and finished)
    return finished


def _told(report: Report, language: StaffLanguage) -> Iterator[str]:
    new, updated, kept, gone = _HEADINGS[language]
    yield from (new.format(folder) for folder in report.new)
    yield from (updated.format(folder) for folder in report.updated)
    yield from (kept.format(folder, ", ".join(what)) for folder, what in report.kept)
    yield from (gone.format(folder) for folder in report.gone)
    yield from (refused.sentence(language) for refused in report.refused)
    if report.machine:
        yield _MACHINE[language].format(machine=report.machine)
    yield _SUMMARY[language].format(
        new=len(report.new),
        updated=len(report.updated),
        same=len(report.same),
        kept=len(report.kept),
        gone=len(report.gone),
        refused=len(report.refused),
    )
