package abono.tax;

/**
 * What of a buyer decides the tax.
 *
 * @param country ISO 3166 code
 * @param business whether it buys as a business
 * @param taxIdValid whether its VAT id was found valid
 */
public record Buyer(String country, boolean business, boolean taxIdValid) {}
