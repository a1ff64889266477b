"""Events over time: SQLite tables that anybody can read, what changed, and which pages are of one event."""
