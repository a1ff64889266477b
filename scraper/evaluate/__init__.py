"""Records against gold: precision, recall and F1 a field, over all pages and a split.

Silence earns nothing: a value counts where the gold says it or the record claims it.
"""
