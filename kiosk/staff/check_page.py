"""The content's problems as a page that a browser opens: page by page, with their pictures, in French and English."""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import get_args
from xml.etree.ElementTree import Element

from PIL import Image, ImageOps

from kiosk.guide.language import pick
from kiosk.guide.model import Item
from kiosk.reading.content import Reading
from kiosk.reading.folder import Folder
from kiosk.reading.pictures import FORMATS, pictures_in
from kiosk.reading.problem import Problem, Problems
from kiosk.reading.trouble import StaffLanguage
from kiosk.staff.markup import document, element

_THUMBNAIL = 360, 270
_WORDS = {
    "fr": {
        "title": "Contenu de la borne",
        "clean": "Rien à signaler : tout est complet.",
        "counts": "Pages lues : {pages}. Erreurs : {mistakes}. Manques : {gaps}.",
        "whole": "Dossier de contenu",
        "gap": "manque",
        "mistake": "erreur",
        "other": "English",
    },
    "en": {
        "title": "The kiosk’s content",
        "clean": "Nothing to report: everything is complete.",
        "counts": "Pages read: {pages}. Mistakes: {mistakes}. Gaps: {gaps}.",
        "whole": "Content folder",
        "gap": "gap",
        "mistake": "mistake",
        "other": "Français",
    },
}
_STYLE = """
* { box-sizing: border-box }
body { margin: 0; background: #F4EEE2; color: #17181C; font: 17px/1.5 Manrope, system-ui, sans-serif }
#en { display: none }
#en:target { display: block }
#en:target ~ #fr { display: none }
header { background: #17181C; color: #FFF; padding: 36px max(24px, calc(50vw - 480px)) 44px;
  border-radius: 0 0 48px 48px }
header a { color: #F7C65B; float: right; font-weight: 700 }
h1 { margin: 0 0 6px; font-size: 42px; letter-spacing: -.02em }
header p { margin: 0; font-size: 20px }
main { max-width: 1008px; margin: 28px auto 60px; padding: 0 24px }
section { display: flex; gap: 26px; background: #FFF; border-radius: 28px; padding: 14px;
  margin-bottom: 18px }
section > img, section > .none { width: 200px; height: 150px; object-fit: cover; border-radius: 18px;
  background: #E5DAC5; flex: none }
section > div { flex: 1; min-width: 0; padding: 8px 14px 8px 0 }
h2 { margin: 0; font-size: 23px; letter-spacing: -.01em }
.folder { color: #6A6256; font-size: 14px; margin: 0 0 10px }
ol { list-style: none; margin: 0; padding: 0 }
li { border-top: 2px solid #F4EEE2; padding: 10px 0; overflow-wrap: anywhere }
li p { margin: 2px 0 0; color: #1D5940 }
li p::before { content: "→ " }
code { font-size: 14px; background: #F4EEE2; border-radius: 7px; padding: 2px 8px }
b { font-size: 13px; border-radius: 99px; padding: 2px 11px; margin-right: 8px; color: #8A3218;
  background: #FBEDE7 }
b.gap { color: #654B0F; background: #FDF3DC }
@media (max-width: 640px) { section { flex-direction: column } }
"""


def write_page(reading: Reading, content: Path, file: Path) -> None:
    """Write the page; it holds everything itself and fetches nothing."""
    pictures = {folder: _thumbnail(content, folder) for folder in _by_page(reading.problems)}
    bodies = [_body(language, reading, pictures) for language in reversed(get_args(StaffLanguage))]
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width"),
        element("title", _WORDS["fr"]["title"]),
        element("style", _STYLE),
    )
    aside = file.with_name(f".{file.name}.tmp")
    aside.write_text(document(element("html", head, element("body", *bodies), lang="fr")), encoding="utf-8")
    aside.replace(file)


def _body(language: StaffLanguage, reading: Reading, pictures: Mapping[str, str]) -> Element:
    words = _WORDS[language]
    gaps = sum(problem.advice for problem in reading.problems)
    counts = {"pages": len(reading.guide.items), "mistakes": len(reading.problems) - gaps, "gaps": gaps}
    other = "#en" if language == "fr" else "#fr"
    header = element(
        "header",
        element("a", words["other"], href=other, lang="en" if language == "fr" else "fr"),
        element("h1", words["title"]),
        element("p", words["counts"].format(**counts) if reading.problems else words["clean"]),
    )
    pages = (
        _page(language, folder, problems, reading.guide.items.get(reading.folders.get(folder, "")), pictures[folder])
        for folder, problems in _by_page(reading.problems).items()
    )
    return element("div", header, element("main", *pages), id=language, lang=language)


def _page(
    language: StaffLanguage, folder: str, problems: Iterable[Problem], item: Item | None, picture: str
) -> Element:
    words = _WORDS[language]
    page = pick(item.pages, (language,)) if item else None
    told = []
    for problem in problems:
        kind = "gap" if problem.advice else "mistake"
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        what = element("div", element("b", words[kind], class_=kind), problem.what(language))
        told.append(element("li", what, element("code", place), element("p", problem.remedy(language))))
    return element(
        "section",
        element("img", src=picture, alt="") if picture else element("div", class_="none"),
        element(
            "div",
            element("h2", page[1].title if page else words["whole"] if folder == "." else folder),
            element("p", folder, class_="folder"),
            element("ol", *told),
        ),
    )


def _by_page(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    """Return the problems by the folder that they are in, or are about."""
    pages: dict[str, list[Problem]] = {}
    for problem in problems:
        folder, _, name = problem.file.rpartition("/")
        pages.setdefault(folder if "." in name else problem.file, []).append(problem)
    return {folder or ".": found for folder, found in pages.items()}


def _thumbnail(content: Path, folder: str) -> str:
    """Return a small picture of a page as data, "" where it has none that can be opened."""
    inside = Folder(content, Problems(), PurePosixPath(folder))
    for name in pictures_in(inside):
        path = inside.find(name)
        try:
            with Image.open(path or "", formats=FORMATS) as image:
                image.draft("RGB", _THUMBNAIL)
                small = ImageOps.fit(ImageOps.exif_transpose(image).convert("RGB"), _THUMBNAIL)
                made = BytesIO()
                small.save(made, "WEBP", quality=70)
        except Exception:  # noqa: BLE001, S112  # the worker's boundary: a damaged picture is one of the problems told
            continue
        return f"data:image/webp;base64,{b64encode(made.getvalue()).decode()}"
    return ""
