"""What the command line does for staff and installers."""
