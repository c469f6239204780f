package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;

/**
 * A term that bounds asking for a scheme.
 *
 * @param code the term in the rule files
 * @param event from when it counts
 */
record SchemeTerm(String code, Event event) {

    /** The day from which a term counts. */
    enum Event { START, RESUMED, TODAY_OR_START, TODAY }

    private static final SchemeTerm APPLY = new SchemeTerm("PW_10D_2", Event.START);
    private static final SchemeTerm WAGE_TAX_RETURN = new SchemeTerm("WTL_REQUEST", Event.TODAY_OR_START);
    private static final SchemeTerm COACH = new SchemeTerm("UWV_COACH_REQUEST", Event.START);

    /** The terms of a scheme, the one of its application first; a municipality's own rules about a coach are not known. */
    static List<SchemeTerm> of(SchemeAnswer answer) {
        return switch (answer.scheme()) {
            case WAGE_SUBSIDY_MEASURED -> List.of(APPLY);
            case WAGE_SUBSIDY_FLAT_RATE -> List.of(APPLY, new SchemeTerm("PW_10D_5", Event.START));
            case WAGE_COST_BENEFIT_DISABLED -> List.of(new SchemeTerm("WTL_2_7", Event.START), WAGE_TAX_RETURN);
            case WAGE_COST_BENEFIT_REASSIGNED -> List.of(new SchemeTerm("WTL_2_15", Event.RESUMED), WAGE_TAX_RETURN);
            case WAGE_COST_BENEFIT_REGISTER, WAGE_COST_BENEFIT_OLDER -> List.of(WAGE_TAX_RETURN);
            case TRIAL_PLACEMENT -> List.of(
                    new SchemeTerm("HIRE_TRIAL_REQUEST", Event.START), new SchemeTerm("HIRE_TRIAL_BEFORE_START", Event.START));
            case JOB_COACH_EXTERNAL, JOB_COACH_INTERNAL -> answer.desks().equals(Set.of(Desk.MUNICIPALITY))
                    ? List.of() : List.of(COACH);
            case LEARNING_SUBSIDY -> List.of(new SchemeTerm("PRAKTIJKLEREN_REQUEST", Event.TODAY));
            default -> List.of();
        };
    }

    /** The day of the event as far as it was told. */
    Optional<LocalDate> day(HireFacts facts, LocalDate today) {
        Optional<LocalDate> start = facts.get(Fact.STARTS_ON, LocalDate.class);
        return switch (event) {
            case START -> start;
            case RESUMED -> facts.get(Fact.RESUMED_ON, LocalDate.class);
            case TODAY_OR_START -> start.map(day -> day.isAfter(today) ? day : today);
            case TODAY -> Optional.of(today);
        };
    }

    /** The first day on which it can be done; null for at once. */
    LocalDate first(LocalDate day) {
        return switch (event) {
            case RESUMED, TODAY_OR_START -> day;
            case START -> code.equals(COACH.code) ? day : null;
            case TODAY -> null;
        };
    }
}
