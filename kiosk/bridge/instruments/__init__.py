"""What each panel's instrument shows, in the visitor's language and in shares of its drawing."""
