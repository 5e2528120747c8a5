"""`kiosk publish`: the content becomes the edition shown next, with a bar meanwhile and what was done at the end."""

import time
from pathlib import Path

from kiosk import paths
from kiosk.reading.problem import causes
from kiosk.reading.publishing import publish_told
from kiosk.reading.shipped import adopt
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.console import STOPPED, Stopped, counted, lasting, say

_WORDS: dict[StaffLanguage, dict[str, str]] = {
    "fr": {
        "waiting": "Attente d’une autre publication",
        "looking": "Recherche des changements",
        "reading": "Lecture des dossiers",
        "writing": "Écriture de l’édition",
        "done": "Édition {number} : {pages}, {read} ; {made}, {kept} ; "
        "{problems} (« kiosk check » dit où et que faire) ; {seconds} s.",
        "kept": "Il n’y a aucune rubrique dans {content} : l’édition {number} reste à l’écran "
        "→ vérifiez le chemin du dossier, ou le partage réseau.",
        "stopped": "Arrêté : l’édition d’avant reste à l’écran, rien n’est perdu.",
        "refused": "{place} ne peut pas être écrit ({reason}) : l’édition d’avant reste à l’écran.",
    },
    "en": {
        "waiting": "Waiting for another publishing",
        "looking": "Looking for changes",
        "reading": "Reading folders",
        "writing": "Writing the edition",
        "done": "Edition {number}: {pages}, {read}; {made}, {kept}; "
        "{problems} (“kiosk check” says where, and what to do); {seconds} s.",
        "kept": "There is no panel in {content}: edition {number} stays on the screen "
        "→ check the folder’s path, or the network share.",
        "stopped": "Stopped: the edition before stays on the screen, nothing is lost.",
        "refused": "{place} cannot be written ({reason}): the edition before stays on the screen.",
    },
}
_COUNTED: dict[StaffLanguage, dict[str, tuple[str, str]]] = {
    "fr": {
        "pages": ("page", "pages"),
        "read": ("dossier relu", "dossiers relus"),
        "made": ("fichier d’image fait", "fichiers d’image faits"),
        "kept": ("repris", "repris"),
        "problems": ("problème", "problèmes"),
    },
    "en": {
        "pages": ("page", "pages"),
        "read": ("folder read again", "folders read again"),
        "made": ("picture file made", "picture files made"),
        "kept": ("taken over", "taken over"),
        "problems": ("problem", "problems"),
    },
}
"""What is counted, of one and of many."""


def publish_content(content: Path, editions: Path, language: StaffLanguage) -> int:
    """Publish and say what was done; return 1 where nothing could be, 130 where it was stopped, else 0."""
    words = _WORDS[language]
    begun = time.monotonic()
    try:
        with lasting(words) as bars:
            adopt(paths.shipped(), editions, bars.reach)
            done = publish_told(content, editions, bars.reach)
    except Stopped:
        say([words["stopped"]])
        return STOPPED
    except OSError as error:
        say([words["refused"].format(place=error.filename or editions, reason=error.strerror or error)])
        return 1
    if done.is_kept:
        say([words["kept"].format(content=content, number=done.edition.colophon.number)])
        return 1
    numbers = {
        "pages": len(done.edition.guide.items),
        "read": done.read,
        "made": done.made,
        "kept": done.taken_over,
        "problems": len(causes(done.edition.problems())),
    }
    told = {what: counted(number, _COUNTED[language][what], language) for what, number in numbers.items()}
    seconds = f"{time.monotonic() - begun:.1f}"
    say([words["done"].format(number=done.edition.colophon.number, seconds=seconds, **told)])
    return 0
