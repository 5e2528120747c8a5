"""Second floor: the objects that QML binds to, without rules or files of their own."""
