package abono.documents.pdf;

/** A label and what it says. */
record Fact(String label, String value) {}
