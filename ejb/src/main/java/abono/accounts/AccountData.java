package abono.accounts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * What an account is made of.
 *
 * @param taxId VAT id or national tax id, or null
 * @param taxIdValid whether the VAT id was found valid
 * @param business whether it buys as a business
 * @param currency ISO 4217 code
 * @param paymentTermsDays 0, 15, 30 or 60
 * @param representativeId the sales representative in charge, or null for an online account
 */
public record AccountData(
        String legalName,
        String taxId,
        boolean taxIdValid,
        boolean business,
        Address address,
        String currency,
        Locale locale,
        ZoneId zone,
        int paymentTermsDays,
        UUID representativeId) {}
