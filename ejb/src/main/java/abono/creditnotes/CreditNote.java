package abono.creditnotes;

import abono.invoices.Invoice;
import abono.money.Money;
import abono.persistence.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Why a credit note was issued and what it corrects: by differences, each invoice by a part of it
 * (I2; art. 15 RD 1619/2012). Made with the document and never changed.
 */
@Entity
@Table(name = "credit_note")
public class CreditNote extends Identified {
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private Invoice document;

    @Enumerated(EnumType.STRING)
    private CreditNoteReason reason;

    @OneToMany(mappedBy = "note", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Correction> corrections = new ArrayList<>();

    protected CreditNote() {}

    CreditNote(Invoice document, CreditNoteReason reason) {
        super(document.id());
        this.document = document;
        this.reason = reason;
    }

    void correct(Invoice invoice, CreditPart part) {
        corrections.add(new Correction(this, corrections.size() + 1, invoice, part));
    }

    /** The credit note as it was issued. */
    public Invoice document() {
        return document;
    }

    public CreditNoteReason reason() {
        return reason;
    }

    /** What it takes off which invoice. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** By how much the total of which invoice falls, in the order in which it corrects them. */
    public Map<UUID, Money> corrected() {
        Map<UUID, Money> corrected = new LinkedHashMap<>();
        corrections.forEach(
                each -> corrected.merge(each.invoice().id(), each.total(), Money::plus));
        return corrected;
    }

    /** What of it was settled against open amounts. */
    public Money applied() {
        return corrections.stream()
                .map(Correction::applied)
                .reduce(Money.zero(document.currency()), Money::plus);
    }

    /** What of it became account credit. */
    public Money toCredit() {
        return document.total().minus(applied());
    }
}
