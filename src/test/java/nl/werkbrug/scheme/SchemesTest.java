package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.rules.Grade;
import org.junit.jupiter.api.Test;

class SchemesTest {

    private final Bench bench = new Bench();

    @Test
    void of_nothing_told_nothing_is_refused() {
        List<SchemeAnswer> answers = bench.schemes.select(HireFacts.none(), Bench.TODAY);

        assertThat(answers).extracting(SchemeAnswer::scheme).containsExactly(
                Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE, Scheme.WAGE_COST_BENEFIT_DISABLED,
                Scheme.WAGE_COST_BENEFIT_REASSIGNED, Scheme.WAGE_COST_BENEFIT_REGISTER, Scheme.WAGE_COST_BENEFIT_OLDER,
                Scheme.NO_RISK, Scheme.TRIAL_PLACEMENT, Scheme.JOB_COACH_EXTERNAL, Scheme.JOB_COACH_INTERNAL,
                Scheme.WORKPLACE_ADAPTATION, Scheme.LEARNING_SUBSIDY, Scheme.SHELTERED_WORK, Scheme.SOCIAL_RETURN,
                Scheme.LOCAL_OTHER);
        assertThat(answers).extracting(SchemeAnswer::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.missing()).isNotEmpty());
    }

    @Test
    void a_young_man_of_special_school_with_bijstand_in_maasbrug() {
        Map<Scheme, SchemeAnswer> answers = select("startsOn=2026-12-01 permanent=false endsOn=2027-11-30 hoursPerWeek=32"
                + " jobKind=ORDINARY benefit=BIJSTAND residence=Maasbrug ageAtStart=22 wageSubsidyGroup=NOT_YET"
                + " earnsMinimumWage=false specialSchool=true workRouteSchool=false registered=true wageValueMeasured=false"
                + " workedHereBefore=false reassigned=false learningRoute=NONE adaptationNeed=NONE socialReturnDuty=false");

        assertThat(verdict(answers, Verdict.FITS)).containsExactlyInAnyOrder(
                Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE, Scheme.WAGE_COST_BENEFIT_REGISTER, Scheme.NO_RISK,
                Scheme.JOB_COACH_EXTERNAL, Scheme.JOB_COACH_INTERNAL);
        assertThat(verdict(answers, Verdict.UNKNOWN)).containsExactlyInAnyOrder(
                Scheme.WAGE_COST_BENEFIT_DISABLED, Scheme.TRIAL_PLACEMENT, Scheme.LOCAL_OTHER);
        assertThat(answers.get(Scheme.TRIAL_PLACEMENT).missing()).containsExactly(Fact.PROBATION, Fact.SAME_TRIAL_BEFORE);
        assertThat(answers.get(Scheme.JOB_COACH_EXTERNAL).desks()).containsExactly(Desk.MUNICIPALITY);
    }

    @Test
    void an_answer_says_why_with_its_source_and_how_sure_that_is() {
        SchemeAnswer answer = select("startsOn=2026-12-01 jobKind=WSW").get(Scheme.WAGE_SUBSIDY_MEASURED);

        assertThat(answer.reason()).isEqualTo(new Reason("LKS_WSW_JOB",
                "Voor een baan in de sociale werkvoorziening (Wsw) geeft de gemeente geen loonkostensubsidie.",
                "artikel 10d lid 3 Participatiewet", Grade.A));
        assertThat(answer.isEstimate()).isFalse();
    }

    @Test
    void what_rests_on_our_own_reading_is_an_estimate() {
        assertThat(select("startsOn=2025-06-01 jobKind=ORDINARY aowAge=false registered=false statementRegister=GRANTED")
                        .get(Scheme.WAGE_COST_BENEFIT_REGISTER))
                .matches(answer -> answer.verdict() == Verdict.FITS && answer.isEstimate());
        assertThat(select("startsOn=2028-03-01 learningRoute=OTHER").get(Scheme.LEARNING_SUBSIDY))
                .matches(answer -> answer.verdict() == Verdict.FITS && answer.isEstimate());
    }

    @Test
    void a_day_too_far_off_to_compute_is_open_and_a_day_long_past_is_closed() {
        String hire = "jobKind=ORDINARY aowAge=false workedHereBefore=false statementDisabled=NOT_REQUESTED";

        assertThat(select(hire + " startsOn=2040-01-01").get(Scheme.WAGE_COST_BENEFIT_DISABLED).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(select(hire + " startsOn=1999-01-01").get(Scheme.WAGE_COST_BENEFIT_DISABLED).verdict())
                .isEqualTo(Verdict.DOES_NOT_FIT);
    }

    @Test
    void a_fact_is_told_in_its_own_kind_only_and_is_never_printed() {
        assertThatIllegalArgumentException().isThrownBy(() -> HireFacts.none().with(Fact.BENEFIT, "WW"));
        assertThat(HireFacts.none().with(Fact.RESIDENCE, "Maasbrug")).hasToString("HireFacts[RESIDENCE]");
    }

    private Map<Scheme, SchemeAnswer> select(String facts) {
        LocalDate today = Bench.TODAY;
        return bench.schemes.select(Bench.facts(HireFacts.none(), facts), today).stream()
                .collect(Collectors.toMap(SchemeAnswer::scheme, Function.identity(), (one, other) -> one));
    }

    private static List<Scheme> verdict(Map<Scheme, SchemeAnswer> answers, Verdict verdict) {
        return answers.values().stream().filter(answer -> answer.verdict() == verdict).map(SchemeAnswer::scheme).toList();
    }
}
