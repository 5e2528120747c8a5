"""Keeping a machine on duty, and what staff are told of it; no Qt."""
