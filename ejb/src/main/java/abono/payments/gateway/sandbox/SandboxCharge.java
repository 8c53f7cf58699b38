package abono.payments.gateway.sandbox;

import abono.money.Money;
import abono.payments.gateway.GatewayAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the sandbox charged, as a gateway would keep it. */
@Entity
@Table(name = "sandbox_charge")
class SandboxCharge {
    @Id private String id;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;
    private String token;

    @Enumerated(EnumType.STRING)
    private GatewayAnswer.Outcome status;

    @Column(name = "decline_code")
    private String declineCode;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SandboxCharge() {}

    SandboxCharge(String idempotencyKey, Money amount, TestCard card, Instant now) {
        this.id = "ch_" + idempotencyKey;
        this.idempotencyKey = idempotencyKey;
        this.amountMinor = amount.minor();
        this.currency = amount.currency();
        this.token = card.token();
        this.declineCode = card.declineCode();
        this.madeAt = now;
        this.status = outcome(card);
    }

    private static GatewayAnswer.Outcome outcome(TestCard card) {
        if (card == TestCard.CHALLENGE) {
            return GatewayAnswer.Outcome.ACTION_NEEDED;
        }
        return card.declineCode() == null
                ? GatewayAnswer.Outcome.SUCCEEDED
                : GatewayAnswer.Outcome.DECLINED;
    }

    void confirm() {
        if (waiting()) {
            status = GatewayAnswer.Outcome.SUCCEEDED;
        }
    }

    void refuse(String why) {
        if (waiting()) {
            status = GatewayAnswer.Outcome.DECLINED;
            declineCode = why;
        }
    }

    boolean waiting() {
        return status == GatewayAnswer.Outcome.ACTION_NEEDED;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    GatewayAnswer answer() {
        return new GatewayAnswer(
                status,
                id,
                amount(),
                TestCard.of(token).orElseThrow().card(),
                declineCode,
                waiting() ? "/sandbox/challenge.xhtml?charge=" + idempotencyKey : null);
    }
}
