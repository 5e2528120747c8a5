"""How the staff's folder becomes an edition, tried on real folders without Qt."""
