package abono.calendar;

import abono.accounts.Account;
import abono.dunning.CollectionPlan;
import abono.dunning.CollectionService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the card on file was not charged for is tried again, then the service stops (P6). */
@Dependent
class CollectionSource implements Source {
    @Inject private CollectionService collections;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        return collections.plans(account.id()).stream()
                .flatMap(
                        plan ->
                                Stream.of(
                                        happening(
                                                plan,
                                                HappeningKind.COLLECTION_TRY,
                                                plan.nextTryOn(),
                                                account),
                                        happening(
                                                plan,
                                                HappeningKind.SERVICE_SUSPENDED,
                                                plan.suspendedOn(),
                                                account)))
                .toList();
    }

    private static Happening happening(
            CollectionPlan plan, HappeningKind kind, LocalDate day, Account account) {
        String area = account.corporate() ? "/corporate" : "/account";
        return new Happening(
                day,
                kind,
                plan.invoice(),
                List.of(plan.number(), plan.open(), day),
                area + "/invoice.xhtml?invoice=" + plan.invoice());
    }
}
