/**
 * People, what they may do, and who is calling.
 *
 * <p>Rights are verbs; roles are bundles of them; <em>own account only</em> is one check in one
 * place, {@link abono.security.Caller#require}, which every service boundary uses. Invariant: what
 * a person may not see answers exactly as if it did not exist.
 */
package abono.security;
