package abono.pricing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day on which something happens to a contract.
 *
 * @param quote on whose invoice of the day the lines stand
 * @param acts what happens, in order
 * @param lines what it costs; none when nothing is charged
 */
public record ContractDay(
        LocalDate on, UUID quote, List<ContractAct> acts, List<ContractLine> lines)
        implements Serializable {}
