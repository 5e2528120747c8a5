"""The command line for staff and installers."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk import __version__, paths
from kiosk.run import SETTINGS_FILE
from kiosk.settings import CHOICES, Settings, SettingsError, describe, read_settings

cli = typer.Typer(
    name="kiosk",
    help="The visitor kiosk of a tourist office. Without a command it runs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

SettingsFile = Annotated[Path, typer.Option("--settings", help="The installer's kiosk.toml.")]
Backend = Annotated[str, typer.Option(help="auto, opengl or software.")]
Content = Annotated[Path | None, typer.Option(help="The staff's folder, instead of the one in the settings.")]
SMALLEST = 320


def _settings(file: Path, backend: str = "", content: Path | None = None) -> Settings:
    if file != SETTINGS_FILE and not file.is_file():
        typer.echo(f"{file}: there is no such settings file; check the path, or leave the option out", err=True)
        raise typer.Exit(1)
    if backend and backend not in CHOICES["backend"].options:
        known = ", ".join(CHOICES["backend"].options)
        message = f"{backend} is no way to draw; choose one of: {known}"
        raise typer.BadParameter(message)
    try:
        settings = read_settings(file)
    except SettingsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    return replace(settings, backend=backend or settings.backend, content=content or settings.content)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if width.isdecimal() and height.isdecimal() and min(int(width), int(height)) >= SMALLEST:
        return int(width), int(height)
    message = f"{text} is not a size; write width and height of at least {SMALLEST}, such as 1080x1920"
    raise typer.BadParameter(message)


def _has_screen() -> bool:
    return os.name != "posix" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _need_screen() -> None:
    if not _has_screen():
        typer.echo(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`./dev run --offscreen-tour` draws every screen into pictures instead.",
            err=True,
        )
        raise typer.Exit(2)


@cli.command()
def run(
    settings: SettingsFile = SETTINGS_FILE,
    content: Content = None,
    backend: Backend = "",
    window: Annotated[str, typer.Option(help="A window of this size, such as 1080x1920, instead of the screen.")] = "",
) -> None:
    """Show the kiosk."""
    from kiosk.run import run as run_kiosk

    _need_screen()
    chosen = _settings(settings, backend, content)
    # A folder that is asked for by name is meant, whatever update is installed.
    raise typer.Exit(run_kiosk(chosen, _size(window) if window else None, updated=content is None))


@cli.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The staff's folder.")] = None,
    settings: SettingsFile = SETTINGS_FILE,
    language: Annotated[str, typer.Option(help="fr, en or both.")] = "both",
    as_json: Annotated[bool, typer.Option("--json", help="For other programs.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page with pictures too, for a browser.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Go on, and tell again whenever something changed.")] = False,
) -> None:
    """Name what is wrong in the content: file, line, what, remedy; exit status 1 when there is something."""
    from kiosk.staff.check import keep_reporting, report

    if language not in {"fr", "en", "both"}:
        raise typer.BadParameter(f"{language} is not fr, en or both")
    if html is not None and not html.absolute().parent.is_dir():
        raise typer.BadParameter(f"there is no folder {html.parent}; make it, or choose another")
    tell = keep_reporting if watch else report
    raise typer.Exit(tell(folder or _settings(settings).content, language, as_json=as_json, page=html))


@cli.command()
def new(
    what: Annotated[str, typer.Argument(help="panel, place, story, route or event.")],
    name: Annotated[str, typer.Argument(help="Its title; the folder's name is made of it.")],
    panel: Annotated[str, typer.Option(help="The panel of a place, a story or a route.")] = "",
    settings: SettingsFile = SETTINGS_FILE,
    content: Content = None,
) -> None:
    """Make the folder of a new page with files to fill in, hidden until it is ready."""
    from kiosk.duty.usage import local_now
    from kiosk.staff.new import make

    raise typer.Exit(make(what, name, _settings(settings, content=content).content, panel, local_now().date()))


@cli.command()
def preview(
    folder: Annotated[Path | None, typer.Argument(help="The staff's folder.")] = None,
    settings: SettingsFile = SETTINGS_FILE,
    size: Annotated[str, typer.Option(help="The screen shown first, such as 1920x1080.")] = "",
    language: Annotated[str, typer.Option(help="The visitors' language shown first, such as nl.")] = "",
    backend: Backend = "",
) -> None:
    """Open a window that shows the content as it is written, drafts included, and what is to be mended."""
    from kiosk.preview.window import preview as show_preview

    _need_screen()
    chosen = _size(size) if size else None
    raise typer.Exit(show_preview(_settings(settings, backend, folder), chosen, language))


@cli.command()
def coverage(
    folder: Annotated[Path | None, typer.Argument(help="The staff's folder.")] = None,
    settings: SettingsFile = SETTINGS_FILE,
    language: Annotated[str, typer.Option(help="fr or en.")] = "fr",
    gaps: Annotated[bool, typer.Option("--gaps", help="Only pages with something left to do.")] = False,
) -> None:
    """Show which pages speak which language: missing, incomplete, older than the first; exit status 1 for any."""
    from kiosk.staff.coverage_table import show

    if language not in {"fr", "en"}:
        raise typer.BadParameter(f"{language} is not fr or en")
    raise typer.Exit(show(folder or _settings(settings).content, language, only_gaps=gaps))


StaffWords = Annotated[Literal["fr", "en"], typer.Option("--language", help="fr or en.")]
Spreadsheet = Annotated[Path, typer.Argument(help="A spreadsheet: .xlsx, or .csv.")]
importing = typer.Typer(help="Bring content in from elsewhere.", no_args_is_help=True)
cli.add_typer(importing, name="import")


@importing.command("datatourisme")
def import_open_data(
    source: Annotated[Path, typer.Argument(help="An object (.json), the folder of an export, or its .zip.")],
    into: Annotated[str, typer.Option("--into", help="The panel that its places go to; events go to the agenda.")],
    again: Annotated[bool, typer.Option("--again", help="Also what you deleted, or have a page for.")] = False,
    language: StaffWords = "fr",
    settings: SettingsFile = SETTINGS_FILE,
    content: Content = None,
) -> None:
    """Bring in places and events of the national open data, or bring them up to date; what you changed stays."""
    from kiosk.duty.usage import local_now
    from kiosk.staff.datatourisme import Wishes, import_datatourisme

    wishes = Wishes(local_now().date(), language, again)
    raise typer.Exit(import_datatourisme(source, _settings(settings, content=content).content, into, wishes))


@importing.command("spreadsheet")
def take_spreadsheet(
    file: Spreadsheet, language: StaffWords = "fr", settings: SettingsFile = SETTINGS_FILE, content: Content = None
) -> None:
    """Write back what translators changed in a spreadsheet made by `kiosk export`."""
    from kiosk.staff.spreadsheet import import_spreadsheet

    raise typer.Exit(import_spreadsheet(file, _settings(settings, content=content).content, language))


@cli.command("export")
def export_texts(
    file: Spreadsheet, language: StaffWords = "fr", settings: SettingsFile = SETTINGS_FILE, content: Content = None
) -> None:
    """Write all texts and facts into a spreadsheet for translators: .xlsx, or .csv."""
    from kiosk.staff.spreadsheet import export_spreadsheet

    raise typer.Exit(export_spreadsheet(file, _settings(settings, content=content).content, language))


@cli.command()
def stats(
    language: Annotated[str, typer.Option(help="fr or en.")] = "fr",
    since: Annotated[str, typer.Option(help="First day, such as 2026-07-01; a year ago when left out.")] = "",
    csv: Annotated[Path | None, typer.Option(help="Write every counter into this spreadsheet.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a page to print or to send.")] = None,
) -> None:
    """Show how the kiosk is used: visits, hours, languages, pages; nothing of it names a person."""
    from datetime import date, timedelta

    from kiosk.duty.usage import local_now
    from kiosk.guide.model import Guide
    from kiosk.reading.edition import current
    from kiosk.staff.checks import hours_of
    from kiosk.staff.stats import Wanted, show

    if language not in {"fr", "en"}:
        raise typer.BadParameter(f"{language} is not fr or en")
    today = local_now().date()
    try:
        first = date.fromisoformat(since) if since else today - timedelta(days=364)
    except ValueError:
        raise typer.BadParameter(f"{since} is no day; write it as 2026-07-01") from None
    edition = current(paths.state() / "editions")
    guide = edition.guide if edition else Guide()
    wanted = Wanted(language=language, since=first, until=today, table=csv, page=html, is_open=hours_of(guide.office))
    raise typer.Exit(show(paths.state() / "usage.sqlite", guide, wanted))


bundle = typer.Typer(help="Signed updates of the content on a USB stick.", no_args_is_help=True)
cli.add_typer(bundle, name="bundle")
Language = Annotated[str, typer.Option(help="fr, en or both.")]
Keys = Annotated[Path, typer.Option(help="The folder of the public keys that this kiosk trusts.")]


@bundle.command("keys")
def make_keys(
    file: Annotated[Path, typer.Argument(help="The secret key to make; the public one gets .pub at its end.")],
    language: Language = "both",
) -> None:
    """Make the office's pair of keys: the secret one signs, the public one goes to every kiosk."""
    from kiosk.staff.bundle_commands import Bundler

    raise typer.Exit(Bundler(language).keys(file))


