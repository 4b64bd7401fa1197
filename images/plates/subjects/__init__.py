"""Large drawings from the parameters of a profile; a module for each kind of item, with a table ``MAKERS``."""
