package abono.it;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive as it was built, with tests put in.
 *
 * <p>Nothing is listed by hand: what is tested in the container is what customers get.
 */
public final class Deployments {

    private Deployments() {}

    /** The WAR of the distribution plus these test classes and AssertJ for them. */
    public static WebArchive portal(Class<?>... tests) {
        File war = Path.of(System.getProperty("abono.it.distribution"), "abono.war").toFile();
        File assertions =
                new File(
                        Assertions.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath());
        return ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .addAsLibraries(assertions)
                .addClasses(tests);
    }
}
