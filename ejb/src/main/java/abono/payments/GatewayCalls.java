package abono.payments;

import abono.time.BusinessTime;
import abono.time.TimeHasPassed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Talks to the gateway, outside any transaction, and has every answer recorded. */
@Dependent
public class GatewayCalls {
    private static final Logger LOG = Logger.getLogger(GatewayCalls.class.getName());

    @Inject private PaymentGateway gateway;
    @Inject private PaymentSteps steps;
    @Inject private Payments payments;
    @Inject private BusinessTime time;

    /** Charges; when no answer comes the payment stays PENDING and is asked about later. */
    Payment charge(Payment attempt) {
        try {
            GatewayAnswer answer =
                    gateway.charge(attempt.gatewayKey(), attempt.amount(), attempt.gatewayToken());
            return steps.record(attempt.id(), answer);
        } catch (GatewayUnreachable unknown) {
            LOG.log(
                    Level.WARNING,
                    "No answer for payment {0}: {1}",
                    new Object[] {attempt.id(), unknown.getMessage()});
            return attempt;
        }
    }

    /** The gateway says that something happened: we ask it what. */
    void hear(@Observes GatewayNews news) {
        settle(UUID.fromString(news.key()));
    }

    /** The reaper: asks about every payment that has waited long enough. */
    void reap(@Observes TimeHasPassed passed) {
        payments.toAsk(passed.now()).forEach(this::settle);
    }

    private void settle(UUID id) {
        Payment payment = payments.find(id).orElseThrow();
        try {
            GatewayAnswer answer = answer(payment);
            steps.record(id, answer);
        } catch (GatewayUnreachable unknown) {
            steps.unanswered(id);
        }
    }

    /** A charge that the gateway never saw is made now, with the same key. */
    private GatewayAnswer answer(Payment payment) {
        Optional<GatewayAnswer> answer = gateway.ask(payment.gatewayKey());
        if (answer.isEmpty()) {
            return gateway.charge(payment.gatewayKey(), payment.amount(), payment.gatewayToken());
        }
        boolean waits = answer.get().outcome() == GatewayAnswer.Outcome.ACTION_NEEDED;
        boolean tooLong = payment.createdAt().plus(Payment.PAYERS_TIME).isBefore(time.now());
        return waits && tooLong ? gateway.cancel(payment.gatewayKey()) : answer.get();
    }
}
