"""Timings of the kiosk against its peers, run by hand with `./dev bench NAME`, never in the test run."""
