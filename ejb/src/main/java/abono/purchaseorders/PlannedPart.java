package abono.purchaseorders;

import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an accepted quote adds to one line of an invoice: that much of the line is paid by the
 * quote's purchase orders (U4). Never changed.
 */
@Entity
@Table(name = "planned_part")
class PlannedPart {
    @Id private UUID id;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "service_from")
    private LocalDate serviceFrom;

    @Column(name = "net_minor")
    private long netMinor;

    protected PlannedPart() {}

    PlannedPart(UUID quote, Planned planned) {
        this.id = Ids.next();
        this.quoteId = quote;
        this.aboutId = planned.about();
        this.serviceFrom = planned.serviceFrom();
        this.netMinor = planned.netMinor();
    }

    UUID quoteId() {
        return quoteId;
    }

    LocalDate serviceFrom() {
        return serviceFrom;
    }

    /** Names the line of the invoice. */
    String line() {
        return aboutId + " " + serviceFrom;
    }

    Planned planned() {
        return new Planned(aboutId, serviceFrom, netMinor);
    }
}
