package abono.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A stored thing with an id that it has from its birth on: the same one is equal wherever it was
 * loaded, and what it says of itself in messages and logs is its name and id, nothing else.
 */
@MappedSuperclass
public abstract class Identified {
    @Id private UUID id;

    /** For JPA, which fills it. */
    protected Identified() {}

    /** A new one. */
    protected Identified(UUID id) {
        this.id = id;
    }

    /** Names it for good. */
    public UUID id() {
        return id;
    }

    /** What people call it, or null; never a secret. */
    protected String name() {
        return null;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Identified that
                && getClass() == that.getClass()
                && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        String kind = getClass().getSimpleName();
        return name() == null ? kind + " " + id : kind + " " + name() + " " + id;
    }
}
