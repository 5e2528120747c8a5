"""The staff desk: the way in by a corner and a PIN, its pages, and the way out."""
