package abono.payments.sandbox;

import abono.money.Money;
import abono.payments.Card;
import abono.payments.GatewayAnswer;
import abono.payments.GatewayNews;
import abono.payments.GatewayUnreachable;
import abono.payments.PaymentGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A gateway that moves no money and fails on demand; only the demo mode has it. */
@ApplicationScoped
public class SandboxGateway implements PaymentGateway {
    @Inject private SandboxStore store;
    @Inject private Event<GatewayNews> news;

    @Inject
    @ConfigProperty(name = "abono.mode")
    private String mode;

    /** The calls that were lost once and may now arrive. */
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    @Override
    public boolean available() {
        return "demo".equals(mode);
    }

    @Override
    public GatewayAnswer charge(String key, Money amount, String token) {
        TestCard card = TestCard.of(token).orElseThrow();
        if (card == TestCard.LOST_CALL && lost.add(key)) {
            throw new GatewayUnreachable("the call never arrived");
        }
        SandboxCharge charge = store.charge(key, amount, card);
        if (card == TestCard.LOST_REPLY && lost.add(key)) {
            throw new GatewayUnreachable("the reply was lost");
        }
        return charge.answer();
    }

    @Override
    public Optional<GatewayAnswer> ask(String key) {
        return store.find(key).map(SandboxCharge::answer);
    }

    @Override
    public GatewayAnswer cancel(String key) {
        return store.change(key, charge -> charge.refuse("authentication_abandoned"))
                .orElseThrow()
                .answer();
    }

    @Override
    public Optional<Card> card(String token) {
        return TestCard.of(token).map(TestCard::card);
    }

    /** The amount of a charge that waits for its payer; empty when none does. */
    public Optional<Money> waiting(String key) {
        return store.find(key).filter(SandboxCharge::waiting).map(SandboxCharge::amount);
    }

    /** The payer's answer to the 3-D Secure question, of which the portal then hears. */
    public void answerChallenge(String key, boolean confirmed) {
        store.change(
                        key,
                        charge -> {
                            if (confirmed) {
                                charge.confirm();
                            } else {
                                charge.refuse("authentication_failed");
                            }
                        })
                .ifPresent(charge -> news.fire(new GatewayNews(charge.idempotencyKey())));
    }
}
