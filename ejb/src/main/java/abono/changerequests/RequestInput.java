package abono.changerequests;

import java.util.UUID;

/**
 * What a customer asks for.
 *
 * @param subscription that is to change, for the kinds that are about one
 * @param product that is wanted, for OTHER_PRODUCT
 * @param seats more, fewer or of the product, by the kind; from 1 to 1 000 000
 * @param text in the customer's own words; needed for OTHER
 */
public record RequestInput(
        RequestKind kind, UUID subscription, UUID product, Integer seats, String text) {}
