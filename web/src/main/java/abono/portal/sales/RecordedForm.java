package abono.portal.sales;

import abono.quotes.AcceptanceWay;
import abono.recorded.RecordedInput;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What is typed of a yes by phone or mail. */
public class RecordedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private AcceptanceWay way = AcceptanceWay.PHONE;
    private String name;
    private String title;
    private LocalDateTime saidAt;
    private String purchaseOrder;
    private String note;
    private transient Part file;

    /** All of it; the time is told by the clocks of the zone. */
    RecordedInput input(int revision, ZoneId zone) {
        return new RecordedInput(
                revision,
                way,
                name,
                title,
                saidAt == null ? null : saidAt.atZone(zone).toInstant(),
                purchaseOrder,
                note,
                bytes());
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

    public LocalDateTime getSaidAt() {
        return saidAt;
    }

    public void setSaidAt(LocalDateTime saidAt) {
        this.saidAt = saidAt;
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
