package abono.numbering;

/** The series that the seller keeps. */
public enum Series {
    QUOTE("Q"),
    INVOICE("F"),
    CREDIT_NOTE("R"),
    ORDER("O"),
    PAYMENT("P");

    private final String prefix;

    Series(String prefix) {
        this.prefix = prefix;
    }

    String number(int year, int number) {
        return "%s-%d-%06d".formatted(prefix, year, number);
    }
}
