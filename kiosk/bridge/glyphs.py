"""Glyphs of Material Design Icons that Python puts beside words, by the names that qtawesome gives them.

A test holds each against qtawesome's table; bringing in qtawesome itself would cost the start 0.17 s.
"""

GLYPHS = {
    "map-marker": "\U000f034e",
    "phone": "\U000f03f2",
    "web": "\U000f059f",
    "ticket-confirmation-outline": "\U000f13aa",
    "information-outline": "\U000f02fd",
    "wheelchair-accessibility": "\U000f05a4",
    "baby-carriage": "\U000f068f",
    "dog-side": "\U000f0a44",
    "parking": "\U000f03e3",
    "toilet": "\U000f09ab",
    "map-marker-distance": "\U000f08f0",
    "walk": "\U000f0583",
    "bike": "\U000f00a3",
    "vector-polyline": "\U000f0561",
}
