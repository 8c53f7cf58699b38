package abono.payments.gateway.sandbox;

import abono.money.Money;
import abono.payments.gateway.Card;
import abono.payments.gateway.GatewayAnswer;
import abono.payments.gateway.GatewayUnreachable;
import abono.payments.gateway.PaymentGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A gateway that moves no money and fails on demand; only the demo mode has it. */
@ApplicationScoped
public class SandboxGateway implements PaymentGateway {
    @Inject private SandboxStore store;

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

    /**
     * The payer's answer to the 3-D Secure question.
     *
     * @return whether there is such a charge, so that the portal must hear of it
     */
    public boolean answerChallenge(String key, boolean confirmed) {
        return store.change(
                        key,
                        charge -> {
                            if (confirmed) {
                                charge.confirm();
                            } else {
                                charge.refuse("authentication_failed");
                            }
                        })
                .isPresent();
    }
}
