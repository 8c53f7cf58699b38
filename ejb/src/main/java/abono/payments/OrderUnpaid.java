package abono.payments;

import java.util.UUID;

/** The money for an order will not come; told in the transaction that recorded it. */
public record OrderUnpaid(UUID order, String why) {}
