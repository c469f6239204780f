package nl.werkbrug.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The whole application with its engine, which moves only when a test says so; with {@link UsesH2} or {@link UsesMariaDb}.
 *
 * <p>Starting it takes longer than many a story, so all stories on a database share one: make parties of your own. No
 * process runs when a class starts. Add nothing to this on a story: what it needs is marked {@link InStories}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {"camunda.bpm.job-execution.enabled=false", "werkbrug.mail.interval=PT24H", "werkbrug.payroll.scheduled=false",
            "werkbrug.work.scheduled=false", "werkbrug.notices.scheduled=false"})
@UsesMovableClock
@Import({ProcessBench.class, World.class, Story.Helpers.class})
@ExtendWith(Story.EmptyEngine.class)
public @interface Story {

    /** Whatever helps to tell a story. Not annotated as a configuration: an application started by hand would scan it. */
    @ComponentScan(
            basePackages = "nl.werkbrug",
            useDefaultFilters = false,
            includeFilters = @Filter(InStories.class),
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    class Helpers {}

    /** What the class before left running would be met by this one as soon as it moves the clock. */
    class EmptyEngine implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext story) {
            SpringExtension.getApplicationContext(story).getBean(ProcessBench.class).clear();
        }
    }
}
