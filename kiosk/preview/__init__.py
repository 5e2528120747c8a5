"""The preview: the kiosk in a window beside the explorer, drafts included, with what is to be mended."""
