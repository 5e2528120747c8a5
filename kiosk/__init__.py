"""The visitor kiosk of the Artois tourist offices."""

__version__ = "0.1.0"
