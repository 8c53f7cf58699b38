/**
 * The people who act for an account: who they are, who was invited, and who leaves.
 *
 * <p>An invitation is used once. An account doesn't know who was invited.
 */
package abono.accounts.people;
