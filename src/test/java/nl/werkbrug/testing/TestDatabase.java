package nl.werkbrug.testing;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Gives an application context a database of its own. One instance is one database: using it for a second context starts
 * the application again on the same data.
 */
public abstract class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String USER = "werkbrug";

    private TestDatabase() {}

    /** Settings that point the application at this database, as {@code key=value}. */
    protected abstract List<String> settings(String configuredUrl);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String configured = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        TestPropertyValues.of(settings(configured)).applyTo(context);
    }

    /**
     * H2 in memory, with the compatibility options that the application's own settings give its H2. It is gone when the
     * application stops, unless it is {@link #kept}: databases that nobody uses any more would fill the memory of all tests.
     */
    public static final class H2 extends TestDatabase implements AutoCloseable {

        private final String name = UUID.randomUUID().toString();
        private final boolean kept;
        private final List<String> script;
        private SingleConnectionDataSource keeper;

        public H2() {
            this(false, List.of());
        }

        private H2(boolean kept, List<String> script) {
            this.kept = kept;
            this.script = script;
        }

        /** Stays when an application on it stops, until it is closed. */
        public static H2 kept() {
            return new H2(true, List.of());
        }

        /** Another database with what is in this H2 now, which is kept; the two share nothing. */
        public static H2 copyOf(DataSource source) {
            return new H2(true, JdbcClient.create(source).sql("script nopasswords nosettings").query(String.class).list());
        }

        /** Another database that begins with what this one began with. */
        public H2 again() {
            return new H2(kept, script);
        }

        @Override
        protected List<String> settings(String configuredUrl) {
            int options = configuredUrl.indexOf(';');
            String url = "jdbc:h2:mem:" + name + configuredUrl.substring(options);
            if (kept && keeper == null) {
                keep(url);
            }
            return List.of("spring.datasource.url=" + url, "spring.datasource.username=" + USER);
        }

        /** Who connects first to a new H2 is its owner; it is there as long as somebody is connected. */
        private void keep(String url) {
            keeper = new SingleConnectionDataSource(url, USER, "", true);
            JdbcTemplate jdbc = new JdbcTemplate(keeper);
            jdbc.execute("select 1");
            script.forEach(jdbc::execute);
        }

        @Override
        public void close() {
            if (keeper != null) {
                keeper.destroy();
            }
        }

        @Override
        public String toString() {
            return "H2";
        }
    }

    /** A fresh schema on {@link MariaDb}, with the settings of the profile "mariadb". */
    public static final class OnMariaDb extends TestDatabase {

        private MariaDb.Schema schema;

        @Override
        protected List<String> settings(String configuredUrl) {
            if (schema == null) {
                schema = MariaDb.freshSchema();
            }
            return List.of(
                    "spring.datasource.url=" + schema.url(),
                    "spring.datasource.username=" + schema.user(),
                    "spring.datasource.password=" + schema.password(),
                    "camunda.bpm.database.type=mysql");
        }

        @Override
        public String toString() {
            return "MariaDB";
        }
    }
}
