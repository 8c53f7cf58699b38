package abono.portal.center;

import abono.checkout.PlaceOrder;
import abono.payments.methods.PaymentMethod;
import abono.portal.UuidConverter;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The card that pays an order: one on file, or the token of a new one; never its number. */
public class CardForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The choice of the card that the token stands for. */
    private static final String NEW_CARD = "new";

    private String choice;
    private String token;
    private boolean save;

    /** Starts with the new card, else with the preferred one. */
    void complete(List<PaymentMethod> onFile) {
        if (token != null) {
            choice = NEW_CARD;
        } else if (!onFile.isEmpty()) {
            choice = onFile.get(0).id().toString();
        }
    }

    /** The command to order what was shown; without a card when nothing is due. */
    PlaceOrder command(UUID account, String shown, boolean due) {
        boolean fresh = due && NEW_CARD.equals(choice) && token != null;
        UUID method =
                due && choice != null && !NEW_CARD.equals(choice) ? UuidConverter.of(choice) : null;
        return new PlaceOrder(account, null, shown, method, fresh ? token : null, fresh && save);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public boolean isSave() {
        return save;
    }

    public void setSave(boolean save) {
        this.save = save;
    }
}
