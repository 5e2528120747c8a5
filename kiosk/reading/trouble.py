"""Every kind of mistake in the staff's folders, and how to mend it, in their own language."""

from enum import Enum
from typing import Literal

StaffLanguage = Literal["fr", "en"]


class Trouble(Enum):
    """Each kind of mistake: (what, remedy) in French, then in English; braces are filled from the problem's details."""

    NO_CONTENT = (
        "le dossier de contenu est introuvable",
        "vérifiez le chemin, ou recopiez le dossier content à cet endroit",
        "the content folder cannot be found",
        "check the path, or copy the content folder back there",
    )
    NO_PANEL = (
        "aucune rubrique dans le dossier de contenu",
        "créez un dossier contenant un fichier panel.yaml",
        "there is no panel in the content folder",
        "make a folder that holds a panel.yaml",
    )
    NO_SHEET = (
        "ce dossier n’a pas de fichier {expected} : il est laissé de côté",
        "ajoutez ce fichier ; l’explorateur peut cacher la fin d’un nom, comme .txt",
        "this folder has no {expected}: it is left out",
        "add that file; file explorers may hide the end of a name, such as .txt",
    )
    MISNAMED = (
        "ce nom n’est pas celui qui est attendu ({expected}) : ce qu’il contient n’est pas montré",
        "renommez-le {expected} ; l’explorateur peut cacher la fin d’un nom, comme .txt",
        "this is not the name expected ({expected}): what it holds is not shown",
        "rename it {expected}; file explorers may hide the end of a name, such as .txt",
    )
    MISSING_FILE = (
        "ce fichier manque",
        "ajoutez-le, ou écrivez « instrument: none » dans panel.yaml",
        "this file is missing",
        "add it, or write “instrument: none” in panel.yaml",
    )
    UNREADABLE = (
        "ce fichier ne peut pas être lu ({reason})",
        "vérifiez les droits du fichier et qu’aucun autre programme ne le retient",
        "this file cannot be read ({reason})",
        "check the file's permissions and that no other program holds it",
    )
    NOT_TEXT = (
        "ce fichier n’est pas du texte UTF-8",
        "enregistrez-le de nouveau en choisissant le codage UTF-8",
        "this file is not UTF-8 text",
        "save it again and choose the UTF-8 encoding",
    )
    TOO_LARGE = (
        "ce fichier est trop gros ({size} Mo, {limit} au plus)",
        "réduisez-le ou retirez-le",
        "this file is too large ({size} MB, {limit} at most)",
        "make it smaller or take it out",
    )
    OUTSIDE = (
        "ce nom mène hors du dossier de contenu",
        "copiez le fichier lui-même dans le dossier, sans raccourci ni lien",
        "this name leads out of the content folder",
        "copy the file itself into the folder, no shortcut or link",
    )
    BROKEN_YAML = (
        "la syntaxe YAML n’est pas valable à cet endroit",
        "vérifiez l’alignement, les deux-points et les guillemets à cette ligne",
        "the YAML is not valid here",
        "check indentation, colons and quotation marks on this line",
    )
    NOT_A_MAPPING = (
        "on attend ici des lignes « clé : valeur »",
        "écrivez une clé, deux-points, une espace, puis la valeur",
        "lines of “key: value” are expected here",
        "write a key, a colon, a space, then the value",
    )
    NOT_A_LIST = (
        "on attend ici une liste",
        "commencez chaque élément par un tiret et une espace",
        "a list is expected here",
        "begin each entry with a dash and a space",
    )
    NOT_TEXT_VALUE = (
        "« {key} » attend un simple texte",
        "écrivez une seule valeur après les deux-points",
        "“{key}” expects a plain text",
        "write one value after the colon",
    )
    UNKNOWN_KEY = (
        "la clé « {key} » est inconnue{suggestion_fr}",
        "corrigez son nom ou retirez la ligne",
        "the key “{key}” is unknown{suggestion_en}",
        "correct its name or take the line out",
    )
    TWICE = (
        "la clé « {key} » est écrite deux fois",
        "gardez une seule des deux lignes",
        "the key “{key}” is written twice",
        "keep only one of the two lines",
    )
    MISSING_KEY = (
        "il manque la clé « {key} »",
        "ajoutez une ligne « {key}: … »",
        "the key “{key}” is missing",
        "add a line “{key}: …”",
    )
    UNKNOWN_VALUE = (
        "« {value} » n’est pas une valeur connue pour « {key} »{suggestion_fr}",
        "choisissez parmi : {options}",
        "“{value}” is not a known value for “{key}”{suggestion_en}",
        "choose one of: {options}",
    )
    NOT_A_NUMBER = (
        "« {value} » n’est pas un nombre",
        "écrivez le nombre en chiffres, avec un point pour les décimales",
        "“{value}” is not a number",
        "write it in digits, with a point for decimals",
    )
    NOT_A_POSITION = (
        "« {value} » n’est pas une position",
        "écrivez latitude et longitude, par exemple 50.4305, 2.8328",
        "“{value}” is not a position",
        "write latitude and longitude, such as 50.4305, 2.8328",
    )
    SHORT_PATH = (
        "un tracé demande au moins deux positions",
        "ajoutez des couples [latitude, longitude]",
        "a path needs two positions at least",
        "add pairs of [latitude, longitude]",
    )
    BAD_TRACK = (
        "cette trace ne se lit pas comme du GPX, ou n’a pas deux points",
        "enregistrez-la de nouveau en GPX depuis le site ou l’appareil qui l’a faite, ou retirez-la",
        "this track does not read as GPX, or has not two points",
        "save it again as GPX from the site or device that made it, or take it out",
    )
    NOT_A_PLACE = (
        "« {value} » ne désigne aucun lieu du guide{suggestion_fr}",
        "écrivez le nom du dossier d’un lieu, ou retirez cette étape",
        "“{value}” is no place of the guide{suggestion_en}",
        "write the folder name of a place, or take this stop out",
    )
    FEW_STOPS = (
        "un itinéraire demande au moins deux lieux du guide",
        "écrivez sous « stops » les noms de dossier des lieux, dans l’ordre du chemin",
        "a route needs two places of the guide at least",
        "write the folder names of its places under “stops”, in the order of the way",
    )
    QUIZ_ANSWERS = (
        "une question demande d’une à {most} mauvaises réponses, toutes différentes et différentes de la bonne",
        "corrigez la liste sous « wrong »",
        "a question needs one to {most} wrong answers, all different and none of them the right one",
        "correct the list under “wrong”",
    )
    NOT_A_DATE = (
        "« {value} » n’est pas une date",
        "écrivez l’année, ou année-mois-jour, par exemple 1990-12-21",
        "“{value}” is not a date",
        "write the year, or year-month-day, such as 1990-12-21",
    )
    UNKNOWN_ICON = (
        "l’icône « {value} » n’existe pas{suggestion_fr}",
        "prenez un nom Material Design, par exemple mdi6.tree",
        "there is no icon “{value}”{suggestion_en}",
        "take a Material Design name, such as mdi6.tree",
    )
    UNKNOWN_LINK = (
        "« {value} » ne désigne aucune page du guide{suggestion_fr}",
        "écrivez le nom du dossier de la page visée, ou retirez le lien",
        "“{value}” is no page of the guide{suggestion_en}",
        "write the folder name of the page meant, or take the link out",
    )
    OUTER_LINK = (
        "ce lien sort du guide ({value}) ; seul son texte est montré",
        "liez une autre page par le nom de son dossier, ou mettez l’adresse dans « website »",
        "this link leaves the guide ({value}); only its text is shown",
        "link another page by its folder name, or put the address under “website”",
    )
    NO_TEXT = (
        "aucun texte : la page est laissée de côté",
        "ajoutez fr.md avec une première ligne « # Titre »",
        "there is no text: the page is left out",
        "add fr.md with a first line “# Title”",
    )
    LEFT_OUT = (
        "cette page n’est pas montrée à cause des erreurs signalées dans son dossier",
        "corrigez-les : les liens vers elle fonctionneront de nouveau",
        "this page is not shown because of the mistakes named in its folder",
        "mend them: the links to it will work again",
    )
    KEPT = (
        "la version précédente de cette page reste montrée à cause des erreurs signalées dans son dossier",
        "corrigez-les : la nouvelle version paraîtra aussitôt",
        "the version before stays on the screen because of the mistakes named in this page's folder",
        "mend them: the new one will appear at once",
    )
    NO_TITLE = (
        "la première ligne n’est pas un titre",
        "commencez le fichier par « # Titre »",
        "the first line is not a title",
        "begin the file with “# Title”",
    )
    LANGUAGE_MISSING = (
        "la langue « {language} » manque ; la page sera montrée dans une autre langue",
        "ajoutez {language}.md",
        "the language “{language}” is missing; the page will be shown in another",
        "add {language}.md",
    )
    WORDS_MISSING = (
        "« {key} » n’est pas écrit en : {languages}",
        "ajoutez ces langues à la même ligne",
        "“{key}” is not written in: {languages}",
        "add these languages to the same line",
    )
    SLUG_TWICE = (
        "le nom de dossier « {value} » sert déjà ailleurs ({other})",
        "renommez l’un des deux dossiers",
        "the folder name “{value}” is already used elsewhere ({other})",
        "rename one of the two folders",
    )
    BAD_SLUG = (
        "le nom de dossier « {value} » ne convient pas",
        "employez des minuscules sans accent, des chiffres et des tirets",
        "the folder name “{value}” will not do",
        "use lower-case letters without accents, digits and hyphens",
    )
    BAD_PICTURE = (
        "cette image ne peut pas être ouverte ({reason})",
        "enregistrez-la de nouveau en JPEG, PNG, WebP ou AVIF",
        "this picture cannot be opened ({reason})",
        "save it again as JPEG, PNG, WebP or AVIF",
    )
    HUGE_PICTURE = (
        "cette image est trop grande ({megapixels} mégapixels, {limit} au plus)",
        "réduisez-la à 4000 pixels de large",
        "this picture is too large ({megapixels} megapixels, {limit} at most)",
        "reduce it to 4000 pixels wide",
    )
    NO_ALT = (
        "l’image n’a pas de texte de remplacement",
        "décrivez-la en une phrase sous « {key} »",
        "the picture has no alternative text",
        "describe it in one sentence under “{key}”",
    )
    NO_PICTURE = (
        "aucune image : la page montrera une couleur unie",
        "déposez poster.webp ou une photographie dans le dossier",
        "there is no picture: the page will show a plain colour",
        "drop poster.webp or a photograph into the folder",
    )

    def template(self, language: StaffLanguage) -> tuple[str, str]:
        """Return what and remedy, with braces, in one of the staff's languages."""
        return self.value[0:2] if language == "fr" else self.value[2:4]


ADVICE = frozenset(
    {
        Trouble.LANGUAGE_MISSING,
        Trouble.WORDS_MISSING,
        Trouble.NO_ALT,
        Trouble.NO_PICTURE,
    }
)
"""Gaps rather than mistakes: what is there is shown as it is."""

DAMAGE = frozenset(
    {
        Trouble.UNREADABLE,
        Trouble.NOT_TEXT,
        Trouble.TOO_LARGE,
        Trouble.BROKEN_YAML,
        Trouble.NOT_A_MAPPING,
        Trouble.NO_TITLE,
        Trouble.BAD_PICTURE,
        Trouble.BAD_TRACK,
    }
)
"""Files that are spoilt as a whole: what they said before is shown rather than what is left of them."""
