package abono.portal.sales;

import abono.offlineacceptance.RecordedInput;
import abono.portal.TypedMoment;
import abono.quotes.answers.AcceptanceWay;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What is typed of a yes by phone or mail. */
public class RecordedForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SAID_AT = "saidAt";

    private AcceptanceWay way = AcceptanceWay.PHONE;
    private String name;
    private String title;
    private final TypedMoment said = new TypedMoment();
    private String purchaseOrder;
    private String note;
    private transient Part file;

    /** All of it; the time is told by the clocks of the zone. */
    RecordedInput input(int revision, ZoneId zone) {
        return new RecordedInput(
                revision, way, name, title, said.in(zone), purchaseOrder, note, bytes());
    }

    /** The same problems, but for a missing time: that is told where day or time are missing. */
    InvalidInput placed(InvalidInput found) {
        List<FieldProblem> missing = said.missing(SAID_AT, "saidTime");
        if (missing.isEmpty()) {
            return found;
        }
        List<FieldProblem> placed = new ArrayList<>(missing);
        found.problems().stream()
                .filter(each -> !each.field().equals(SAID_AT))
                .forEach(placed::add);
        return new InvalidInput(placed);
    }

    private byte[] bytes() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(RecordedInput.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public AcceptanceWay getWay() {
        return way;
    }

    public void setWay(AcceptanceWay way) {
        this.way = way;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** When it was said. */
    public TypedMoment getSaid() {
        return said;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