@bundle.command("make")
def make_bundle(
    out: Annotated[Path, typer.Argument(help="The file to make, or the stick's folder.")],
    key: Annotated[Path, typer.Option(help="The office's secret key.")],
    content: Content = None,
    name: Annotated[str, typer.Option(help="What the update is called.")] = "Artois",
    settings: SettingsFile = SETTINGS_FILE,
    language: Language = "both",
) -> None:
    """Make a signed update of the content."""
    from kiosk.staff.bundle_commands import Bundler

    raise typer.Exit(Bundler(language).make(out, key, content or _settings(settings).content, name))


@bundle.command("check")
def check_bundle(
    file: Annotated[Path, typer.Argument(help="The update.")],
    keys: Keys = paths.ROOT / "keys",
    language: Language = "both",
) -> None:
    """Tell whether this kiosk would take an update, and why not."""
    from kiosk.staff.bundle_commands import Bundler

    raise typer.Exit(Bundler(language).check(file, keys))


@bundle.command("install")
def install_bundle(
    file: Annotated[Path, typer.Argument(help="The update.")],
    keys: Keys = paths.ROOT / "keys",
    force: Annotated[bool, typer.Option("--force", help="Take one that is older than what is installed.")] = False,
    language: Language = "both",
) -> None:
    """Install an update; the next start shows it."""
    from kiosk.staff.bundle_commands import Bundler

    raise typer.Exit(Bundler(language).install(file, keys, paths.state() / "updates", force=force))


