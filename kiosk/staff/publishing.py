"""`kiosk publish`: the content becomes the edition shown next, with a bar meanwhile and what was done at the end."""

import time
from pathlib import Path

from kiosk.reading.publishing import publish_told
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.console import Stopped, bars, say, stoppable

_WORDS: dict[StaffLanguage, dict[str, str]] = {
    "fr": {
        "waiting": "Attente d’une autre publication",
        "looking": "Recherche des changements",
        "reading": "Lecture des dossiers",
        "writing": "Écriture de l’édition",
        "done": "Édition {number} : {pages} pages, dont {read} dossiers relus ; {made} fichiers d’image faits, "
        "{kept} repris ; {problems} problèmes (« kiosk check » les nomme) ; {seconds} s.",
        "stopped": "Arrêté : l’édition d’avant reste à l’écran, rien n’est perdu.",
        "refused": "{place} ne peut pas être écrit ({reason}) : l’édition d’avant reste à l’écran.",
    },
    "en": {
        "waiting": "Waiting for another publishing",
        "looking": "Looking for changes",
        "reading": "Reading folders",
        "writing": "Writing the edition",
        "done": "Edition {number}: {pages} pages, {read} folders read again; {made} picture files made, "
        "{kept} taken over; {problems} problems (“kiosk check” names them); {seconds} s.",
        "stopped": "Stopped: the edition before stays on the screen, nothing is lost.",
        "refused": "{place} cannot be written ({reason}): the edition before stays on the screen.",
    },
}


def publish_content(content: Path, editions: Path, language: StaffLanguage) -> int:
    """Publish and say what was done; return 1 where the disk refuses, 130 where it was stopped, else 0."""
    words = _WORDS[language]
    begun = time.monotonic()
    try:
        with stoppable(), bars(words) as progress:
            done = publish_told(content, editions, progress)
    except Stopped:
        say([words["stopped"]])
        return 130
    except OSError as error:
        say([words["refused"].format(place=error.filename or editions, reason=error.strerror or error)])
        return 1
    told = {
        "number": done.edition.colophon.number,
        "pages": len(done.edition.guide.items),
        "read": done.read,
        "made": done.made,
        "kept": done.taken_over,
        "problems": len(done.edition.problems()),
        "seconds": f"{time.monotonic() - begun:.1f}",
    }
    say([words["done"].format(**told)])
    return 0
