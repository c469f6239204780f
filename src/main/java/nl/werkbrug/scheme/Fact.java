package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What can be told about a hire. The tables know each by its key. */
public enum Fact {
    STARTS_ON("startsOn", LocalDate.class, "eerste werkdag"),
    PERMANENT("permanent", Boolean.class, "of het contract vast is"),
    ENDS_ON("endsOn", LocalDate.class, "laatste dag van het contract"),
    HOURS_PER_WEEK("hoursPerWeek", BigDecimal.class, "uren per week"),
    PROBATION("probation", Boolean.class, "of er een proeftijd in het contract staat"),
    JOB_KIND("jobKind", HireFacts.JobKind.class, "soort werk"),
    AGE_AT_START("ageAtStart", Integer.class, "leeftijd op de eerste werkdag"),
    AOW_AGE("aowAge", Boolean.class, "of de werknemer de AOW-leeftijd heeft"),
    RESIDENCE("residence", String.class, "gemeente waar de werknemer woont"),
    BENEFIT("benefit", HireFacts.Benefit.class, "uitkering"),
    TWO_YEARS_MINIMUM_WAGE(
            "twoYearsMinimumWage", Boolean.class, "twee jaar het minimumloon verdiend zonder loonkostensubsidie"),
    WAGE_SUBSIDY_GROUP("wageSubsidyGroup", HireFacts.GroupDecision.class, "besluit over de doelgroep loonkostensubsidie"),
    EARNS_MINIMUM_WAGE("earnsMinimumWage", Boolean.class, "of de werknemer voltijds het minimumloon kan verdienen"),
    SPECIAL_SCHOOL("specialSchool", Boolean.class, "praktijkonderwijs, vso of mbo-entree in de zes maanden voor het begin"),
    WORK_ROUTE_SCHOOL(
            "workRouteSchool", Boolean.class, "leer-werkroute zonder startkwalificatie in de zes maanden voor het begin"),
    WAGE_VALUE_MEASURED("wageValueMeasured", Boolean.class, "of de loonwaarde in dit werk is gemeten"),
    WAGE_VALUE("wageValue", Integer.class, "loonwaarde in procenten"),
    REGISTERED("registered", Boolean.class, "of de werknemer in het doelgroepregister staat"),
    WORKED_HERE_BEFORE("workedHereBefore", Boolean.class, "of de werknemer hier in de zes maanden voor het begin werkte"),
    STATEMENT_DISABLED("statementDisabled", HireFacts.Statement.class, "doelgroepverklaring arbeidsgehandicapte werknemer"),
    STATEMENT_REASSIGNED("statementReassigned", HireFacts.Statement.class, "doelgroepverklaring herplaatste werknemer"),
    STATEMENT_REGISTER("statementRegister", HireFacts.Statement.class, "doelgroepverklaring banenafspraak van vóór 2026"),
    STATEMENT_OLDER("statementOlder", HireFacts.Statement.class, "doelgroepverklaring oudere werknemer"),
    REASSIGNED("reassigned", Boolean.class, "of de werknemer na ziekte hier weer gaat werken"),
    RESUMED_ON("resumedOn", LocalDate.class, "dag waarop de werknemer weer ging werken"),
    ASSESSED_BELOW_35("assessedBelow35", Boolean.class, "in de laatste vijf jaar minder dan 35 procent arbeidsongeschikt"),
    SCHOOL_LIMITATION("schoolLimitation", Boolean.class, "last van ziekte of handicap op school"),
    NO_RISK_CONFIRMED("noRiskConfirmed", Boolean.class, "of UWV de no-riskpolis bevestigt"),
    SAME_TRIAL_BEFORE("sameTrialBefore", Boolean.class, "eerdere proefplaatsing in hetzelfde werk"),
    UNEMPLOYED_THREE_MONTHS("unemployedThreeMonths", Boolean.class, "of de werknemer drie maanden werkloos is"),
    START_QUALIFICATION("startQualification", Boolean.class, "of de werknemer een startkwalificatie heeft"),
    SICKNESS_BENEFIT_BEFORE("sicknessBenefitBefore", Boolean.class, "eerder Ziektewet of arbeidsongeschikt"),
    MUNICIPAL_TRIAL("municipalTrial", Boolean.class, "of de gemeente een proefplaatsing toestaat"),
    FUNCTIONAL_LIMITATION("functionalLimitation", Boolean.class, "structurele functionele beperking volgens UWV"),
    GROWTH_EXPECTED("growthExpected", Boolean.class, "of er groei te verwachten is binnen een jaar"),
    MUNICIPAL_COACH("municipalCoach", Boolean.class, "of de gemeente begeleiding geeft"),
    TRAINED_COLLEAGUE("trainedColleague", Boolean.class, "of er een opgeleide collega is voor de begeleiding"),
    ADAPTATION_NEED("adaptationNeed", HireFacts.AdaptationNeed.class, "welke aanpassing nodig is"),
    ALREADY_BOUGHT("alreadyBought", Boolean.class, "of de aanpassing al is gekocht"),
    VISUAL_LIMITATION("visualLimitation", Boolean.class, "of er een visuele beperking is"),
    LEARNING_ROUTE("learningRoute", HireFacts.LearningRoute.class, "opleiding op de werkplek"),
    RECOGNISED_COMPANY("recognisedCompany", Boolean.class, "of u een erkend leerbedrijf bent"),
    SHELTERED_ADVICE("shelteredAdvice", HireFacts.ShelteredAdvice.class, "advies van UWV over beschut werk"),
    SOCIAL_RETURN_DUTY("socialReturnDuty", Boolean.class, "of u een opdracht met social return hebt"),
    SOCIAL_RETURN_ACCEPTED("socialReturnAccepted", Boolean.class, "of de opdrachtgever deze persoon meetelt");

    private final String key;
    private final Class<?> type;
    private final String label;

    Fact(String key, Class<?> type, String label) {
        this.key = key;
        this.type = type;
        this.label = label;
    }

    /** The name in the decision tables. */
    public String key() {
        return key;
    }

    public Class<?> type() {
        return type;
    }

    /** The Dutch words, as they stand in a list of what is missing. */
    public String label() {
        return label;
    }
}
