"""Small pictures of the item forms, for the grid they are chosen from; one module a heading of the grid."""
