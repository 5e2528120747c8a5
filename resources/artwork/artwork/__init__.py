"""Flat layered posters of Lens-Liévin, drawn with code."""
