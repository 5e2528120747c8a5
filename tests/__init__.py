"""The tests, mirroring kiosk/."""
