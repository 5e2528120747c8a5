"""What a guide is, tried without Qt, files or clocks."""
