"""A plate for every profile: its item drawn large from what the profile scores, with numbered callouts to its cues."""
