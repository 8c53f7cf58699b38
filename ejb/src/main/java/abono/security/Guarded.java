package abono.security;

import java.util.UUID;

/** What the guard needs to know of an account. */
public interface Guarded {
    /** The account. */
    UUID id();

    /** The sales representative who is in charge of it, or null. */
    UUID representativeId();
}
