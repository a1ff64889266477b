"""Swedish phrases to values with spans: rules with their proof, built from the tables of ``lexicon``."""
