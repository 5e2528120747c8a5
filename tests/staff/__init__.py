"""What the command line does for staff, tried as processes of its own."""
