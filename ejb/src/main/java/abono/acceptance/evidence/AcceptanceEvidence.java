package abono.acceptance.evidence;

import static abono.money.JsonKit.JSON;

import abono.events.Ids;
import abono.quotes.Quote;
import abono.quotes.answers.AcceptanceWay;
import abono.quotes.answers.DrawnName;
import abono.quotes.answers.Signature;
import abono.security.Person;
import abono.security.Sha256;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One acceptance as it was, and its place in the chain. */
@Entity
@Table(name = "acceptance_evidence")
public class AcceptanceEvidence implements ChainLink {
    @Id private UUID id;
    private long position;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "quote_number")
    private String quoteNumber;

    private int revision;

    @Column(name = "account_id")
    private UUID accountId;

    private int format;
    private String offered;

    @Column(name = "offered_sha256")
    private String offeredSha256;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_title")
    private String signerTitle;

    @Enumerated(EnumType.STRING)
    private AcceptanceWay way;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    private String address;

    @Column(name = "pressed_by")
    private UUID pressedBy;

    @Column(name = "pressed_by_email")
    private String pressedByEmail;

    @Column(name = "recorded_by_email")
    private String recordedByEmail;

    @Column(name = "recorded_sha256")
    private String recordedSha256;

    private String approvals;
    private byte[] drawing;

    @Column(name = "drawing_sha256")
    private String drawingSha256;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String zone;
    private String code;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AcceptanceEvidence() {}

    /** What an accepted quote tells; who, how and the papers follow, {@link #seal} ends it. */
    AcceptanceEvidence(Quote quote, Signature signature, String code) {
        this.format = AcceptedContentWriter.FORMAT;
        this.id = Ids.next();
        this.quoteId = quote.id();
        this.quoteNumber = quote.number();
        this.revision = quote.revision();
        this.accountId = quote.account().id();
        this.zone = quote.account().zone().getId();
        this.signerName = quote.answer().signerName();
        this.signerTitle = quote.answer().signerTitle();
        this.happenedAt = quote.answer().decidedAt();
        this.purchaseOrder = quote.answer().purchaseOrder();
        this.way = signature.way();
        this.address = signature.address();
        this.code = code;
        if (signature.drawing() != null) {
            this.drawing = signature.drawing().getBytes(StandardCharsets.UTF_8);
            this.drawingSha256 = Sha256.hex(drawing);
        }
    }

    void pressedBy(Person person) {
        pressedBy = person.id();
        pressedByEmail = person.email();
    }

    /** Who wrote down what was said by phone or mail, and the digest of that. */
    void recordedBy(Person person, String sha256) {
        recordedByEmail = person.email();
        recordedSha256 = sha256;
    }

    /** The digest of the PDF that was sent, and which terms hold. */
    void papers(String pdf, String terms) {
        pdfSha256 = pdf;
        termsVersion = terms;
    }

    /**
     * All that was accepted: the quote's content, to which who accepted it is added.
     *
     * @param asked who asked for the approvals, an object; empty when nobody was asked
     * @param approvedBy the approvals, as an array
     */
    void accepted(JsonObjectBuilder content, JsonObjectBuilder asked, JsonArray approvedBy) {
        approvals = approvedBy.toString();
        content.add("offerSha256", pdfSha256).add("termsVersion", termsVersion);
        content.add("signerName", signerName).add("signerTitle", signerTitle);
        content.add("way", way.name()).add("purchaseOrder", text(purchaseOrder));
        content.add("requested", asked).add("approvals", approvedBy);
        content.add("acceptedAt", happenedAt.toString()).add("zone", zone);
        offered = content.build().toString();
        offeredSha256 = Sha256.hex(offered);
    }

    /** Takes its place at the end of the chain, whose row lock the caller holds. */
    void seal(EvidenceHead head) {
        position = head.length() + 1;
        previousHash = head.hash();
        hash = Sha256.hex(previousHash + "\n" + canonical());
        head.grow(this);
    }

    /** Whether content and hashes are what was sealed. */
    @Override
    public boolean intact() {
        return offeredSha256.equals(Sha256.hex(offered))
                && (drawing == null || drawingSha256.equals(Sha256.hex(drawing)))
                && hash.equals(Sha256.hex(previousHash + "\n" + canonical()));
    }

    @Override
    public boolean follows(String previous) {
        return previousHash.equals(previous);
    }

    /** Always these fields in this order; what is missing is the empty text. */
    private String canonical() {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("position", position);
        if (format > 1) {
            json.add("format", format);
        }
        json.add("quote", quoteId.toString()).add("number", quoteNumber);
        json.add("revision", revision).add("account", accountId.toString());
        json.add("offeredSha256", offeredSha256).add("pdfSha256", pdfSha256);
        json.add("termsVersion", termsVersion).add("signerName", signerName);
        json.add("signerTitle", signerTitle).add("way", way.name());
        json.add("purchaseOrder", text(purchaseOrder)).add("address", text(address));
        json.add("pressedBy", text(pressedBy)).add("pressedByEmail", text(pressedByEmail));
        json.add("recordedByEmail", text(recordedByEmail));
        json.add("recordedSha256", text(recordedSha256)).add("approvals", approvals);
        json.add("drawingSha256", text(drawingSha256)).add("happenedAt", happenedAt.toString());
        json.add("zone", zone).add("code", code);
        return json.build().toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public long position() {
        return position;
    }

    public UUID quoteId() {
        return quoteId;
    }

    @Override
    public String quoteNumber() {
        return quoteNumber;
    }

    public int revision() {
        return revision;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Whether all that was accepted was sealed, so that a document can be rendered from it. */
    public boolean complete() {
        return format > 1;
    }

    /** All that was accepted; of rows that are not {@link #complete}, what was offered. */
    public AcceptedContent content() {
        return AcceptedContent.of(offered);
    }

    /** Who asked for the approvals, or null. */
    public Requested requested() {
        JsonObject asked = read(offered).asJsonObject().getJsonObject("requested");
        return asked == null || asked.isEmpty()
                ? null
                : new Requested(
                        asked.getString("name"),
                        asked.getString("title"),
                        asked.getString("email"),
                        Instant.parse(asked.getString("at")));
    }

    /** The approvals that it needed, oldest first. */
    public List<Approval> approvals() {
        return read(approvals).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(
                        yes ->
                                new Approval(
                                        yes.getString("side"),
                                        yes.getString("name"),
                                        yes.getString("title", ""),
                                        yes.getString("instead", ""),
                                        Instant.parse(yes.getString("at"))))
                .toList();
    }

    private static JsonStructure read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    /** Digest of the canonical JSON of what was accepted. */
    public String offeredSha256() {
        return offeredSha256;
    }

    /** Digest of the quote's PDF as it was sent. */
    public String pdfSha256() {
        return pdfSha256;
    }

    public String termsVersion() {
        return termsVersion;
    }

    public String signerName() {
        return signerName;
    }

    public String signerTitle() {
        return signerTitle;
    }

    public AcceptanceWay way() {
        return way;
    }

    /** The customer's number, or null. */
    public String purchaseOrder() {
        return purchaseOrder;
    }

    /** The network address that it came from, or null. */
    public String address() {
        return address;
    }

    /** Who pressed the button while signed in: of PHONE and MAIL the second employee. */
    public String pressedByEmail() {
        return pressedByEmail;
    }

    /** The first employee of PHONE and MAIL, or null. */
    public String recordedByEmail() {
        return recordedByEmail;
    }

    /** The name as its signer drew it, or null. */
    public DrawnName drawing() {
        return drawing == null
                ? null
                : DrawnName.of(new String(drawing, StandardCharsets.UTF_8)).orElse(null);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** The account's, in which its days are counted. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Unguessable; whoever has it may see whether the certificate is true. */
    public String code() {
        return code;
    }

    @Override
    public String hash() {
        return hash;
    }

    /** The path of the public page that tells whether it is true. */
    public String path() {
        return String.format(Locale.ROOT, "/verify.xhtml?c=%s", code);
    }
}
