package abono.pricing.schedules;

import abono.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day on which something happens to a subscription.
 *
 * @param quote on whose invoice of the day the lines stand; null when it runs until it is cancelled
 * @param acts what happens, in order
 * @param lines what it costs; none when nothing is charged
 * @param saved of the list price of the days that it is about, free months included; less what was
 *     saved of days that are not used
 */
public record ContractDay(
        LocalDate on, UUID quote, List<ContractAct> acts, List<ContractLine> lines, Money saved)
        implements Serializable {}
