"""The words of the statistics, in French and English, and how each of them writes dates and numbers."""

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from kiosk.duty.counters import What
from kiosk.guide.language import NAMES
from kiosk.reading.trouble import StaffLanguage

_FRENCH = {
    "title": "Fréquentation de la borne",
    "span": "Du {since} au {until}",
    "one_day": "Le {since}",
    "made": "Page établie le {day}",
    "other_language": "English",
    "visits": "Visites",
    "touches": "Gestes sur l’écran",
    "pages_opened": "Pages ouvertes",
    "codes_shown": "Codes QR montrés",
    "a_day": "Visites par jour",
    "a_day_note": "en moyenne, les jours où la borne a servi",
    "over_day": "Visites par jour",
    "over_week": "Visites par semaine",
    "over_month": "Visites par mois",
    "over_desc": "Colonnes de {since} à {until}. Le plus haut : {most}, {label}.",
    "week_of": "semaine du {day}",
    "calendar": "Jour après jour",
    "calendar_desc": "Chaque carré est un jour, d’autant plus foncé qu’il compte de visites ; une croix marque un jour "
    "où personne n’a touché l’écran.",
    "fewer": "moins",
    "more": "plus",
    "silent_day": "aucun geste",
    "hours": "Heures de la journée",
    "hours_desc": "Visites commencées à chaque heure. Le plus : {most}, {label}.",
    "hour": "de {hour} h à {next} h",
    "hour_tick": "{hour} h",
    "languages": "Langues",
    "languages_desc": "Langues dans lesquelles les visites ont été lues.",
    "language_row": "{number} · {share}",
    "panels": "Rubriques",
    "panels_desc": "Visites où chaque rubrique a été ouverte.",
    "pages": "Pages les plus ouvertes",
    "pages_desc": "Visites où chaque page a été ouverte, les plus nombreuses d’abord.",
    "screens": "Écrans",
    "unfound": "Recherches sans résultat",
    "unfound_note": "Des mots qui n’ont rien trouvé : autant d’idées de pages à écrire.",
    "unfound_desc": "Mots cherchés en vain, les plus fréquents d’abord.",
    "unfound_others": "Autres recherches, sans leurs mots : {number}.",
    "codes": "Codes QR",
    "codes_desc": "Pages dont le code QR a été montré.",
    "silent": "Jours sans aucun geste",
    "silent_note": "L’office était ouvert et personne n’a touché l’écran : vérifiez la borne.",
    "silent_always": "Personne n’a touché l’écran de la journée : borne éteinte, ou office fermé ?",
    "silent_none": "Aucun : chaque jour, quelqu’un a touché l’écran.",
    "silent_count": "{number} en tout",
    "table": "Le tableau",
    "more_rows": "et {number} autres",
    "day": "Jour",
    "what": "Quoi",
    "detail": "Détail",
    "page": "Page",
    "number": "Nombre",
    "hour_column": "Heure",
    "title_column": "Titre",
    "colon": " : ",
    "nothing": "Rien n’a été compté.",
    "privacy": "Aucune donnée personnelle : seulement des totaux par heure, gardés trois ans. "
    "Ni identifiant, ni suivi, ni heure exacte.",
    "no_file": "Rien n’a encore été compté : {file} n’existe pas.",
    "newer": "{file} vient d’une version plus récente du programme ({reason}) : installez-la pour le lire.",
    "unreadable": "{file} ne peut pas être lu ({reason}).",
    "unwritable": "{file} ne peut pas être écrit ({reason}).",
    "written": "Écrit : {file}",
}
_ENGLISH = {
    "title": "How the kiosk is used",
    "span": "{since} to {until}",
    "one_day": "{since}",
    "made": "Page made on {day}",
    "other_language": "Français",
    "visits": "Visits",
    "touches": "Touches",
    "pages_opened": "Pages opened",
    "codes_shown": "QR codes shown",
    "a_day": "Visits per day",
    "a_day_note": "on average, on days when the kiosk was used",
    "over_day": "Visits per day",
    "over_week": "Visits per week",
    "over_month": "Visits per month",
    "over_desc": "Columns from {since} to {until}. The highest: {most}, {label}.",
    "week_of": "week of {day}",
    "calendar": "Day by day",
    "calendar_desc": "Every square is a day, the darker the more visits it has; a cross marks a day without a single "
    "touch.",
    "fewer": "fewer",
    "more": "more",
    "silent_day": "no touch",
    "hours": "Hours of the day",
    "hours_desc": "Visits begun in each hour. The most: {most}, {label}.",
    "hour": "{hour}:00 to {next}:00",
    "hour_tick": "{hour}:00",
    "languages": "Languages",
    "languages_desc": "Languages that the visits were read in.",
    "language_row": "{number} · {share}",
    "panels": "Panels",
    "panels_desc": "Visits that opened each panel.",
    "pages": "Most opened pages",
    "pages_desc": "Visits that opened each page, the most first.",
    "screens": "Screens",
    "unfound": "Searches without a result",
    "unfound_note": "Words that found nothing: as many ideas for pages to write.",
    "unfound_desc": "Words looked for in vain, the most frequent first.",
    "unfound_others": "Other searches, without their words: {number}.",
    "codes": "QR codes",
    "codes_desc": "Pages whose QR code was shown.",
    "silent": "Days without a touch",
    "silent_note": "The office was open and nobody touched the screen: check the kiosk.",
    "silent_always": "Nobody touched the screen all day: was the kiosk off, or the office closed?",
    "silent_none": "None: somebody touched the screen every day.",
    "silent_count": "{number} in all",
    "table": "The table",
    "more_rows": "and {number} more",
    "day": "Day",
    "what": "What",
    "detail": "Detail",
    "page": "Page",
    "number": "Number",
    "hour_column": "Hour",
    "title_column": "Title",
    "colon": ": ",
    "nothing": "Nothing has been counted.",
    "privacy": "No personal data: only hourly totals, kept for three years. No identifier, no tracking, no exact time.",
    "no_file": "Nothing has been counted yet: there is no {file}.",
    "newer": "{file} was written by a newer version of the program ({reason}): install it to read the file.",
    "unreadable": "{file} cannot be read ({reason}).",
    "unwritable": "{file} cannot be written ({reason}).",
    "written": "Written: {file}",
}
Words = Mapping[str, str]
WORDS: Mapping[StaffLanguage, Words] = {"fr": _FRENCH, "en": _ENGLISH}

