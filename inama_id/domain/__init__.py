"""Values and rules of the subject. Standard library only: no files, no clock, no randomness, no Qt."""
