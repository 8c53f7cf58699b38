package abono.acceptance.evidence;

/**
 * What reading the whole chain came to.
 *
 * @param rows how many places it holds: acceptances and their documents
 * @param broken where it first does not hold, or null
 */
public record EvidenceCheck(long rows, Break broken) {
    /**
     * A place where the chain does not hold.
     *
     * @param quote the number that stands there, or null when rows are missing at the end
     */
    public record Break(long position, String quote) {}
}
