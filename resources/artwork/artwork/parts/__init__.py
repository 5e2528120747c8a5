"""Reusable parts of a landscape; each is a function that returns an SVG fragment."""
