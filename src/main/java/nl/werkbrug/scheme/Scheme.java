package nl.werkbrug.scheme;

import static nl.werkbrug.scheme.Applicant.EMPLOYEE;
import static nl.werkbrug.scheme.Applicant.EMPLOYER;

import java.util.Optional;
import java.util.Set;
import nl.werkbrug.rules.Grade;

/** Every scheme that Werkbrug looks at, in the order of a package. */
public enum Scheme {
    WAGE_SUBSIDY_MEASURED(
            "wage-subsidy-measured", "Loonkostensubsidie na meting", Set.of(EMPLOYER, EMPLOYEE), Set.of(Desk.MUNICIPALITY), Grade.A),
    WAGE_SUBSIDY_FLAT_RATE(
            "wage-subsidy-flat-rate", "Loonkostensubsidie zonder meting (50 procent)", Set.of(EMPLOYER, EMPLOYEE),
            Set.of(Desk.MUNICIPALITY), Grade.A),
    WAGE_COST_BENEFIT_DISABLED(
            "wage-cost-benefit-disabled", "Loonkostenvoordeel arbeidsgehandicapte werknemer", Set.of(EMPLOYER),
            Set.of(Desk.BELASTINGDIENST), Grade.A),
    WAGE_COST_BENEFIT_REASSIGNED(
            "wage-cost-benefit-reassigned", "Loonkostenvoordeel herplaatste werknemer", Set.of(EMPLOYER),
            Set.of(Desk.BELASTINGDIENST), Grade.A),
    WAGE_COST_BENEFIT_REGISTER(
            "wage-cost-benefit-register", "Loonkostenvoordeel doelgroep banenafspraak", Set.of(EMPLOYER),
            Set.of(Desk.BELASTINGDIENST), Grade.A),
    WAGE_COST_BENEFIT_OLDER(
            "wage-cost-benefit-older", "Loonkostenvoordeel oudere werknemer", Set.of(EMPLOYER), Set.of(Desk.BELASTINGDIENST),
            Grade.A),
    NO_RISK("no-risk", "No-riskpolis", Set.of(EMPLOYER), Set.of(Desk.UWV), Grade.B),
    TRIAL_PLACEMENT(
            "trial-placement", "Proefplaatsing", Set.of(EMPLOYER, EMPLOYEE), Set.of(Desk.MUNICIPALITY, Desk.UWV), Grade.B),
    JOB_COACH_EXTERNAL(
            "job-coach-external", "Jobcoach van buiten (extern)", Set.of(EMPLOYEE, EMPLOYER), Set.of(Desk.MUNICIPALITY, Desk.UWV),
            Grade.B),
    JOB_COACH_INTERNAL(
            "job-coach-internal", "Jobcoach in eigen dienst (intern)", Set.of(EMPLOYER), Set.of(Desk.MUNICIPALITY, Desk.UWV), Grade.B),
    WORKPLACE_ADAPTATION(
            "workplace-adaptation", "Werkplekaanpassing en meeneembare voorziening", Set.of(EMPLOYER, EMPLOYEE),
            Set.of(Desk.MUNICIPALITY, Desk.UWV), Grade.B),
    LEARNING_SUBSIDY("learning-subsidy", "Subsidie praktijkleren", Set.of(EMPLOYER), Set.of(Desk.RVO), Grade.B),
    SHELTERED_WORK("sheltered-work", "Beschut werk", Set.of(Applicant.MUNICIPALITY), Set.of(Desk.MUNICIPALITY), Grade.A),
    SOCIAL_RETURN("social-return", "Social return (bouwblokken)", Set.of(EMPLOYER), Set.of(Desk.CLIENT), Grade.B),
    /** A wage-cost subsidy of a municipality's own, next to the one of the law. */
    LOCAL_WAGE_SUBSIDY(null, "Eigen loonsubsidie van de gemeente", Set.of(EMPLOYER), Set.of(Desk.MUNICIPALITY), Grade.B),
    /** Anything else that one municipality offers. */
    LOCAL_OTHER(null, "Eigen regeling van de gemeente", Set.of(EMPLOYER), Set.of(Desk.MUNICIPALITY), Grade.B);

    private final String table;
    private final String label;
    private final Set<Applicant> applicants;
    private final Set<Desk> desks;
    private final Grade grade;

    Scheme(String table, String label, Set<Applicant> applicants, Set<Desk> desks, Grade grade) {
        this.table = table;
        this.label = label;
        this.applicants = applicants;
        this.desks = desks;
        this.grade = grade;
    }

    /** The decision table in {@code bpmn/subsidy}; empty for what a municipality makes itself. */
    public Optional<String> table() {
        return Optional.ofNullable(table);
    }

    /** The Dutch name. */
    public String label() {
        return label;
    }

    public Set<Applicant> applicants() {
        return applicants;
    }

    /** Where it can be asked for; which one in a case, says the answer. */
    public Set<Desk> desks() {
        return desks;
    }

    /** How sure it is who asks where. */
    public Grade grade() {
        return grade;
    }
}
