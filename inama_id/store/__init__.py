"""Turns rows of the reference database into domain values. The only package that speaks SQL."""
