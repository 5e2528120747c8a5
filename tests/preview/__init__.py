"""The preview for staff."""
