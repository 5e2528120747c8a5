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
        "une promenade demande au moins deux lieux du guide",
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

    BAD_GEOJSON = (
        "ce fichier n’est pas du GeoJSON",
        "exportez-le de nouveau au format GeoJSON (WGS 84, longitude puis latitude)",
        "this file is no GeoJSON",
        "export it again as GeoJSON (WGS 84, longitude then latitude)",
    )
    BAD_FEATURE = (
        "l’objet n° {number} n’est ni une ligne ni une surface en longitude, latitude : il n’est pas dessiné",
        "exportez des lignes et des surfaces, en degrés (WGS 84)",
        "feature no. {number} is neither a line nor an area in longitude, latitude: it is not drawn",
        "export lines and areas, in degrees (WGS 84)",
    )
    OFF_MAP = (
        "rien de ce fichier ne se trouve sur la carte",
        "vérifiez les coordonnées : longitude et latitude sont peut-être échangées",
        "nothing in this file lies on the map",
        "check the coordinates: longitude and latitude may be swapped",
    )
    NOT_MBTILES = (
        "ce fichier n’est pas un fond de carte MBTiles ({reason})",
        "exportez de nouveau le fond de carte au format MBTiles, en images",
        "this file is no MBTiles base map ({reason})",
        "export the base map again as MBTiles, in pictures",
    )
    TILES_FORMAT = (
        "les tuiles de ce fond de carte sont au format « {value} »",
        "exportez des images png, jpg ou webp, non des tuiles vectorielles",
        "the tiles of this base map are in the format “{value}”",
        "export pictures in png, jpg or webp, not vector tiles",
    )
    TILES_TOO_MANY = (
        "ce fond de carte est trop gros : {count} tuiles, {size} Mo ({limit} tuiles et {most} Mo au plus)",
        "exportez une zone plus petite, ou moins de niveaux de zoom",
        "this base map is too large: {count} tiles, {size} MB (at most {limit} tiles and {most} MB)",
        "export a smaller area, or fewer zoom levels",
    )
    TILES_ELSEWHERE = (
        "ce fond de carte n’a pas de tuiles pour le territoire",
        "exportez-le pour la zone du guide",
        "this base map has no tiles for the territory",
        "export it for the area of the guide",
    )
    TILES_UNSIGNED = (
        "ce fond de carte ne dit pas à qui il est dû (attribution)",
        "inscrivez l’auteur dans le champ attribution ; sans lui, le fond de carte n’est pas montré",
        "this base map does not say whom it is owed to (attribution)",
        "write the author into the field attribution; without it the base map is not shown",
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
        Trouble.EVENT_OVER,
        Trouble.EVENTS_PRIVATE,
        Trouble.CALENDAR_LANGUAGE_MISSING,
        Trouble.OFF_MAP,
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
