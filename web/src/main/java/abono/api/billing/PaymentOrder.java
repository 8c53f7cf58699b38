package abono.api.billing;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.settlement.BankTransfer;
import abono.settlement.CardPayment;
import abono.settlement.CreditPayment;
import abono.settlement.InvoiceAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A payment to be made or recorded.
 *
 * @param paymentMethod a card on file, or
 * @param gatewayToken a new card by its token, or
 * @param bankTransfer what arrived at the bank, or
 * @param accountCredit true: with the account's credit
 * @param amount the sum of the allocations, if named at all; a lone allocation may leave its own
 *     amount to it
 * @param saveCard whether to keep a new card on file
 */
public record PaymentOrder(
        UUID account,
        UUID paymentMethod,
        String gatewayToken,
        Transfer bankTransfer,
        Boolean accountCredit,
        BigDecimal amount,
        Boolean saveCard,
        List<InvoiceAmount> allocations) {

    /**
     * What arrived at the bank, and on which of its days.
     *
     * @param again true when it came although the same transfer is recorded already
     */
    public record Transfer(LocalDate receivedOn, String reference, Boolean again) {}

    /** Lets a lone allocation without an amount take the whole. */
    public PaymentOrder {
        boolean lone = allocations != null && allocations.size() == 1;
        if (lone && allocations.get(0).amount() == null) {
            allocations = List.of(new InvoiceAmount(allocations.get(0).invoice(), amount));
        }
    }

    /**
     * Refuses what contradicts itself.
     *
     * @throws InvalidInput with every such field
     */
    PaymentOrder checked() {
        List<FieldProblem> problems = new ArrayList<>();
        if (account == null) {
            problems.add(FieldProblem.of("account", "required"));
        }
        Object credit = byCredit() ? accountCredit : null;
        if (Stream.of(paymentMethod, gatewayToken, bankTransfer, credit)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            problems.add(FieldProblem.of("paymentMethod", "way"));
        }
        if (Boolean.TRUE.equals(saveCard) && gatewayToken == null) {
            problems.add(FieldProblem.of("saveCard", "notOnCard"));
        }
        if (amount != null && sum().compareTo(amount) != 0) {
            problems.add(
                    FieldProblem.of(
                            "amount", "amount.sum", sum().toPlainString(), amount.toPlainString()));
        }
        InvalidInput.throwIfAny(problems);
        return this;
    }

    private BigDecimal sum() {
        return allocations == null
                ? amount
                : allocations.stream()
                        .map(InvoiceAmount::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean byTransfer() {
        return bankTransfer != null;
    }

    boolean byCredit() {
        return Boolean.TRUE.equals(accountCredit);
    }

    CreditPayment credit() {
        return new CreditPayment(account, allocations);
    }

    CardPayment card() {
        return new CardPayment(
                account, paymentMethod, gatewayToken, Boolean.TRUE.equals(saveCard), allocations);
    }

    BankTransfer transfer() {
        return new BankTransfer(
                account,
                bankTransfer.receivedOn(),
                bankTransfer.reference(),
                allocations,
                Boolean.TRUE.equals(bankTransfer.again()));
    }
}
