package abono.quotes.comments;

import abono.security.Person;
import abono.security.Right;

/** On which side of the deal somebody speaks. */
public enum Side {
    CUSTOMER(Right.ASK_SELLER),
    SELLER(Right.DRAFT_QUOTES);

    private final String right;

    Side(String right) {
        this.right = right;
    }

    /** The right that writing on this side takes. */
    String right() {
        return right;
    }

    static Side of(Person person) {
        return person.staffRole() == null ? CUSTOMER : SELLER;
    }
}
