package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoUser.COEN;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.norisk.NoRiskTable;
import nl.werkbrug.wagesubsidy.Amounts;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The hires of the demo, each left where somebody may want to see it; all days count from today. */
@Profile("demo")
@Component
class HireStories {

    private final Stage stage;
    private final Applications applications;
    private final Amounts amounts;
    private final Payday payday;
    private final CoachingStories coaching;
    private final NoRiskTable policies;
    private final SubsidyStory subsidies;
    private Hire longer;
    private Hire waiting;

    HireStories(
            Stage stage, Applications applications, Amounts amounts, Payday payday, CoachingStories coaching, NoRiskTable policies,
            SubsidyStory subsidies) {
        this.stage = stage;
        this.applications = applications;
        this.amounts = amounts;
        this.payday = payday;
        this.coaching = coaching;
        this.policies = policies;
        this.subsidies = subsidies;
    }

    /**
     * Works for three months, with a loonkostensubsidie that was granted after a measurement and is paid, and a loonkostenvoordeel;
     * ill since last week, under a no-riskpolis.
     */
    void granted(LocalDate today) {
        LocalDate start = begin(today);
        Hire hire = applied(start);
        longer = hire;
        stage.does(hire, "check-application", LOTTE, Map.of("outcome", "COMPLETE", "route", "MEASURE"));
        measured(hire, start);
        if (figuresKnown(hire)) {
            stage.on(start.plusDays(33));
            stage.does(hire, "propose-decision", LOTTE, Map.of(
                    "outcome", "GRANT", "reasoning", "De werknemer hoort bij de doelgroep en de loonwaarde is vastgesteld."));
            LocalDate signed = stage.on(start.plusDays(36));
            stage.does(hire, "sign-decision", TAMAR, Map.of("outcome", "SIGN"));
            stage.does(hire, "send-copy", LOTTE, Map.of("channel", "POST", "sentOn", signed));
            registered(hire, signed, "96");
            payday.every(signed, today, subsidies::month);
        } else {
            registered(hire, stage.on(start.plusDays(36)), "96");
        }
        coaching.logged(hire, start, today);
        ill(hire, today);
        stage.end();
    }

    /** Who works longer, since then. */
    static LocalDate begin(LocalDate today) {
        return today.minusMonths(3).withDayOfMonth(1);
    }

    /** The one that was granted; null before it began. */
    Hire longer() {
        return longer;
    }

    /** The one that waits; null before it began. */
    Hire waits() {
        return waiting;
    }

    private Hire applied(LocalDate start) {
        LocalDate begun = stage.on(start.minusDays(20));
        Hire hire = stage.begins(BAKERY, HANNA, HireAnswers.begin("Amira", "Zouhair", LocalDate.of(1994, 4, 12), begun));
        stage.does(hire, "hire-job", HANNA, HireAnswers.job(start));
        stage.on(start.minusDays(19));
        stage.does(hire, "hire-person", HANNA, HireAnswers.person());
        LocalDate chosen = stage.on(start.minusDays(17));
        stage.does(hire, "hire-package", HANNA,
                HireAnswers.choice(chosen, "WAGE_SUBSIDY_MEASURED", "WAGE_COST_BENEFIT_REGISTER", "JOB_COACH_EXTERNAL", "NO_RISK"));
        coaching.granted(hire, start, stage.on(start.minusDays(12)));
        return hire;
    }

    private void measured(Hire hire, LocalDate start) {
        LocalDate visit = WorkingWeek.onOrBefore(start.plusDays(19));
        stage.on(start.minusDays(10));
        stage.does(hire, "plan-measurement", COEN, HireAnswers.visit(visit));
        stage.on(WorkingWeek.after(start));
        stage.does(hire, "hire-bsn", HANNA, Map.of("person.bsn", Invented.bsn(20).digits()));
        stage.does(hire, "benefit-switch-on", HANNA, Map.of("switchedOn", start));
        registered(hire, WorkingWeek.after(start), "104");
        stage.on(start.plusDays(21));
        stage.does(hire, "measure-wage-value", COEN, HireAnswers.report(visit));
        LocalDate seen = stage.on(start.plusDays(24));
        stage.does(hire, "employer-view", HANNA, Map.of("agrees", "yes"));
        stage.does(hire, "employee-view", COEN, Map.of("told", "yes", "toldOn", seen, "view", "Ik herken het verslag."));
        stage.on(start.plusDays(27));
        stage.does(hire, "finish-measurement", COEN, Map.of());
        stage.on(start.plusDays(29));
        stage.does(hire, "confirm-wage-value", LOTTE, Map.of("confirmed", "yes"));
    }

    /** Ill since last week and told to payroll; UWV must still be told. */
    private void ill(Hire hire, LocalDate today) {
        LocalDate first = stage.on(today.minusDays(8));
        stage.on(WorkingWeek.after(first));
        stage.sends("ziek-melden", policies.ofDossier(hire.dossierId()).get(0).id(), HANNA, Map.of(
                "firstDay", first, "knewThen", "yes", "full", "yes", "subsidy", "yes", "wageValue", 63));
    }

    /** Of the loonkostenvoordeel two periods were looked at; of the later ones nobody knows. */
    private void registered(Hire hire, LocalDate on, String hours) {
        stage.does(hire, "benefit-register-check", HANNA, Map.of(
                "register", "IN", "testedOn", on, "paidHours", new BigDecimal(hours)));
    }

    /** The figures of a coming year are not published yet; then the decision waits, as it would in earnest. */
    private boolean figuresKnown(Hire hire) {
        WageSubsidy it = applications.running(hire.dossierId()).orElseThrow();
        try {
            amounts.basis(it, it.wageValue(), it.startsOn());
            return true;
        } catch (ApplicationRefused notPublished) {
            return false;
        }
    }

    /** The municipality must still look whether the application is complete. */
    void waiting(LocalDate today) {
        LocalDate begun = stage.on(today.minusDays(6));
        Hire hire = stage.begins(BAKERY, HANNA, HireAnswers.begin("Bram", "Kuiper", LocalDate.of(2001, 9, 3), begun));
        waiting = hire;
        stage.does(hire, "hire-job", HANNA, HireAnswers.job(today.plusDays(12)));
        stage.does(hire, "hire-person", HANNA, HireAnswers.person());
        LocalDate chosen = stage.on(today.minusDays(3));
        stage.does(hire, "hire-package", HANNA,
                HireAnswers.choice(chosen, "WAGE_SUBSIDY_FLAT_RATE", "WAGE_COST_BENEFIT_REGISTER", "JOB_COACH_EXTERNAL"));
        stage.end();
    }

    /** The job was told; the candidate was asked to tell about himself. */
    void intake(LocalDate today) {
        LocalDate begun = stage.on(today.minusDays(2));
        Hire hire = stage.begins(BAKERY, HANNA, HireAnswers.begin("Milan", "Verstraten", LocalDate.of(1999, 2, 25), begun));
        stage.does(hire, "hire-job", HANNA, HireAnswers.job(today.plusDays(26)));
        stage.sends("aanname-uitnodigen", hire.id(), HANNA, Map.of("kind", "PERSON", "email", "milan" + DemoUser.MAIL_DOMAIN));
        stage.end();
    }
}
