package abono.changerequests;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.catalog.Product;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.PlainText;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.subscriptions.Subscription;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Customers ask their representative for changes, and see what became of it. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class CustomerRequestService {
    private static final int MOST_SEATS = 1_000_000;

    @Inject private Requests requests;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;
    @Inject private Caller caller;
    @Inject private Event<ChangeRequestEvent> events;

    /**
     * The requests of an account, newest first.
     *
     * @param before the last id of the part before, or null for the first part
     * @throws AccessRefusal when the account is none of the caller's
     */
    public List<SalesRequest> list(UUID account, UUID before, int limit) {
        accounts.guarded(account, Right.READ_BILLING);
        return requests.ofAccount(account, before, limit);
    }

    /**
     * Asks for a change and mails the representative. The same key is the same request: those under
     * one key wait for each other at an advisory lock, and a unique index stands behind it.
     *
     * @param key of the caller, 1 to 100 characters
     * @throws InvalidInput naming every field at fault
     * @throws ChangeRequestRefusal ONLY_CORPORATE
     */
    @RolesAllowed(Right.ASK_SELLER)
    public SalesRequest ask(UUID id, RequestInput input, String key) {
        Account account = accounts.guarded(id, Right.ASK_SELLER);
        if (!account.corporate()) {
            throw new ChangeRequestRefusal(ChangeRequestRefusal.Reason.ONLY_CORPORATE);
        }
        Subscription changed = requests.subscription(input.subscription());
        Product wanted = requests.product(input.product());
        InvalidInput.throwIfAny(problems(account, input, changed, wanted));
        requests.queueFor(caller.id(), key);
        SalesRequest before = requests.underKey(caller.id(), key);
        if (before != null) {
            return before;
        }
        SalesRequest request =
                new SalesRequest(account, caller.person(), input, key)
                        .about(changed, wanted, time.now());
        requests.add(request);
        events.fire(new ChangeRequestEvent.Asked(request.id(), id, request.kind()));
        return request;
    }

    private static List<FieldProblem> problems(
            Account account, RequestInput input, Subscription changed, Product wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        if (input.kind() == null) {
            problems.add(FieldProblem.of("kind", "required"));
            return problems;
        }
        subject("subscription", input.kind().ofSubscription(), input.subscription(), problems);
        subject("product", input.kind().ofProduct(), input.product(), problems);
        boolean foreign = changed == null || !changed.account().id().equals(account.id());
        if (input.subscription() != null && (foreign || changed.ended())) {
            problems.add(FieldProblem.of("subscription", "subscription.unknown"));
        }
        if (input.product() != null && wanted == null) {
            problems.add(FieldProblem.of("product", "product.unknown"));
        }
        seats(input, problems);
        String text = PlainText.text(input.text());
        if (input.kind() == RequestKind.OTHER) {
            PlainText.required("text", text, problems);
        } else {
            PlainText.length("text", text, problems);
        }
        return problems;
    }

    private static void subject(
            String field, boolean needed, UUID given, List<FieldProblem> problems) {
        if (needed && given == null) {
            problems.add(FieldProblem.of(field, "required"));
        }
    }

    private static void seats(RequestInput input, List<FieldProblem> problems) {
        if (input.seats() == null && input.kind().ofSeats()) {
            problems.add(FieldProblem.of("seats", "required"));
        } else if (input.seats() != null && (input.seats() < 1 || input.seats() > MOST_SEATS)) {
            problems.add(FieldProblem.of("seats", "range", 1, MOST_SEATS));
        }
    }
}
