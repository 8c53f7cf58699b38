package abono.settlement;

import abono.jobs.DueWork;
import abono.payments.Payment;
import abono.payments.Payments;
import abono.payments.gateway.GatewayAnswer;
import abono.payments.gateway.GatewayUnreachable;
import abono.payments.gateway.PaymentGateway;
import abono.time.BusinessTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Talks to the gateway, outside any transaction, and has every answer recorded. */
@ApplicationScoped
public class GatewayCalls {
    private static final Logger LOG = Logger.getLogger(GatewayCalls.class.getName());

    @Inject private PaymentGateway gateway;
    @Inject private Settlement settlement;
    @Inject private Payments payments;
    @Inject private BusinessTime time;
    @Inject private DueWork work;

    /**
     * Charges. Whatever goes wrong from here on, the gateway may have charged: the payment stays
     * PENDING, is told so, and is asked about later.
     */
    Payment charge(Payment attempt) {
        try {
            GatewayAnswer answer =
                    gateway.charge(attempt.gatewayKey(), attempt.amount(), attempt.gatewayToken());
            return settlement.record(attempt.id(), answer);
        } catch (GatewayUnreachable unknown) {
            LOG.log(
                    Level.WARNING,
                    "No answer for payment {0}: {1}",
                    new Object[] {attempt.id(), unknown.getMessage()});
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "Outcome not recorded: payment " + attempt.id(), broken);
        }
        return attempt;
    }

    /** Gives up a charge that waits for its payer; it may have been confirmed just now. */
    Payment giveUp(Payment attempt) {
        try {
            return settlement.record(attempt.id(), gateway.cancel(attempt.gatewayKey()));
        } catch (GatewayUnreachable unknown) {
            return settlement.unanswered(attempt.id());
        }
    }

    /**
     * Hears of a charge from the gateway, which is asked what happened: its payer confirmed, or it
     * was settled late.
     *
     * @param key the charge's idempotency key
     */
    public void hear(String key) {
        settle(UUID.fromString(key));
    }

    /** The reaper: asks about every payment that has waited long enough. */
    public void reap(Instant now) {
        work.each("payments", payments.toAsk(now), this::settle);
    }

    /** When the next payment is to be asked about, first of all after the instant. */
    public Optional<Instant> nextDue(Instant after) {
        return payments.nextAsk(after);
    }

    private void settle(UUID id) {
        Payment payment = payments.find(id).orElseThrow();
        try {
            GatewayAnswer answer = answer(payment);
            settlement.record(id, answer);
        } catch (GatewayUnreachable unknown) {
            settlement.unanswered(id);
        }
    }

    /** A charge that the gateway never saw is made now, with the same key. */
    private GatewayAnswer answer(Payment payment) {
        Optional<GatewayAnswer> answer = gateway.ask(payment.gatewayKey());
        if (answer.isEmpty()) {
            return gateway.card(payment.gatewayToken()).isEmpty()
                    ? GatewayAnswer.unknownCard(payment.amount())
                    : gateway.charge(
                            payment.gatewayKey(), payment.amount(), payment.gatewayToken());
        }
        boolean waits = answer.get().outcome() == GatewayAnswer.Outcome.ACTION_NEEDED;
        boolean tooLong = payment.createdAt().plus(payment.payersTime()).isBefore(time.now());
        return waits && tooLong ? gateway.cancel(payment.gatewayKey()) : answer.get();
    }
}
