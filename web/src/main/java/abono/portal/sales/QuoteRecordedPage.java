package abono.portal.sales;

import abono.offlineacceptance.Proof;
import abono.offlineacceptance.RecordService;
import abono.offlineacceptance.RecordedAcceptance;
import abono.portal.Notices;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.answers.AcceptanceWay;
import abono.refusals.InvalidInput;
import abono.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Where two employees take a yes that was said by phone or mail (U9). */
@Named
@ViewScoped
public class QuoteRecordedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private RecordService records;
    @Inject private QuoteReadService quotes;
    @Inject private Notices notices;
    @Inject private Caller caller;

    private final RecordedForm form = new RecordedForm();
    private UUID id;
    private UUID waiting;
    private String reason;
    private transient Quote quote;
    private transient List<RecordedAcceptance> rows;

    /** Reads what waits; a press decides on that, whatever was written down meanwhile. */
    public void open() {
        rows().stream()
                .filter(RecordedAcceptance::waiting)
                .findFirst()
                .ifPresent(record -> waiting = record.id());
    }

    /** Writes a yes down for somebody else to confirm. */
    public String record() {
        return after(this::write, "sales.recorded.done");
    }

    private void write() {
        ZoneId zone = quote().account().zone();
        try {
            records.record(id, form.input(quote().revision(), zone));
        } catch (InvalidInput invalid) {
            throw form.placed(invalid);
        }
    }

    /** Confirms what another wrote down, which accepts the quote. */
    public String confirm() {
        return after(() -> records.confirm(waiting), "sales.recorded.confirmed");
    }

    /** Refuses what another wrote down. */
    public String refuse() {
        return after(() -> records.refuse(waiting, reason), "sales.recorded.refused");
    }

    private String after(Runnable act, String text) {
        if (!notices.attempt(act)) {
            quote = null;
            rows = null;
            return null;
        }
        notices.done(text, quote().number());
        return "/sales/quote-recorded.xhtml?faces-redirect=true&quote=" + id;
    }

    /** Hands the file out that shows a yes; browsers save it and run nothing of it. */
    public void proof(UUID record) throws IOException {
        Proof proof = records.proof(record);
        String name = quote().number() + "-r" + quote().revision() + proof.kind().ending();
        Faces.sendFile(proof.content(), name, true);
    }

    public Quote quote() {
        if (quote == null) {
            quote = quotes.find(id);
        }
        return quote;
    }

    /** What was written down, newest first. */
    public List<RecordedAcceptance> rows() {
        if (rows == null) {
            rows = records.ofQuote(id);
        }
        return rows;
    }

    /** Whether a yes can be written down now. */
    public boolean recordable() {
        return quote().open(quotes.today(quote()))
                && rows().stream().noneMatch(RecordedAcceptance::waiting);
    }

    /** Whether something waits that this employee may decide on. */
    public boolean second() {
        return rows().stream()
                .anyMatch(each -> each.waiting() && !each.recordedBy().id().equals(caller.id()));
    }

    public List<AcceptanceWay> ways() {
        return List.of(AcceptanceWay.PHONE, AcceptanceWay.MAIL);
    }

    public RecordedForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
