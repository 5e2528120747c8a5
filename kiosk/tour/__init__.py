"""The tour: a finger goes through every screen and page of the real program, and looks whether all words fit."""
