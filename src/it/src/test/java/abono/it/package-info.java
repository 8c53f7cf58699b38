/**
 * Tests on the running product.
 *
 * <p>{@link abono.it.Product} is the distribution as a customer starts it, once per run; tests from
 * outside (REST, browser, SQL) ask it for its address. Tests in {@code abono.it.inside} run in the
 * container, on the built archive, against a database of their own from {@link
 * abono.it.TestSession}. {@link abono.it.LauncherProcess} starts further distributions for tests of
 * starting, stopping and crashing.
 */
package abono.it;
