package abono.quotes.terms;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An invoice that follows a quote, as it is kept with it.
 *
 * @param onAcceptance whether the acceptance issues it
 * @param netMinor without tax, in minor units; negative when it is a credit note
 */
public record QuotedInvoice(LocalDate day, boolean onAcceptance, long netMinor)
        implements Serializable {}
