"""The staff desk keeps its promises."""
