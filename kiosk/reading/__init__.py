"""First floor: the staff's folders become an edition, without Qt."""
