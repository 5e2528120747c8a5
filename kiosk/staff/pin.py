"""`kiosk pin`: the installer chooses what opens the staff desk."""

from pathlib import Path

import typer

from kiosk.duty.pin import LONGEST, SHORTEST, set_pin, weakness
from kiosk.staff.console import take_all_letters

_WORDS = {
    "fr": {
        "ask": "Nouveau code du personnel (4 à 8 chiffres)",
        "again": "Le même code, encore une fois",
        "different": "Les deux codes sont différents ; rien n’a changé.",
        "form": f"Il faut de {SHORTEST} à {LONGEST} chiffres, et rien d’autre ; rien n’a changé.",
        "repeats": "Ce code répète les mêmes chiffres : il se devine au premier essai. Rien n’a changé.",
        "sequence": "Ce code est une suite : il se devine au premier essai. Rien n’a changé.",
        "disk": "Le code n’a pas pu être écrit dans {folder} : {reason}",
        "done": "Le code est en place. Restez quatre secondes le doigt posé dans le coin supérieur droit de l’écran.",
    },
    "en": {
        "ask": "New staff PIN (4 to 8 digits)",
        "again": "The same PIN once more",
        "different": "The two PINs differ; nothing has changed.",
        "form": f"It takes {SHORTEST} to {LONGEST} digits and nothing else; nothing has changed.",
        "repeats": "This PIN repeats the same digits and is guessed at once; nothing has changed.",
        "sequence": "This PIN is a sequence and is guessed at once; nothing has changed.",
        "disk": "The PIN could not be written to {folder}: {reason}",
        "done": "The PIN is set. Hold a finger in the upper right corner of the screen for four seconds.",
    },
}


def ask_pin(state: Path, language: str) -> int:
    """Ask for a new PIN twice and keep its hash in the state folder; return the exit status."""
    take_all_letters()
    words = _WORDS[language]
    pin = typer.prompt(words["ask"], hide_input=True).strip()
    found = weakness(pin)
    if found:
        return _refuse(words[found.value])
    if typer.prompt(words["again"], hide_input=True).strip() != pin:
        return _refuse(words["different"])
    try:
        set_pin(state, pin)
    except OSError as error:
        return _refuse(words["disk"].format(folder=state, reason=error.strerror or error))
    typer.echo(words["done"])
    return 0


def _refuse(sentence: str) -> int:
    typer.echo(sentence, err=True)
    return 1
