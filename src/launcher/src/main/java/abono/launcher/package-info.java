/**
 * The runnable distribution: {@code java -jar abono.jar} opens the whole portal.
 *
 * <p>{@link abono.launcher.Launcher} tells the story: read the {@link abono.launcher.Settings},
 * claim the {@link abono.launcher.DataFolder}, start the {@link abono.launcher.EmbeddedDatabase}
 * unless an external one is named, start the {@link abono.launcher.Server} with the portal in it,
 * and prove by a request that the portal answers. Whatever stops the process closes these in
 * reverse order.
 *
 * <p>Invariants: one launcher a data folder; the database syncs to disk, listens on loopback and
 * never trusts a connection without a password; a portal that does not answer is an exit code, not
 * a running process.
 */
package abono.launcher;
