package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.werkbrug.workflow.Jobs;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The processes about subsidies that a timer starts. */
@ProcessTest(covers = {"wage-subsidy-payments", "wage-subsidy-new-year", "wage-cost-benefit-new-year"})
@DailySteps
class SubsidyDailyRunsTest {

    @Autowired
    Jobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    TestClock clock;

    @Autowired
    FakeSubsidyPaymentSteps payments;

    @Autowired
    FakeRevaluationSteps revaluations;

    @Autowired
    FakeBenefitYearSteps years;

    @BeforeEach
    void forget_the_test_before() {
        payments.proposed.set(0);
        revaluations.begun.set(0);
        years.begun.set(0);
    }

    @Test
    void each_morning_payments_are_proposed_and_revaluations_begun() {
        clock.moveTo(next("wage-subsidy-payments").plus(Duration.ofMinutes(1)));

        jobs.runDue();
        jobs.runDue();

        assertThat(payments.proposed).hasValue(1);
        assertThat(revaluations.begun).hasValue(1);
        assertThat(years.begun).hasValue(1);
        assertThat(next("wage-subsidy-payments")).isAfter(clock.instant());
        assertThat(next("wage-subsidy-new-year")).isAfter(clock.instant());
        assertThat(next("wage-cost-benefit-new-year")).isAfter(clock.instant());
    }

    private Instant next(String process) {
        return management.createJobQuery().timers().processDefinitionKey(process).singleResult().getDuedate().toInstant();
    }
}
