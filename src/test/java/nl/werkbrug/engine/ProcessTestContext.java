package nl.werkbrug.engine;

import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** The engine with its database and nothing of the subjects. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
@Import({
    EngineConfiguration.class,
    EngineSchemaMigration.class,
    EnginePlugin.class,
    ModelDeployment.class,
    CamundaWorkflow.class,
    ProcessPictures.class,
    CamundaOperations.class,
    ProcessBench.class
})
class ProcessTestContext {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    /** Gives way to the real inbox where a test imports that. */
    @Bean
    @Fallback
    RecordingTasks recordingTasks() {
        return new RecordingTasks();
    }

    @Bean
    ModelCoverage modelCoverage() {
        return new ModelCoverage();
    }

    @Bean
    CoveragePlugin coveragePlugin(ModelCoverage coverage) {
        return new CoveragePlugin(coverage);
    }
}
