"""What keeps the machine on duty, with real files, real kills and clocks that go wrong."""
