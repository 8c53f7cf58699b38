package abono.accounts;

/** How to reach somebody. */
public record Contact(String name, String email) {}
