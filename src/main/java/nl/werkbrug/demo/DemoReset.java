package nl.werkbrug.demo;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties the database before the migrations when that was asked for. The BSN key stays: an empty database fits any key. */
final class DemoReset implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(DemoReset.class);

    private final boolean asked;

    DemoReset(boolean asked) {
        this.asked = asked;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (asked && flyway.info().current() != null) {
            refuseOtherData(JdbcClient.create(flyway.getConfiguration().getDataSource()));
            LOG.info("Demo data is thrown away and made anew.");
            Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
        }
        flyway.migrate();
    }

    /** The profile could be switched on by mistake where people really work; their data does not have the demo's users. */
    private static void refuseOtherData(JdbcClient jdbc) {
        int users = count(jdbc, "select count(*) from app_user");
        int ours = count(jdbc, "select count(*) from app_user where email like '%" + DemoUser.MAIL_DOMAIN + "'");
        if (users > 0 && ours == 0) {
            throw new IllegalStateException("--reset-demo is refused: this database was not made by the demo");
        }
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
