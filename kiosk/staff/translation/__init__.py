"""Every text of the content as a table for translators: its pieces, the files that carry it, the way back."""
