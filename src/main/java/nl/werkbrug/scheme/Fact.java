package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;

/** What can be told about a hire. The tables know each by its key. */
public enum Fact implements Labelled {
    STARTS_ON("startsOn", LocalDate.class),
    PERMANENT("permanent", Boolean.class),
    ENDS_ON("endsOn", LocalDate.class),
    HOURS_PER_WEEK("hoursPerWeek", BigDecimal.class),
    PROBATION("probation", Boolean.class),
    JOB_KIND("jobKind", HireFacts.JobKind.class),
    AGE_AT_START("ageAtStart", Integer.class),
    AOW_AGE("aowAge", Boolean.class),
    RESIDENCE("residence", String.class),
    BENEFIT("benefit", HireFacts.Benefit.class),
    TWO_YEARS_MINIMUM_WAGE("twoYearsMinimumWage", Boolean.class),
    WAGE_SUBSIDY_GROUP("wageSubsidyGroup", HireFacts.GroupDecision.class),
    EARNS_MINIMUM_WAGE("earnsMinimumWage", Boolean.class),
    SPECIAL_SCHOOL("specialSchool", Boolean.class),
    WORK_ROUTE_SCHOOL("workRouteSchool", Boolean.class),
    WAGE_VALUE_MEASURED("wageValueMeasured", Boolean.class),
    WAGE_VALUE("wageValue", Integer.class),
    REGISTERED("registered", Boolean.class),
    WORKED_HERE_BEFORE("workedHereBefore", Boolean.class),
    STATEMENT_DISABLED("statementDisabled", HireFacts.Statement.class),
    STATEMENT_REASSIGNED("statementReassigned", HireFacts.Statement.class),
    STATEMENT_REGISTER("statementRegister", HireFacts.Statement.class),
    STATEMENT_OLDER("statementOlder", HireFacts.Statement.class),
    REASSIGNED("reassigned", Boolean.class),
    RESUMED_ON("resumedOn", LocalDate.class),
    ASSESSED_BELOW_35("assessedBelow35", Boolean.class),
    SCHOOL_LIMITATION("schoolLimitation", Boolean.class),
    NO_RISK_CONFIRMED("noRiskConfirmed", Boolean.class),
    SAME_TRIAL_BEFORE("sameTrialBefore", Boolean.class),
    UNEMPLOYED_THREE_MONTHS("unemployedThreeMonths", Boolean.class),
    START_QUALIFICATION("startQualification", Boolean.class),
    SICKNESS_BENEFIT_BEFORE("sicknessBenefitBefore", Boolean.class),
    MUNICIPAL_TRIAL("municipalTrial", Boolean.class),
    FUNCTIONAL_LIMITATION("functionalLimitation", Boolean.class),
    GROWTH_EXPECTED("growthExpected", Boolean.class),
    MUNICIPAL_COACH("municipalCoach", Boolean.class),
    TRAINED_COLLEAGUE("trainedColleague", Boolean.class),
    ADAPTATION_NEED("adaptationNeed", HireFacts.AdaptationNeed.class),
    ALREADY_BOUGHT("alreadyBought", Boolean.class),
    VISUAL_LIMITATION("visualLimitation", Boolean.class),
    LEARNING_ROUTE("learningRoute", HireFacts.LearningRoute.class),
    RECOGNISED_COMPANY("recognisedCompany", Boolean.class),
    SHELTERED_ADVICE("shelteredAdvice", HireFacts.ShelteredAdvice.class),
    SOCIAL_RETURN_DUTY("socialReturnDuty", Boolean.class),
    SOCIAL_RETURN_ACCEPTED("socialReturnAccepted", Boolean.class);

    private final String key;
    private final Class<?> type;

    Fact(String key, Class<?> type) {
        this.key = key;
        this.type = type;
    }

    /** The name in the decision tables. */
    public String key() {
        return key;
    }

    public Class<?> type() {
        return type;
    }

    @Override
    public String labelKey() {
        return "scheme.fact." + name();
    }
}
