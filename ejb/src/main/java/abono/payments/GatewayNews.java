package abono.payments;

/**
 * The gateway has news of a charge: its payer confirmed, or it was settled late.
 *
 * @param key the charge's idempotency key
 */
public record GatewayNews(String key) {}