def _shown(settings: Path, content: Path | None) -> Path:
    """Return the folder that the kiosk shows: the one asked for, an update's, or the staff's own."""
    from kiosk.staff.updates import installed

    own, update = _settings(settings, content=content).content, installed(paths.state() / "updates")
    return update.content if update and content is None else own


@cli.command()
def publish(settings: SettingsFile = SETTINGS_FILE, content: Content = None, language: StaffWords = "fr") -> None:
    """Publish the content as the edition that the next start shows."""
    from kiosk.staff.publishing import publish_content

    raise typer.Exit(publish_content(_shown(settings, content), paths.state() / "editions", language))


@cli.command()
def search(
    words: Annotated[list[str], typer.Argument(help="What a visitor types.")],
    language: Annotated[str, typer.Option(help="The visitor's language; the office's first when left out.")] = "",
) -> None:
    """Try what visitors find in the published guide; exit status 1 when it is nothing."""
    from kiosk.staff.search import show

    raise typer.Exit(show(paths.state() / "editions", " ".join(words), language))


@cli.command()
def editions() -> None:
    """List the editions kept: number, day, pages, problems, and which one is on the screen."""
    from kiosk.staff.editions import list_editions

    raise typer.Exit(list_editions(paths.state() / "editions"))


@cli.command()
def rollback(
    number: Annotated[int, typer.Argument(help="The edition's number; the one before the current when left out.")] = 0,
    settings: SettingsFile = SETTINGS_FILE,
    content: Content = None,
) -> None:
    """Return to an earlier edition, on a running screen too, until the content is changed again."""
    from kiosk.staff.editions import return_to

    raise typer.Exit(return_to(paths.state() / "editions", _shown(settings, content), number))


@cli.command()
def pin(language: StaffWords = "fr") -> None:
    """Choose the PIN of the staff desk; only a hash of it is kept."""
    from kiosk.staff.pin import ask_pin

    raise typer.Exit(ask_pin(paths.state(), language))


@cli.command()
def tour(
    out: Annotated[Path, typer.Argument(help="Folder for the pictures and tour.json.")],
    size: Annotated[str, typer.Option(help="Width and height in pixels.")] = "1080x1920",
    language: Annotated[str, typer.Option(help="One language; all of the office's when left out.")] = "",
    backend: Backend = "software",
    settings: SettingsFile = SETTINGS_FILE,
    content: Content = None,
) -> None:
    """Touch the way through every screen and page, keep a picture of each, and check that all words fit."""
    if not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from kiosk.tour.walk import walk
    except ModuleNotFoundError as missing:
        typer.echo("The tour belongs to the source; the packaged kiosk comes without its touch tools.", err=True)
        raise typer.Exit(2) from missing

    raise typer.Exit(walk(_settings(settings, backend, content), out, _size(size), language))


@cli.command("settings")
def show_settings() -> None:
    """Print a kiosk.toml with every key, its default and its meaning."""
    typer.echo(describe(), nl=False)


@cli.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)
