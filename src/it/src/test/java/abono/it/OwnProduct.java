package abono.it;

import java.nio.file.Path;
import java.util.Map;

/** The distribution with its demo world, started for one test alone, which may break it. */
public final class OwnProduct implements AutoCloseable {
    private final Path data = LauncherProcess.newDataFolder();
    private final LauncherProcess process;

    /** Opens it. */
    public OwnProduct() {
        Map<String, String> demo = Map.of("ABONO_MODE", "demo");
        process = LauncherProcess.start(data, LauncherProcess.freePort(), demo).awaitOpen();
    }

    /** Where it answers, without a slash at the end. */
    public String url() {
        return process.url();
    }

    @Override
    public void close() {
        process.close();
    }
}
