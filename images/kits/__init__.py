"""Drawing kits: parts that many drawings share, with their measures as arguments."""
