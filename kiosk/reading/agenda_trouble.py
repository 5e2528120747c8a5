"""Mistakes in calendars, events and opening hours, in the form of the other troubles and to be listed with them."""

from enum import Enum
from typing import Any


class _AgendaTrouble(Enum):
    """Each kind of mistake: (what, remedy) in French, then in English; braces are filled from the problem's details."""

    BAD_HOURS = (
        "ces horaires ne sont pas compris à partir de « {passage} »",
        "écrivez-les comme dans OpenStreetMap, par exemple Mo-Fr 09:00-12:00,14:00-18:00; PH off",
        "these opening hours are not understood from “{passage}” on",
        "write them as in OpenStreetMap, such as Mo-Fr 09:00-12:00,14:00-18:00; PH off",
    )
    BAD_CLOSURE = (
        "« {value} » n’est ni un jour ni une suite de jours",
        "écrivez par exemple 2026-12-24, ou 2026-12-24..2027-01-08",
        "“{value}” is neither a day nor a span of days",
        "write for example 2026-12-24, or 2026-12-24..2027-01-08",
    )
    NOT_A_MOMENT = (
        "« {value} » n’est pas un moment",
        "écrivez par exemple 2026-12-05, ou 2026-12-05 14:30",
        "“{value}” is not a moment",
        "write for example 2026-12-05, or 2026-12-05 14:30",
    )
    END_BEFORE_START = (
        "la fin ({end}) vient avant le début ({start})",
        "corrigez l’une des deux dates",
        "the end ({end}) comes before the start ({start})",
        "correct one of the two dates",
    )
    BAD_REPEAT = (
        "la répétition « {value} » n’est pas comprise, ou ne tombe jamais",
        "écrivez par exemple FREQ=WEEKLY;BYDAY=SA, ou FREQ=MONTHLY;BYDAY=1SU;UNTIL=20271231",
        "the repetition “{value}” is not understood, or never comes true",
        "write for example FREQ=WEEKLY;BYDAY=SA, or FREQ=MONTHLY;BYDAY=1SU;UNTIL=20271231",
    )
    EVENT_OVER = (
        "aucune date de cet événement ne tombe entre le {since} et le {until} : il n’est pas montré",
        "corrigez ses dates, ou retirez le dossier",
        "no date of this event lies between {since} and {until}: it is not shown",
        "correct its dates, or take the folder out",
    )
    BAD_CALENDAR = (
        "ce fichier n’est pas un calendrier iCalendar",
        "exportez de nouveau le calendrier au format .ics",
        "this file is no iCalendar calendar",
        "export the calendar again as .ics",
    )
    CALENDAR_CUT = (
        "cet événement n’a pas de fin (END:VEVENT) : le fichier semble coupé",
        "exportez de nouveau le calendrier",
        "this event has no end (END:VEVENT): the file seems cut short",
        "export the calendar again",
    )
    CALENDAR_LINE = (
        "cette ligne n’est pas de l’iCalendar : « {value} »",
        "exportez de nouveau le calendrier, ou commencez la ligne par une espace si elle continue la précédente",
        "this line is no iCalendar: “{value}”",
        "export the calendar again, or begin the line with a space if it continues the one before",
    )
    BAD_EVENT = (
        "l’événement « {title} » est laissé de côté : {key} manque ou n’est pas compris ({value})",
        "corrigez l’événement dans votre agenda, puis exportez-le de nouveau",
        "the event “{title}” is left out: {key} is missing or not understood ({value})",
        "correct the event in your calendar program, then export it again",
    )
    BAD_DETAIL = (
        "{key} de l’événement « {title} » n’est pas compris ({value}) : le reste est montré",
        "corrigez l’événement dans votre agenda, puis exportez-le de nouveau",
        "{key} of the event “{title}” is not understood ({value}): the rest is shown",
        "correct the event in your calendar program, then export it again",
    )
    UNKNOWN_ZONE = (
        "le fuseau horaire « {value} » est inconnu : l’heure est prise pour celle de Paris",
        "choisissez Europe/Paris dans votre agenda, puis exportez-le de nouveau",
        "the time zone “{value}” is unknown: the time is taken for that of Paris",
        "choose Europe/Paris in your calendar program, then export it again",
    )
    EVENT_TWICE = (
        "l’événement « {title} » figure déjà dans {other}, dans la même langue",
        "retirez l’un des deux fichiers, ou nommez-les d’après leur langue, comme {stem}.fr.ics et {stem}.en.ics",
        "the event “{title}” is already in {other}, in the same language",
        "take one of the two files out, or name them by their language, such as {stem}.fr.ics and {stem}.en.ics",
    )
    EVENT_DIFFERS = (
        "l’événement « {title} » n’a pas les mêmes dates que dans {other}, dont les dates sont montrées",
        "accordez les dates des deux langues",
        "the event “{title}” has other dates than in {other}, whose dates are shown",
        "make the dates of both languages agree",
    )
    EVENTS_PRIVATE = (
        "événements privés, non montrés : {count}",
        "rendez-les publics dans votre agenda si les visiteurs doivent les voir",
        "private events, not shown: {count}",
        "make them public in your calendar program if visitors are to see them",
    )
    CALENDAR_LANGUAGE_MISSING = (
        "ce calendrier n’existe pas en « {language} » ; ses événements seront montrés dans une autre langue",
        "ajoutez ce fichier, avec les mêmes événements (mêmes UID) traduits",
        "this calendar is not there in “{language}”; its events will be shown in another language",
        "add this file, with the same events (same UIDs) translated",
    )
    TOO_MANY_EVENTS = (
        "trop d’événements ou de calendriers : seuls les {limit} premiers sont lus",
        "retirez les événements passés, ou réunissez les calendriers",
        "too many events or calendars: only the first {limit} are read",
        "take past events out, or join the calendars",
    )


AgendaTrouble: Any = _AgendaTrouble
"""Not yet among the troubles that a problem may have by its type."""

AGENDA_ADVICE = frozenset(
    {_AgendaTrouble.EVENT_OVER, _AgendaTrouble.EVENTS_PRIVATE, _AgendaTrouble.CALENDAR_LANGUAGE_MISSING}
)
"""Gaps rather than mistakes."""
