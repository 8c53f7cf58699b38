package abono.tax;

/**
 * What of a buyer decides the tax.
 *
 * @param place where it is established
 * @param business whether it buys as a business
 * @param taxIdValid whether its VAT id was found valid
 */
public record Buyer(Place place, boolean business, boolean taxIdValid) {}
