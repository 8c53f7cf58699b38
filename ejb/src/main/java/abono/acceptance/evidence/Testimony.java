package abono.acceptance.evidence;

import abono.security.Person;
import java.util.List;

/**
 * What an acceptance rests on besides its signature, as it is sealed.
 *
 * @param recordedBy the employee who wrote it down, or null when nobody had to
 * @param recordedSha256 digest of all that was written down, or null
 * @param requested who asked for the approvals, or null when nobody had to
 * @param approvals that it needed, oldest first
 */
public record Testimony(
        Person recordedBy, String recordedSha256, Requested requested, List<Approval> approvals) {
    /** The signature alone. */
    public static final Testimony NONE = new Testimony(null, null, null, List.of());

    /** Said by phone or mail (U9). */
    public static Testimony recorded(Person by, String sha256) {
        return new Testimony(by, sha256, null, List.of());
    }

    /** Approved by the account's own people (U5). */
    public static Testimony approved(Requested requested, List<Approval> approvals) {
        return new Testimony(null, null, requested, List.copyOf(approvals));
    }
}
