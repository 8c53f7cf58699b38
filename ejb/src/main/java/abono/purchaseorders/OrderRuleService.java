package abono.purchaseorders;

import abono.accounts.Account;
import abono.accounts.AccountKind;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** From which total on a purchase order is required, and of which accounts it is not (Q8). */
@Stateless
@RolesAllowed(Right.MANAGE_SETTINGS)
public class OrderRuleService {
    private static final int HIGHEST = 1_000_000_000;
    private static final UUID SETTING =
            UUID.nameUUIDFromBytes("purchasing_setting".getBytes(StandardCharsets.UTF_8));

    private static final String EXEMPT =
            """
            insert into purchase_order_exemption (account_id) values (?1)
            on conflict do nothing
            """;

    /**
     * An account that needs no purchase order, whatever it buys (Q8).
     *
     * @param number e.g. {@code A-000101}
     */
    public record ExemptAccount(UUID id, String number, String legalName) {}

    @PersistenceContext private EntityManager em;
    @Inject private Event<PurchaseOrderEvent> events;

    /** The limit as it is. */
    public PurchasingSetting setting() {
        return em.find(PurchasingSetting.class, PurchasingSetting.ONLY);
    }

    /**
     * Sets the limit; what was accepted stays accepted.
     *
     * @param version as it was last seen
     * @param wholeUnits of the currency that a quote is in, from 0 to 1 000 000 000
     * @throws InvalidInput when it is missing or out of range
     * @throws PurchasingRefusal CHANGED_MEANWHILE
     */
    public void change(int version, Integer wholeUnits) {
        if (wholeUnits == null) {
            throw new InvalidInput(List.of(FieldProblem.of("orderLimit", "required")));
        }
        if (wholeUnits < 0 || wholeUnits > HIGHEST) {
            throw new InvalidInput(List.of(FieldProblem.of("orderLimit", "range", 0, HIGHEST)));
        }
        PurchasingSetting setting =
                em.find(
                        PurchasingSetting.class,
                        PurchasingSetting.ONLY,
                        LockModeType.PESSIMISTIC_WRITE);
        if (setting.version() != version) {
            throw new PurchasingRefusal(PurchasingRefusal.Reason.CHANGED_MEANWHILE);
        }
        long before = setting.orderLimit();
        setting.become(wholeUnits);
        events.fire(new PurchaseOrderEvent.LimitChanged(SETTING, null, before, wholeUnits));
    }

    /** The accounts that need none, by name. */
    public List<ExemptAccount> exempt() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select a.id, a.number, a.legal_name from purchase_order_exemption e
                                join account a on a.id = e.account_id
                                order by a.legal_name
                                """)
                        .getResultList();
        return rows.stream().map(each -> exempt((Object[]) each)).toList();
    }

    private static ExemptAccount exempt(Object[] row) {
        return new ExemptAccount((UUID) row[0], row[1].toString(), row[2].toString());
    }

    /**
     * Lets an account buy without; once, by the primary key.
     *
     * @param number of a corporate account
     * @throws InvalidInput when there is no such account
     */
    public void exempt(String number) {
        Account account =
                em
                        .createQuery(
                                """
                                select a from Account a
                                where a.number = :number and a.kind = :corporate
                                """,
                                Account.class)
                        .setParameter("number", number == null ? "" : number.strip())
                        .setParameter("corporate", AccountKind.CORPORATE)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new InvalidInput(
                                                List.of(
                                                        FieldProblem.of(
                                                                "accountNumber",
                                                                "account.unknown"))));
        int added = em.createNativeQuery(EXEMPT).setParameter(1, account.id()).executeUpdate();
        if (added == 1) {
            events.fire(new PurchaseOrderEvent.Exempted(account.id(), account.id(), true));
        }
    }

    /** Asks an account for purchase orders again. */
    public void ask(UUID account) {
        int removed =
                em.createNativeQuery("delete from purchase_order_exemption where account_id = ?1")
                        .setParameter(1, account)
                        .executeUpdate();
        if (removed == 1) {
            events.fire(new PurchaseOrderEvent.Exempted(account, account, false));
        }
    }
}
