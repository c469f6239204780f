package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.werkbrug.Werkbrug;
import nl.werkbrug.testing.MariaDb;
import nl.werkbrug.testing.TestDatabase;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The whole application starts on an empty database of either product, and again on what it made there. */
class SchemaTest {

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.H2.kept(), new TestDatabase.OnMariaDb());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void starts_on_an_empty_database_and_again_on_the_same_one(TestDatabase database) {
        try (ConfigurableApplicationContext application = start(database)) {
            assertThat(tables(application))
                    .contains("act_ru_task", "act_hi_procinst", "act_re_decision_def", "act_ge_property");
            assertThat(indexes(application)).contains("wb_idx_task_parent");
        }
        try (ConfigurableApplicationContext again = start(database)) {
            assertThat(again.getBean(RepositoryService.class)
                            .createProcessDefinitionQuery()
                            .count())
                    .isNotNegative();
            assertThat(again.getBean(ManagementService.class)
                            .createJobQuery().timers().processDefinitionKey("deadline-watch").count())
                    .as("the watch over deadlines waits once, however often the application starts")
                    .isEqualTo(1);
        }
    }

    @Test
    void production_settings_keep_every_character_and_milliseconds() {
        try (ConfigurableApplicationContext application = startInProduction(MariaDb.freshSchema())) {
            assertThat(query(application, "select distinct table_collation from information_schema.tables"
                            + " where table_schema = database() and table_name like 'act%'"))
                    .containsExactly("utf8mb4_bin");
            assertThat(query(application, "select concat(table_name, '.', column_name) from information_schema.columns"
                            + " where table_schema = database() and table_name like 'act%'"
                            + " and data_type in ('datetime', 'timestamp') and datetime_precision <> 3"))
                    .isEmpty();

            assertThat(application.getBean(JavaMailSenderImpl.class).getHost()).isEqualTo("mail.invalid");

            IdentityService identities = application.getBean(IdentityService.class);
            identities.setUserInfo("someone", "greeting", "dag 😀");
            assertThat(identities.getUserInfo("someone", "greeting")).isEqualTo("dag 😀");
        }
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Werkbrug.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .initializers(database)
                .run();
    }

    private static ConfigurableApplicationContext startInProduction(MariaDb.Schema schema) {
        return new SpringApplicationBuilder(Werkbrug.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .profiles("mariadb")
                .properties(Map.of(
                        "WERKBRUG_DB_URL", schema.url(),
                        "WERKBRUG_DB_USER", schema.user(),
                        "WERKBRUG_DB_PASSWORD", schema.password(),
                        "WERKBRUG_BSN_KEY", "dGVzdHMgb25seTogMzIgYnl0ZXMgb2YgYSBrZXkgISE=",
                        "WERKBRUG_MAIL_HOST", "mail.invalid"))
                .run();
    }

    private static List<String> tables(ConfigurableApplicationContext application) {
        return query(application, "select table_name from information_schema.tables");
    }

    private static List<String> indexes(ConfigurableApplicationContext application) {
        String list = application.getEnvironment().getRequiredProperty("spring.datasource.url").startsWith("jdbc:h2")
                ? "indexes"
                : "statistics where table_schema = database()";
        return query(application, "select distinct index_name from information_schema." + list);
    }

    private static List<String> query(ConfigurableApplicationContext application, String sql) {
        return JdbcClient.create(application.getBean(DataSource.class)).sql(sql).query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
