package abono.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The server settings of the embedded PostgreSQL.
 *
 * <p>They pass through a shell on their way, hence the quotes around what may hold a blank.
 */
record DatabaseSettings(Path logs) {

    void forEach(BiConsumer<String, String> taker) {
        Map<String, String> settings = new TreeMap<>();
        // Money is in here: these three undo the test library's habit of running without fsync.
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "''");
        settings.put("password_encryption", "scram-sha-256");
        // The pool takes 40; the rest is for tests, a second node and a person with psql.
        settings.put("max_connections", "120");
        settings.put("shared_buffers", "256MB");
        settings.put("work_mem", "8MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // Seven files, one a weekday, each written over after a week.
        settings.put("logging_collector", "on");
        settings.put("log_directory", "'" + logs + "'");
        settings.put("log_filename", "database-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.forEach(taker);
    }
}
