package abono.payments;

/** The card that is charged, and whether to keep it on file. */
public record CardChoice(String token, boolean save) {}
