"""How the program becomes something that a laptop without a network can install."""
