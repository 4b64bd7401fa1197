"""The drawings of Inama ID and the programs that make them. Nothing here knows about the window."""
