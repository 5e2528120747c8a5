"""A new folder for staff to fill in: every key there, with a word on what it is for."""

import re
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import typer

from kiosk.reading.content import read_texts
from kiosk.reading.folder import SLUG
from kiosk.reading.problem import suggest
from kiosk.staff.manifest import DEVICE

WHATS = ("panel", "place", "story", "route", "event")
LONGEST = 80
"""Characters of a folder's name: disks take 255 bytes, and Windows 260 for the whole path."""
_SOON = timedelta(days=14)

_TEXTS = {
    "fr": "# {title}\n\nLe résumé : une seule phrase, 110 signes au plus.\n\nLe texte, en paragraphes courts.\n",
    "en": "# {title}\n\nThe summary: one sentence, 110 characters at most.\n\nThe text, in short paragraphs.\n",
    "nl": "# {title}\n\nDe samenvatting: één zin, hoogstens 110 tekens.\n\nDe tekst, in korte alinea’s.\n",
    "de": "# {title}\n\nDie Zusammenfassung: ein Satz, höchstens 110 Zeichen.\n\nDer Text, in kurzen Absätzen.\n",
}
_HEAD = """\
# Ce qui suit un # n'est pas lu ; retirez le # devant une ligne pour vous en servir.
# What follows a # is not read; take the # before a line away to use it.
"""
_DRAFT = "draft: true                  # caché tant que cette ligne est là / hidden while this line is there\n"
_COMMON = """\
# facts:                     # deux à quatre grands chiffres / two to four striking figures
#   - value: "43"
#     label: {{fr: "maisons", en: "houses", nl: "huizen", de: "Häuser"}}
# sources: ["https://exemple.fr/page"]
# checked: 2026-11-23        # dernière vérification / last check
"""
_PLACE = """\
kind: {kind:<23}# {kinds}
where: {where:<22}# latitude, longitude, comme les sites de cartes les copient / as map sites copy them
# about: true                # position approximative / approximate position
# commune: Lens
# address: 1 rue de l'Exemple
# phone: "+33 3 00 00 00 00"
# website: exemple.fr
# price: free                # free : gratuit ; paid : payant
# unesco: "2012"             # année d'inscription / year of inscription
# opening_hours: "We-Su 10:00-18:00"
# visit: {{fr: "Fermé le mardi.", en: "Closed on Tuesdays.", nl: "Dinsdag gesloten.", de: "Dienstags geschlossen."}}
# access: {{wheelchair: yes, pushchair: yes, dogs: no, parking: limited, toilets: yes}}
# pictures:
#   01-photo.jpg:
#     alt: {{fr: "Ce qu'elle montre", en: "What it shows", nl: "Wat zij toont", de: "Was es zeigt"}}
#     credit: "Prénom Nom"
"""
_STORY = """\
# order: 1                   # rang parmi les récits / place among the stories
# about_places: [{place}]    # lieux à voir ensuite / places to see next
"""
_ROUTE = """\
panel: {panel:<22}# la rubrique qui la montre / the panel that shows it
by: [foot, bike]             # foot : à pied ; bike : à vélo
stops: [{stops}]    # au moins deux lieux, dans l'ordre / two places at least, in order
# order: 1
# length_km: 10              # seulement si une source la donne / only where a source gives it
# schematic: true            # la trace ne sert pas à se guider / the track is no guide on the ground
"""
_EVENT = """\
start: {day} 10:00    # ou un jour seul : {day} / or a day alone
# end: "12:30"               # une heure, un jour, ou les deux / a time, a day, or both
# repeat: FREQ=WEEKLY;BYDAY=SA;UNTIL={year}1231    # comme dans un fichier .ics / as in an .ics file
# except: [{day}]       # les jours où il n'a pas lieu / the days on which it does not take place
# place: {place}    # un lieu de la borne, par son dossier / a place of the kiosk, by its folder
# address: 1 rue de l'Exemple, Lens
# website: exemple.fr
# price: free                # free : gratuit ; paid : payant ; ou / or {{fr: "5 €", en: "€5", nl: "€ 5", de: "5 €"}}
"""
_PANEL = """\
order: 9                     # rang sur l'accueil / place on the home screen
color: leaf                  # brick, leaf, glass, ember, canal
icon: mdi6.star              # une icône Material Design / a Material Design icon
instrument: none             # none, timeline, network, galleries, heights, figures
# short: {{fr: "Nom court", en: "Short name", nl: "Korte naam", de: "Kurzname"}}
"""


