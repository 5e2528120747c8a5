"""The whole program as a process."""
