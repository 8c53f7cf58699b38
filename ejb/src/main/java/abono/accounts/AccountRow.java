package abono.accounts;

import java.util.UUID;

/** An account as lists show it. */
public record AccountRow(
        UUID id,
        String number,
        AccountKind kind,
        String legalName,
        String city,
        String country,
        String currency) {}
