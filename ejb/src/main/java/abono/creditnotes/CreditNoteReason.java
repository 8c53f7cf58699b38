package abono.creditnotes;

/** Why a credit note was issued; every one corrects by differences. */
public enum CreditNoteReason {
    /** The customer of an online account took less (S6). */
    PLAN_CHANGE,
    /** An accepted quote took less of a running contract (D5). */
    AMENDMENT,
    /** A contested acceptance was taken back (U9). */
    CONTESTED,
    /** A kindness: it corrects no charge, so nothing bounds it. */
    GOODWILL,
    /** What is given back was charged elsewhere, before the account was brought in. */
    IMPORT,
    /** From before corrections were recorded; no single invoice bore all of it. */
    EARLIER
}
