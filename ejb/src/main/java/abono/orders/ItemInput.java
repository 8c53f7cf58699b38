package abono.orders;

import abono.catalog.BillingPeriod;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a customer wants, as they typed it.
 *
 * @param plan the tier; may be missing where a subscription has one already
 * @param seats how many in all; for {@link ItemKind#ADD_SEATS} how many more
 * @param period how often it is billed; may be missing where a subscription has one, and for trials
 * @param subscription the one that it is about, or null for a new one
 */
public record ItemInput(
        ItemKind kind, UUID plan, Integer seats, BillingPeriod period, UUID subscription)
        implements Serializable {}
