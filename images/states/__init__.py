"""Small pictures of the states of characters, for the cards of a question; one module a subject."""
