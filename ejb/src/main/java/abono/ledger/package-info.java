/**
 * The books (rule L1): every money event is one journal entry whose postings sum to zero.
 *
 * <p>Kept three times over: the constructor refuses an unbalanced entry, a deferred constraint
 * trigger refuses it at commit, and {@link abono.ledger.LedgerService#checks} looks for it after.
 *
 * <p>It knows no document: packages contribute what must hold between their tables and the books as
 * {@link abono.ledger.LedgerCheck}s.
 */
package abono.ledger;
