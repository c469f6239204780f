package nl.werkbrug.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The steps of the processes that a timer starts as fakes, and who runs what is due; tests of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({FakeWatchSteps.class, FakeSubsidyPaymentSteps.class, FakeRevaluationSteps.class, FakeBenefitYearSteps.class, DueJobs.class})
@interface DailySteps {}
