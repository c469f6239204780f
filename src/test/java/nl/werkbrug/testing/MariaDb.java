package nl.werkbrug.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/**
 * A real MariaDB for tests: the server that WERKBRUG_TEST_DB_URL names (with WERKBRUG_TEST_DB_USER and
 * WERKBRUG_TEST_DB_PASSWORD; that user must be allowed to create databases), else one that is started at the first call
 * and stopped when the tests end.
 */
public final class MariaDb {

    private static Schema server;

    private MariaDb() {}

    /**
     * An address to connect to.
     *
     * @param url JDBC address including the options the engine needs
     */
    public record Schema(String url, String user, String password) {

        /** Opens a connection of the test's own, outside the application's pool. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** A new, empty database; it is dropped when the tests end. */
    public static Schema freshSchema() {
        Schema root = server();
        String name = "werkbrug_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        run(root, "create database " + name + " character set utf8mb4");
        SpringApplication.getShutdownHandlers().add(() -> dropQuietly(root, name));
        return new Schema(urlOf(root.url(), name), root.user(), root.password());
    }

    private static synchronized Schema server() {
        if (server == null) {
            String given = System.getenv("WERKBRUG_TEST_DB_URL");
            server = given == null || given.isBlank()
                    ? MariaDbProcess.start()
                    : new Schema(
                            urlOf(given, ""),
                            System.getenv().getOrDefault("WERKBRUG_TEST_DB_USER", "root"),
                            System.getenv().getOrDefault("WERKBRUG_TEST_DB_PASSWORD", ""));
        }
        return server;
    }

    // Without nullDatabaseMeansCurrent the engine would take the tables of another test's database for its own.
    static String urlOf(String given, String database) {
        int path = given.indexOf('/', given.indexOf("//") + 2);
        String host = path < 0 ? given : given.substring(0, path);
        int query = given.indexOf('?');
        String options = query < 0 ? "" : "&" + given.substring(query + 1);
        String ours = "?nullDatabaseMeansCurrent=true";
        return host + "/" + database + (options.contains("nullDatabaseMeansCurrent")
                ? "?" + options.substring(1)
                : ours + options);
    }

    private static void dropQuietly(Schema root, String name) {
        try {
            run(root, "drop database if exists " + name);
        } catch (IllegalStateException e) {
            // A server of our own may have stopped first; its files are thrown away anyway.
        }
    }

    private static void run(Schema schema, String sql) {
        try (Connection connection = schema.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
