"""Documents made of domain values: text, JSON and HTML. No Qt, no SQL."""
