package abono.documents;

/** A label and what it says. */
record Fact(String label, String value) {}