def make(what: str, name: str, content: Path, panel: str, today: date) -> int:
    """Make the folder of a new item, hidden as a draft, and say what to do next; return 1 where it cannot be made."""
    guide = read_texts(content).guide
    slug = _slug(name)
    panels = [known.slug for known in guide.panels]
    mistake = _mistake(what, slug, content, panel, panels)
    if mistake:
        typer.echo(mistake, err=True)
        return 1
    folder = content / {"panel": "", "route": "routes", "event": "agenda"}.get(what, panel) / slug
    where = guide.office.where
    places = [place.slug for place in guide.places[:2]] or ["lieu-un", "lieu-deux"]
    kinds = [kind.slug for kind in guide.kinds] or ["museum"]
    filled = {
        "kind": kinds[0],
        "kinds": ", ".join(kinds),
        "where": f"{where.latitude}, {where.longitude}" if where else "50.4305, 2.8328",
        "panel": panel or (panels[0] if panels else "panel"),
        "stops": ", ".join(places),
        "place": places[0],
        "day": f"{today + _SOON}",
        "year": (today + _SOON).year,
    }
    own = {"place": _PLACE, "story": _STORY, "route": _ROUTE, "event": _EVENT, "panel": _PANEL}[what]
    folder.mkdir(parents=True)
    sheet = folder / f"{what}.yaml"
    sheet.write_text(_HEAD + _DRAFT + (own + _COMMON).format(**filled), encoding="utf-8")
    for language in guide.office.languages:
        text = _TEXTS.get(language, _TEXTS["en"]).format(title=name)
        (folder / f"{language}.md").write_text(text, encoding="utf-8")
    typer.echo(
        f"{folder}\n"
        f"Remplissez {sheet.name} et les textes (kiosk preview), retirez « draft: true », puis : kiosk check\n"
        f"Fill in {sheet.name} and the texts (kiosk preview), take “draft: true” out, then: kiosk check"
    )
    return 0


def _mistake(what: str, slug: str, content: Path, panel: str, panels: list[str]) -> str:
    """Return why the folder cannot be made, "" where it can."""
    if what not in WHATS:
        return f"{what}: {', '.join(WHATS)}"
    if unfit := _unfit(slug):
        return unfit
    if taken := next((path for path in content.glob(f"**/{slug}") if path.is_dir()), None):
        return f"{slug} existe déjà / is there already: {taken}"
    if what in {"place", "story"} and panel not in panels:
        near = suggest(panel, panels)
        return (
            f"--panel {panel or '?'} : choisissez parmi {', '.join(panels)}{near['suggestion_fr']}\n"
            f"--panel {panel or '?'}: choose one of {', '.join(panels)}{near['suggestion_en']}"
        )
    return ""


def _unfit(slug: str) -> str:
    """Return why a folder cannot bear a name, "" where it can."""
    if not SLUG.fullmatch(slug):
        return "il faut un nom avec des lettres ou des chiffres / the name needs letters or digits"
    if len(slug) > LONGEST:
        return f"nom trop long : {LONGEST} signes au plus / name too long: {LONGEST} characters at most"
    if DEVICE.match(slug):
        return f"{slug} : nom réservé par Windows, choisissez-en un autre / reserved by Windows, choose another"
    return ""


def _slug(name: str) -> str:
    """Return a name as a folder's: "L’Été à Béthune" becomes "l-ete-a-bethune"."""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "oe").replace("ß", "ss"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
