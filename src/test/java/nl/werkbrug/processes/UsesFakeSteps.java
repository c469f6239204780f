package nl.werkbrug.processes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.werkbrug.engine.FakeBenefitYearSteps;
import nl.werkbrug.engine.FakeRevaluationSteps;
import nl.werkbrug.engine.FakeSubsidyPaymentSteps;
import nl.werkbrug.engine.FakeWatchSteps;
import nl.werkbrug.engine.StubModels;
import org.springframework.context.annotation.Import;

/** The steps of all models as fakes; all tests of models so share one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
    FakeGarnishmentSteps.class,
    FakeDeclarationSteps.class,
    FakePayRunSteps.class,
    FakeRemittanceSteps.class,
    FakeChangeSteps.class,
    FakeLetterSteps.class,
    FakeMoratoriumSteps.class,
    FakeRequestSteps.class,
    FakeCoachingSteps.class,
    FakeTrialPlacementSteps.class,
    FakeLocalSchemeSteps.class,
    FakeCustomBudgetSteps.class,
    FakeSocialReturnSteps.class,
    FakeVacancySteps.class,
    FakeProposalSteps.class,
    FakeOutcomeSteps.class,
    FakeAdaptationSteps.class,
    FakeLearningSteps.class,
    StubModels.class,
    FakeMeasurementSteps.class,
    FakeObjectionSteps.class,
    FakeRecoverySteps.class,
    FakePenaltySteps.class,
    FakeOnboardingSteps.class,
    FakeEmployerChangeSteps.class,
    FakeHireSteps.class,
    FakeSubsidyChangeSteps.class,
    FakeSubsidyPaymentSteps.class,
    FakeRevaluationSteps.class,
    FakeSigningSteps.class,
    FakeWageSubsidySteps.class,
    FakeEmploymentEndSteps.class,
    FakeNoRiskSteps.class,
    FakeSicknessSteps.class,
    FakeTwoYearSteps.class,
    FakeBenefitSteps.class,
    FakeBenefitPeriodSteps.class,
    FakeBenefitYearSteps.class,
    FakeSignalSteps.class,
    FakeDebtHelpSteps.class,
    FakeWatchSteps.class
})
@interface UsesFakeSteps {}
