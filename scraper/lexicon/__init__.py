"""Swedish words as tables, no functions."""
