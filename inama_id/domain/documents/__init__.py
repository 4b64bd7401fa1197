"""Documents of a consignment: which are needed, and whether a paper contradicts itself, the law or the goods."""
