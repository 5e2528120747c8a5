"""Ground floor: what a guide is, without Qt, files or a clock."""
