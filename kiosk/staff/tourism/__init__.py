"""The national open data of tourism, read object by object and put into the words of place.yaml and event.yaml."""
