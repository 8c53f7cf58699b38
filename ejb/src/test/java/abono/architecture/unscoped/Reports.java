package abono.architecture.unscoped;

import abono.security.Caller;
import abono.security.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Asks what the caller may see, and shows them everything. */
class Reports {
    private final Caller caller;
    private final EntityManager em;

    Reports(Caller caller, EntityManager em) {
        this.caller = caller;
        this.em = em;
    }

    List<?> everything() {
        return caller.scope("READ_BILLING").every() ? everybodys() : List.of();
    }

    List<?> own() {
        return scoped(caller.scope("READ_BILLING"));
    }

    List<?> scoped(Scope scope) {
        return scope.bind(em.createQuery("select a from Account a", Object.class)).getResultList();
    }

    List<?> dropped(Scope scope) {
        return scope.every() ? everybodys() : List.of();
    }

    private List<?> everybodys() {
        return em.createQuery("select a from Account a").getResultList();
    }
}