WHATS: Mapping[StaffLanguage, Mapping[What, str]] = {
    "fr": {
        What.TOUCH: "geste sur l’écran",
        What.VISIT: "visite",
        What.SCREEN: "écran",
        What.PANEL: "rubrique",
        What.PAGE: "page",
        What.LANGUAGE: "langue",
        What.UNFOUND: "recherche sans résultat",
        What.CODE: "code QR",
    },
    "en": {
        What.TOUCH: "touch",
        What.VISIT: "visit",
        What.SCREEN: "screen",
        What.PANEL: "panel",
        What.PAGE: "page",
        What.LANGUAGE: "language",
        What.UNFOUND: "search without a result",
        What.CODE: "QR code",
    },
}
_SCREENS: Mapping[StaffLanguage, Mapping[str, str]] = {
    "fr": {
        "home": "Accueil",
        "panel": "Rubrique",
        "place": "Lieu",
        "route": "Promenade",
        "story": "Récit",
        "picture": "Images",
        "quiz": "Quiz",
    },
    "en": {
        "home": "Home",
        "panel": "Panel",
        "place": "Place",
        "route": "Route",
        "story": "Story",
        "picture": "Pictures",
        "quiz": "Quiz",
    },
}


def number(value: float, language: StaffLanguage) -> str:
    """Return a number with its thousands apart, and one decimal where it has any."""
    return format_decimal(value, format="#,##0.#", locale=language)


def share(part: int, whole: int, language: StaffLanguage) -> str:
    """Return a part of a whole in per cent."""
    return format_percent(part / max(1, whole), format="#,##0 %" if language == "fr" else "#,##0%", locale=language)


def day(value: date, language: StaffLanguage, pattern: str = "d MMMM y") -> str:
    """Return a date by a pattern of the Unicode CLDR (UTS 35); French says "1er" for the first."""
    written = format_date(value, pattern, locale="fr" if language == "fr" else "en_GB")
    first = language == "fr" and value.day == 1 and f" {written}".find(" 1 ") >= 0
    return f" {written}".replace(" 1 ", " 1er ", 1).strip() if first else written


def screen(name: str, language: StaffLanguage) -> str:
    """Return what a screen is called."""
    return _SCREENS[language].get(name, name)


def spoken(code: str) -> str:
    """Return the name of a language, as its speakers call it."""
    return NAMES.get(code, code)
