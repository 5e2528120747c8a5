"""Why something brought in from outside is not taken as it is, and what staff may do about it."""

import re
from enum import Enum

import msgspec

from kiosk.reading.trouble import StaffLanguage

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_LONGEST = 200
"""Characters of a detail told at most."""


class Reason(Enum):
    """Each reason: (what, remedy) in French, then in English; braces are filled from the details."""

    # Any import.
    UNREADABLE = (
        "ne peut pas être lu ou écrit ({reason})",
        "vérifiez les droits du fichier et qu’aucun autre programme ne le retient",
        "cannot be read or written ({reason})",
        "check the file's permissions and that no other program holds it",
    )
    TOO_LARGE = (
        "est trop gros ({size} Mo, {limit} au plus)",
        "partagez-le en plusieurs fichiers",
        "is too large ({size} MB, {limit} at most)",
        "split it into several files",
    )
    OUTSIDE = (
        "mène hors du dossier de contenu : rien n’y est écrit",
        "remplacez le raccourci ou le lien par le dossier lui-même",
        "leads out of the content folder: nothing is written there",
        "put the folder itself in the place of the shortcut or link",
    )
    NOT_AMENDABLE = (
        "ne se laisse pas modifier sans risque à « {key} »",
        "faites ce changement à la main, puis lancez « kiosk check »",
        "cannot be changed safely at “{key}”",
        "make this change by hand, then run “kiosk check”",
    )
    NO_SUCH_PANEL = (
        "« {value} » n’est pas une rubrique du guide{suggestion_fr}",
        "écrivez après --into le nom d’un dossier qui contient panel.yaml : {options}",
        "“{value}” is no panel of the guide{suggestion_en}",
        "after --into write the name of a folder that holds panel.yaml: {options}",
    )
    # Open data.
    NO_EXPORT = (
        "n’est ni un objet JSON, ni le dossier d’un export avec objects/, ni son archive .zip",
        "téléchargez de nouveau l’export « JSON-LD » de DATAtourisme",
        "is neither a JSON object, nor the folder of an export with objects/, nor a .zip of it",
        "download the “JSON-LD” export of DATAtourisme again",
    )
    NO_OBJECT = (
        "n’est pas un objet de l’export DATAtourisme ({reason})",
        "exportez en JSON-LD ; si le fichier est coupé, téléchargez-le de nouveau",
        "is no object of the DATAtourisme export ({reason})",
        "export as JSON-LD; where the file is cut short, download it again",
    )
    NOT_IN_EXPORT = (
        "est annoncé par index.json mais manque dans l’export",
        "décompressez l’export de nouveau, entièrement",
        "is listed in index.json but missing from the export",
        "unpack the whole export again",
    )
    UNKNOWN_KIND = (
        "aucun type de kinds.yaml ne convient à « {types} »",
        "ajoutez à kinds.yaml un type nommé : {options}",
        "no kind of kinds.yaml suits “{types}”",
        "add to kinds.yaml a kind named: {options}",
    )
    NO_NAME = ("n’a pas de nom", "complétez sa fiche à la source", "has no name", "complete its record at the source")
    NO_POSITION = (
        "n’a pas de position valable",
        "complétez sa fiche à la source",
        "has no valid position",
        "complete its record at the source",
    )
    NO_DATES = (
        "n’a pas de dates lisibles",
        "complétez sa fiche à la source",
        "has no dates that can be read",
        "complete its record at the source",
    )
    OVER = (
        "est terminé depuis le {date}",
        "rien à faire ; supprimez son dossier s’il est encore là",
        "has been over since {date}",
        "nothing to do; delete its folder if it is still there",
    )
    OBSOLETE = (
        "est signalé comme n’étant plus d’actualité",
        "vérifiez-le, et supprimez son dossier s’il est encore là",
        "is marked as out of date",
        "check it, and delete its folder if it is still there",
    )
    MANY_DATES = (
        "a {dates} dates à venir : les {limit} premières sont reprises",
        "importez de nouveau plus tard, ou écrivez-le dans un agenda .ics",
        "has {dates} dates to come: the first {limit} are taken",
        "import again later, or write it in a .ics calendar",
    )
    TWIN = (
        "ressemble à la page « {other} », écrite à la main",
        "pour la tenir à jour depuis l’export, ajoutez « {uri} » à ses « sources » ; sinon, importez avec --again",
        "looks like the page “{other}”, written by hand",
        "to keep it up to date from the export, add “{uri}” to its “sources”; otherwise import with --again",
    )
    TAKEN_OUT = (
        "a été supprimé du contenu à la main : il n’est pas repris",
        "pour le reprendre, importez avec --again",
        "was taken out of the content by hand: it is not brought back",
        "to bring it back, import with --again",
    )
    # Spreadsheets.
    EXISTS = (
        "existe déjà : rien n’est écrit par-dessus",
        "choisissez un autre nom, ou déplacez l’ancien fichier",
        "is already there: nothing is written over it",
        "choose another name, or move the old file",
    )
    NO_SPREADSHEET = (
        "n’est pas un tableau .xlsx ou .csv lisible ({reason})",
        "enregistrez-le comme classeur Excel (.xlsx) ou comme CSV UTF-8",
        "is no .xlsx or .csv spreadsheet that can be read ({reason})",
        "save it as an Excel workbook (.xlsx) or as CSV UTF-8",
    )
    NO_COLUMNS = (
        "n’a pas les colonnes de l’export ({columns})",
        "remettez la première ligne telle qu’elle a été exportée",
        "lacks the columns of the export ({columns})",
        "put the first line back as it was exported",
    )
    NO_SUCH_PIECE = (
        "« {piece} » n’existe pas ou plus dans le contenu",
        "exportez de nouveau et reportez-y cette ligne",
        "“{piece}” is not, or no longer, in the content",
        "export again and carry this row over",
    )
    TWICE = (
        "« {piece} » figure déjà plus haut",
        "gardez une seule des deux lignes",
        "“{piece}” stands further up already",
        "keep only one of the two rows",
    )
    SOURCE_CHANGED = (
        "« {piece} » : le texte de départ ({language}) a changé dans le dossier depuis l’export",
        "exportez de nouveau et relisez la traduction",
        "“{piece}”: the text translated from ({language}) has changed in the folder since the export",
        "export again and read the translation over",
    )
    BOTH_CHANGED = (
        "« {piece} », {language} : changé dans le dossier et dans le tableau",
        "comparez les deux et reportez à la main la bonne version",
        "“{piece}”, {language}: changed in the folder and in the spreadsheet",
        "compare the two and carry the right one over by hand",
    )
    EMPTIED = (
        "« {piece} », {language} : cellule vidée ; le texte du dossier est gardé",
        "pour supprimer une traduction, supprimez-la dans le dossier",
        "“{piece}”, {language}: the cell was emptied; the text in the folder is kept",
        "to take a translation out, delete it in the folder",
    )
    NO_WORDS = (
        "« {piece} », {language} : la cellule contient une formule, une date ou une erreur au lieu d’un texte",
        "mettez la cellule au format Texte et retapez la phrase",
        "“{piece}”, {language}: the cell holds a formula, a date or an error instead of a text",
        "set the cell's format to Text and type the sentence again",
    )
    LOST_LETTERS = (
        "« {piece} », {language} : ce CSV n’est pas en UTF-8 et des lettres ont pu devenir « ? »",
        "enregistrez le tableau en .xlsx ou en « CSV UTF-8 »",
        "“{piece}”, {language}: this CSV is not UTF-8, and letters may have become “?”",
        "save the spreadsheet as .xlsx or as “CSV UTF-8”",
    )
    NO_TITLE = (
        "« {piece} », {language} : la première ligne n’est pas un titre",
        "commencez la cellule par « # Titre »",
        "“{piece}”, {language}: the first line is not a title",
        "begin the cell with “# Title”",
    )
    ONE_FOR_ALL = (
        "« {piece} », {language} : cette valeur est la même dans toutes les langues",
        "changez-la dans la première colonne de langue",
        "“{piece}”, {language}: this value is the same in every language",
        "change it in the first language column",
    )

    def template(self, language: StaffLanguage) -> tuple[str, str]:
        """Return what and remedy, with braces, in one of the staff's languages."""
        return self.value[0:2] if language == "fr" else self.value[2:4]


class Refused(msgspec.Struct, frozen=True):
    """One thing not taken: why, which file or object, the line of the file (0 for all of it), the details."""

    reason: Reason
    file: str
    line: int = 0
    details: dict[str, str] = {}

    @classmethod
    def of(cls, reason: Reason, file: str, line: int = 0, /, **details: object) -> "Refused":
        """Return a refusal whose details are printable: no command of a terminal, no whole book."""
        return cls(reason, _printable(file), line, {key: _printable(str(value)) for key, value in details.items()})

    def sentence(self, language: StaffLanguage) -> str:
        """Return file, line, what and remedy in one line."""
        what, remedy = (template.format(**self.details) for template in self.reason.template(language))
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}{' : ' if language == 'fr' else ': '}{what} → {remedy}"


def _printable(text: str) -> str:
    shown = _UNPRINTABLE.sub(" ", text[:_LONGEST])
    return shown if len(text) <= _LONGEST else f"{shown}…"
