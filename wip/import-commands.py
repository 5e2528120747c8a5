import sys; sys.path.insert(0,'/work/main')
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
import typer
from kiosk.commands import cli, _settings, SettingsFile, SETTINGS_FILE, Content

importing = typer.Typer(help="Bring content in from elsewhere; what you changed by hand is kept.", no_args_is_help=True)
cli.add_typer(importing, name="import")
StaffWords = Annotated[Literal["fr", "en"], typer.Option("--language", help="fr or en.")]
Table = Annotated[Path, typer.Argument(help="A spreadsheet: .xlsx, or .csv.")]


@importing.command("datatourisme")
def import_open_data(
    source: Annotated[Path, typer.Argument(help="An object (.json), the folder of an export, or its .zip.")],
    into: Annotated[str, typer.Option("--into", help="The panel that its places go to; events go to the agenda.")],
    again: Annotated[bool, typer.Option("--again", help="Also what you deleted, and what looks like a page of yours.")] = False,
    language: StaffWords = "fr",
    settings: SettingsFile = SETTINGS_FILE,
    content: Content = None,
) -> None:
    """Bring in places and events of the national open data (DATAtourisme), or bring them up to date."""
    from kiosk.staff.datatourisme import Wishes, import_datatourisme

    wishes = Wishes(datetime.now().astimezone().date(), language, again)
    raise typer.Exit(import_datatourisme(source, _settings(settings, content=content).content, into, wishes))


@importing.command("spreadsheet")
def take_spreadsheet(
    file: Table, language: StaffWords = "fr", settings: SettingsFile = SETTINGS_FILE, content: Content = None
) -> None:
    """Write back what translators changed in a spreadsheet made by `kiosk export`."""
    from kiosk.staff.spreadsheet import import_spreadsheet

    raise typer.Exit(import_spreadsheet(file, _settings(settings, content=content).content, language))


@cli.command("export")
def export_texts(
    file: Table, language: StaffWords = "fr", settings: SettingsFile = SETTINGS_FILE, content: Content = None
) -> None:
    """Write all texts and facts into a spreadsheet for translators: .xlsx, or .csv."""
    from kiosk.staff.spreadsheet import export_spreadsheet

    raise typer.Exit(export_spreadsheet(file, _settings(settings, content=content).content, language))
if __name__=='__main__': cli()
