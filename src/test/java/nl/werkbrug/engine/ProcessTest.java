package nl.werkbrug.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of process models: the real engine on an empty database, a clock that stands still, and fakes for the rest.
 *
 * <p>Import the steps that the models call, real or fake; inject {@link ProcessBench}, {@link TestClock} and
 * {@link RecordingTasks}. Every test starts without processes and at {@link TestClock#START}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ProcessTestContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=MariaDB;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR",
            "camunda.bpm.job-execution.enabled=false",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.camunda.bpm.engine.context=off"
        })
@ExtendWith(ProcessTestExtension.class)
public @interface ProcessTest {

    /** The processes of which this class must walk every step and every flow. */
    String[] covers() default {};
}
