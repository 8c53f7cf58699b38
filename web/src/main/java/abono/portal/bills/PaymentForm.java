package abono.portal.bills;

import abono.invoices.Invoice;
import abono.payments.methods.PaymentMethod;
import abono.settlement.CardPayment;
import abono.settlement.InvoiceAmount;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the payer chose: how much and which card. It travels in the page's address, so that Back,
 * Reload and the way over the gateway's own page lose nothing; a card number is never in it.
 */
public class PaymentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The choice of a card that isn't on file. */
    private static final String NEW_CARD = "new";

    /** Amounts in addresses have no language. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,4})?");

    private final String key = UUID.randomUUID().toString();
    private boolean full = true;
    private BigDecimal amount;
    private String choice;
    private UUID method;
    private String token;
    private boolean saveCard;

    /** Fills what the address left open: the preferred card, and all that can be paid. */
    void complete(BigDecimal available, List<PaymentMethod> onFile) {
        full = amount == null || amount.compareTo(available) == 0;
        amount = full && !chosen() ? null : amount;
        String first = onFile.isEmpty() ? NEW_CARD : onFile.get(0).id().toString();
        choice = method == null ? first : method.toString();
    }

    /** Back to the choice: the address holds what cannot be paid. */
    void chooseAgain() {
        method = null;
        token = null;
    }

    /** Whether a card is chosen, so that only the check is left. */
    boolean chosen() {
        return method != null || token != null;
    }

    /** Whether the amount is known: all of it, or typed; a part is never proposed. */
    boolean complete() {
        return full || amount != null;
    }

    boolean newCard() {
        return NEW_CARD.equals(choice);
    }

    /** The part that the payer wants to pay: everything that can be paid, or the amount typed. */
    InvoiceAmount part(Invoice invoice) {
        return new InvoiceAmount(invoice.id(), full ? invoice.available().amount() : amount);
    }

    /** The command to charge the card that was checked. */
    CardPayment command(Invoice invoice) {
        return new CardPayment(
                invoice.account().id(),
                method,
                token,
                saveCard,
                List.of(new InvoiceAmount(invoice.id(), amount)));
    }

    String key() {
        return key;
    }

    /** The amount as the page's address has it. */
    public String getWanted() {
        return amount == null ? null : amount.toPlainString();
    }

    public void setWanted(String wanted) {
        amount = wanted != null && AMOUNT.matcher(wanted).matches() ? new BigDecimal(wanted) : null;
    }

    public boolean isFull() {
        return full;
    }

    public void setFull(boolean full) {
        this.full = full;
    }

    /** In major units of the invoice's currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public UUID getMethod() {
        return method;
    }

    public void setMethod(UUID method) {
        this.method = method;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public boolean isSaveCard() {
        return saveCard;
    }

    public void setSaveCard(boolean saveCard) {
        this.saveCard = saveCard;
    }
}
