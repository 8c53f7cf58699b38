package abono.purchaseapprovals;

import abono.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member asks to buy, as far as its approval has to know it.
 *
 * @param id of what is to be bought
 * @param number by which people know it
 * @param revision that was shown
 * @param amount the whole of it with tax
 * @param answerBy the last day on which an answer helps
 */
public record Subject(
        UUID account, UUID id, String number, int revision, Money amount, LocalDate answerBy) {}
