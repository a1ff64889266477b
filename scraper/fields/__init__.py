"""One module a field of the record: the document in, a ``Reading`` out."""
