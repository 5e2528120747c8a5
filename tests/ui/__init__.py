"""Real taps on real screens."""
