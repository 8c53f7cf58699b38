package abono.quotes.lines;

import abono.pricing.ServicePeriod;
import java.io.Serializable;

/**
 * What a line adds to one invoice.
 *
 * @param days the service that it is for; the invoice is of their first day
 * @param netMinor without tax, in minor units; negative when more is given back than charged
 */
public record LinePart(ServicePeriod days, long netMinor) implements Serializable {}
