"""Tries the installers where they will be used, as far as this machine can."""
