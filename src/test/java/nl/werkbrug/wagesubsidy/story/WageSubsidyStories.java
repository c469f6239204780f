package nl.werkbrug.wagesubsidy.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.UsesMovableClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application with its engine, which moves only when a test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"camunda.bpm.job-execution.enabled=false", "werkbrug.mail.interval=PT24H"})
@UsesMovableClock
@Import({ProcessBench.class, World.class, SubsidyDesk.class})
@interface WageSubsidyStories {}
