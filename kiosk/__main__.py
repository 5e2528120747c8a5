"""Starts the kiosk: without arguments at once, with any by the command line."""

import sys


def main() -> int:
    """Run, and return the exit status."""
    if sys.argv[1:]:
        if getattr(sys, "frozen", False):
            # Packaged, the program is its own worker: started again for it, it ends here.
            from multiprocessing import freeze_support

            freeze_support()
        from kiosk.commands import cli

        cli()
        return 0
    # The way every kiosk starts, every day: the command line's own parser would cost it a third of its start.
    from kiosk.run import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
