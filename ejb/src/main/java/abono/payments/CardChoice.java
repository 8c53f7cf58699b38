package abono.payments;

/** The card that is charged, and whether to keep it on file. */
record CardChoice(String token, boolean save) {}
