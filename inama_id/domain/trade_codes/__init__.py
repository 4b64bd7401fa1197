"""The code lists of permits and the Harmonized System, as the content's ``documents`` hold them."""
