"""Why an update is not made or not taken, and what to do about it, in the staff's own languages."""

from enum import Enum

from kiosk.duty.counters import printable
from kiosk.reading.trouble import StaffLanguage

_LONGEST = 200
"""Characters of a detail told at most: names on a stranger's stick may be as long as they like."""


class Refusal(Enum):
    """Each reason: (what, remedy) in French, then in English; braces are filled from the details."""

    UNREADABLE = (
        "ce fichier ne peut pas être lu ({reason})",
        "vérifiez que la clé USB est bien branchée, ou recopiez le fichier",
        "this file cannot be read ({reason})",
        "check that the stick is plugged in well, or copy the file again",
    )
    NOT_A_BUNDLE = (
        "ce n’est pas une mise à jour de la borne",
        "choisissez un fichier .artois fait par « kiosk bundle make »",
        "this is no update of the kiosk",
        "choose an .artois file made by “kiosk bundle make”",
    )
    CUT_SHORT = (
        "la mise à jour est incomplète ou abîmée",
        "recopiez-la sur la clé, et éjectez la clé avant de la retirer",
        "the update is incomplete or damaged",
        "copy it to the stick again, and eject the stick before taking it out",
    )
    UNSIGNED = (
        "la mise à jour n’est pas signée",
        "faites-la avec « kiosk bundle make » et la clé de l’office",
        "the update is not signed",
        "make it with “kiosk bundle make” and the office's key",
    )
    UNKNOWN_KEY = (
        "la mise à jour est signée par une clé que cette borne ne connaît pas ({key})",
        "ne l’installez que si vous savez d’où elle vient : copiez alors sa clé publique parmi celles de la borne",
        "the update is signed by a key that this kiosk does not know ({key})",
        "install it only if you know where it comes from: then copy its public key among those of the kiosk",
    )
    BAD_SIGNATURE = (
        "la signature ne correspond pas : la mise à jour a été modifiée",
        "ne l’installez pas ; refaites-la depuis le dossier de contenu",
        "the signature does not match: the update was altered",
        "do not install it; make it anew from the content folder",
    )
    WRONG_FORMAT = (
        "le format de la mise à jour ({version}) n’est pas connu ; ce programme connaît le format {known}",
        "installez le même programme sur la borne et sur l’ordinateur qui prépare la mise à jour",
        "the form of the update ({version}) is unknown; this program knows form {known}",
        "install the same program on the kiosk and on the computer that makes the update",
    )
    BAD_MANIFEST = (
        "la liste des fichiers de la mise à jour n’est pas valable ({reason})",
        "refaites la mise à jour avec « kiosk bundle make »",
        "the update's list of files is not valid ({reason})",
        "make the update anew with “kiosk bundle make”",
    )
    ALTERED = (
        "le fichier « {name} » de la mise à jour a été modifié ou abîmé",
        "recopiez la mise à jour sur la clé, ou refaites-la",
        "the file “{name}” of the update was altered or damaged",
        "copy the update to the stick again, or make it anew",
    )
    MISSING = (
        "il manque le fichier « {name} » dans la mise à jour",
        "recopiez la mise à jour sur la clé, ou refaites-la",
        "the file “{name}” is missing in the update",
        "copy the update to the stick again, or make it anew",
    )
    ADDITIONAL = (
        "la mise à jour contient un fichier qui n’y a pas été signé, « {name} »",
        "ne l’installez pas ; refaites-la depuis le dossier de contenu",
        "the update holds a file that was not signed into it, “{name}”",
        "do not install it; make it anew from the content folder",
    )
    BAD_NAME = (
        "le nom « {name} » n’est pas permis dans une mise à jour",
        'renommez le fichier : ni chemin hors du dossier, ni < > : " | ? * \\, ni nom réservé de Windows',
        "the name “{name}” is not allowed in an update",
        'rename the file: no path out of the folder, none of < > : " | ? * \\, no name reserved by Windows',
    )
    LINK = (
        "« {name} » est un raccourci ou un lien",
        "copiez le fichier lui-même dans le dossier",
        "“{name}” is a shortcut or link",
        "copy the file itself into the folder",
    )
    TWICE = (
        "le nom « {name} » revient deux fois, ou ne diffère d’un autre que par les majuscules",
        "renommez l’un des deux",
        "the name “{name}” comes twice, or differs from another by capital letters only",
        "rename one of the two",
    )
    TOO_MANY = (
        "la mise à jour compte trop de fichiers ({limit} au plus)",
        "retirez du dossier de contenu ce qui n’y sert pas",
        "the update has too many files ({limit} at most)",
        "take out of the content folder what is not needed there",
    )
    TOO_LARGE = (
        "la mise à jour est trop grosse ({size} Mo, {limit} Mo au plus)",
        "réduisez les films ou la carte",
        "the update is too large ({size} MB, {limit} MB at most)",
        "make films or the map smaller",
    )
    BOMB = (
        "le fichier « {name} » se déplie démesurément",
        "ne l’installez pas ; refaites la mise à jour depuis le dossier de contenu",
        "the file “{name}” unfolds beyond all measure",
        "do not install it; make the update anew from the content folder",
    )
    NO_ROOM = (
        "il n’y a pas assez de place sur la borne ({needed} Mo demandés, {free} Mo libres)",
        "libérez de la place sur le disque de la borne",
        "there is not enough room on the kiosk ({needed} MB needed, {free} MB free)",
        "make room on the kiosk's disk",
    )
    OLDER = (
        "cette mise à jour du {made} est plus ancienne que celle du {installed}, déjà installée",
        "prenez la plus récente, ou ajoutez --force pour revenir à celle-ci",
        "this update of {made} is older than that of {installed}, which is installed",
        "take the newer one, or add --force to return to this one",
    )
    UNWRITABLE = (
        "la mise à jour ne peut pas être écrite ({reason}) ; l’ancien contenu reste en place",
        "vérifiez la place libre et les droits du dossier",
        "the update cannot be written ({reason}); the old content stays in place",
        "check free room and the folder's permissions",
    )
    NO_CONTENT = (
        "ce dossier ne contient aucune rubrique (panel.yaml)",
        "indiquez le dossier content avec --content",
        "there is no panel (panel.yaml) in this folder",
        "name the content folder with --content",
    )
    CHANGED = (
        "le fichier « {name} » a changé pendant la préparation",
        "attendez que les copies soient finies, puis recommencez",
        "the file “{name}” changed while the update was made",
        "wait until copying is over, then try again",
    )
    BAD_KEY = (
        "ce fichier n’est pas une clé {kind_fr} de « kiosk bundle keys »",
        "indiquez le bon fichier, ou recopiez-le depuis l’original",
        "this file is no {kind_en} key of “kiosk bundle keys”",
        "name the right file, or copy it again from the original",
    )
    KEY_INSIDE = (
        "la clé secrète se trouve dans le dossier de contenu : elle partirait avec la mise à jour",
        "rangez-la ailleurs, là où personne d’autre n’a accès",
        "the secret key lies in the content folder: it would leave with the update",
        "keep it elsewhere, where nobody else has access",
    )
    EXISTS = (
        "ce fichier existe déjà",
        "choisissez un autre nom : une clé perdue ne se refait pas",
        "this file is there already",
        "choose another name: a key that is lost cannot be made again",
    )

    def sentence(self, file: str, details: dict[str, str], language: StaffLanguage) -> str:
        """Return file, what and remedy in one line."""
        what, remedy = self.value[0:2] if language == "fr" else self.value[2:4]
        colon = " : " if language == "fr" else ": "
        return f"{file}{colon}{what.format(**details)} → {remedy.format(**details)}"


class RefusedError(Exception):
    """An update that is not made or not taken: the reason, the file it is about, the details."""

    def __init__(self, refusal: Refusal, file: object, **details: object) -> None:
        """Take the details as they are; what cannot be printed is left out."""
        self.refusal = refusal
        self.file = printable(str(file))
        self.details = {key: printable(str(value)[:_LONGEST]) for key, value in details.items()}
        super().__init__(self.sentence("en"))

    def sentence(self, language: StaffLanguage) -> str:
        """Return file, what and remedy in one line."""
        return self.refusal.sentence(self.file, self.details, language)
