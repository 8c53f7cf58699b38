package abono.acceptance.evidence;

/** A place of the chain: an acceptance, or the document of one. */
interface ChainLink {
    /** Counts from 1, both kinds together. */
    long position();

    String quoteNumber();

    String hash();

    /** Whether content and hashes are what was sealed. */
    boolean intact();

    /** Whether it was sealed after the link with this hash. */
    boolean follows(String previous);
}
