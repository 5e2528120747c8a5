"""The bridge: what QML is told."""
