package abono.it;

import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The distribution as it was built, with one library more: {@link Silence}. */
final class SilentDistribution {
    private static final String WAR = "abono.war";

    private SilentDistribution() {}

    /** Puts it in a folder of its own. */
    static Path unpack() {
        Path built = Path.of(System.getProperty("abono.it.distribution")).toAbsolutePath();
        try {
            Path folder = Files.createTempDirectory(LauncherProcess.work(), "silent");
            Files.copy(built.resolve("abono.jar"), folder.resolve("abono.jar"));
            Files.copy(built.resolve("portal.properties"), folder.resolve("portal.properties"));
            Files.createSymbolicLink(folder.resolve("lib"), built.resolve("lib"));
            Files.createSymbolicLink(folder.resolve("demo"), built.resolve("demo"));
            silent(built.resolve(WAR)).as(ZipExporter.class).exportTo(folder.resolve(WAR).toFile());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebArchive silent(Path war) {
        JavaArchive silence =
                ShrinkWrap.create(JavaArchive.class, "silence.jar")
                        .addClass(Silence.class)
                        .addAsServiceProvider(Extension.class, Silence.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, war.toFile()).addAsLibrary(silence);
    }
}
