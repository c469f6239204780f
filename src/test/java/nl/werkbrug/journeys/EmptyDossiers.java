package nl.werkbrug.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import nl.werkbrug.engine.ProcessBench;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts each class of journeys with the database as a fresh start of the program makes it: no processes, and nothing in the
 * tables that were empty then. That takes a moment, another start of the program ten seconds.
 */
class EmptyDossiers implements BeforeAllCallback {

    private static final Map<ApplicationContext, Set<String>> FILLED_AT_THE_START = new WeakHashMap<>();

    @Override
    public void beforeAll(ExtensionContext journey) {
        ApplicationContext program = SpringExtension.getApplicationContext(journey);
        JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
        Set<String> filled = FILLED_AT_THE_START.get(program);
        if (filled == null) {
            FILLED_AT_THE_START.put(program, filled(jdbc));
            return;
        }
        program.getBean(ProcessBench.class).clear();
        List<String> ours = ours(jdbc).stream().filter(table -> !filled.contains(table)).toList();
        jdbc.execute((Connection connection) -> empty(connection, ours));
    }

    private static Set<String> filled(JdbcTemplate jdbc) {
        Set<String> filled = new HashSet<>(ours(jdbc));
        filled.removeIf(table -> jdbc.queryForList("select 1 from " + table + " limit 1").isEmpty());
        return filled;
    }

    /** All tables but the engine's, which keeps its models there, and that of the migrations. */
    private static List<String> ours(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                 where table_schema = schema() and table_type like '%TABLE'
                   and lower(table_name) not like 'act\\_%' and lower(table_name) not like 'flyway%'""", String.class);
    }

    /** The tables refer to each other, in circles too. */
    private static Void empty(Connection connection, List<String> tables) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("delete from " + table);
            }
            statement.execute(h2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
        }
        return null;
    }
}
