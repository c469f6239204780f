package nl.werkbrug.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts inside the engine's own jar.
 *
 * <p>The MySQL scripts are adapted on the way: they would store three-byte characters and whole seconds only. The index on
 * the parent task is missing there, and completing one task would then scan all open tasks.
 */
@Component
class EngineSchemaMigration implements JavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine tables 7.24";
    }

    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        boolean h2 = product.equals("H2");
        for (String part : PARTS) {
            String script = read(FOLDER.formatted(h2 ? "h2" : "mysql", part));
            run(context, h2 ? script : adapted(script));
        }
        run(context, "create index WB_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_);");
    }

    private static String adapted(String script) {
        return script.replaceAll("(?i)CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .replaceAll("(?i)\\bdatetime\\b(?!\\()", "datetime(3)")
                .replaceAll("(?i)\\btimestamp\\b(?!\\()", "timestamp(3)");
    }

    private static void run(Context context, String script) {
        ScriptUtils.executeSqlScript(
                context.getConnection(), new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(String path) {
        try (InputStream in = EngineSchemaMigration.class.getClassLoader().getResourceAsStream(path);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (in == null) {
                throw new IllegalStateException("The engine's jar lacks " + path);
            }
            in.transferTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
