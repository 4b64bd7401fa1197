"""Does the Convention cover this thing at all? Annotations, populations, thresholds and exemptions, decided."""
