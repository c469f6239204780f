package nl.werkbrug.norisk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemesChosen;
import nl.werkbrug.norisk.years.TwoYears;
import nl.werkbrug.norisk.years.TwoYearsTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two years after which UWV helps instead of the municipality. The clock begins on 1 June 2026. */
abstract class TwoYearsStory extends NoRiskBench {

    private static final String FORM = "two-year-over";
    private static final LocalDate OVER = START.plusYears(2);

    @Autowired
    TwoYearsTable table;

    @Test
    void after_two_years_payroll_and_loket_hear_that_it_goes_over() {
        Hire hire = followed("benefit=BIJSTAND");
        letIn(hire.dossierId());
        assertThat(get("/dossiers/" + hire.dossierId(), payroll)).contains("Vanaf", "15 juni 2028", "schatting");

        desk.reach(OVER);
        desk.does(hire.dossierId(), FORM, payroll, Map.of("outcome", "OVER"));
        desk.does(hire.dossierId(), FORM, caseworker, Map.of("outcome", "NOT"));

        assertThat(of(hire).state()).isEqualTo(TwoYears.State.OVER);
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, "hire.twoYearsMinimumWage").orElseThrow().value()).isEqualTo("YES");
        assertThat(live(hire)).isZero();
    }

    @Test
    void both_hear_of_it_half_a_year_before_and_again_two_months_before() {
        Hire hire = followed("benefit=NONE");
        assertThat(live(hire)).isZero();

        desk.reach(OVER.minusMonths(6));

        assertThat(live(hire)).isEqualTo(2);
        assertThat(jdbc.sql("select distinct remind_on from running_deadline where dossier_id = :id and live = 1")
                .param("id", hire.dossierId()).query(LocalDate.class).list()).containsExactly(OVER.minusDays(61));
    }

    @Test
    void loonkostensubsidie_lets_it_stand_still_and_begin_anew() {
        Hire hire = followed("benefit=BIJSTAND");
        desk.reach(OVER.minusMonths(5));
        assertThat(live(hire)).isEqualTo(2);
        subsidised(hire, "DECIDING", null);
        assertThat(of(hire).state()).isEqualTo(TwoYears.State.PAUSED);
        assertThat(live(hire)).isZero();
        desk.reach(OVER);
        assertThat(desk.own(hire.dossierId(), payroll)).doesNotContain(FORM);

        subsidised(hire, "ENDED", LocalDate.of(2028, 1, 1));

        assertThat(of(hire).countsFrom()).isEqualTo(LocalDate.of(2028, 1, 1));
        desk.reach(LocalDate.of(2029, 8, 1));
        assertThat(live(hire)).isEqualTo(2);
        desk.reach(LocalDate.of(2030, 1, 1));
        assertThat(desk.own(hire.dossierId(), payroll)).contains(FORM);
    }

    @Test
    void the_employer_can_say_since_when_the_minimum_wage_is_earned() {
        Hire hire = followed("benefit=BIJSTAND");

        desk.send("twee-jaar-minimumloon", of(hire).id(), payroll, Map.of("earnsSince", LocalDate.of(2025, 6, 1)));

        assertThat(of(hire).countsFrom()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThatThrownBy(() -> desk.submit("twee-jaar-minimumloon", of(hire).id(), stranger, Map.of())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.submit("twee-jaar-minimumloon", of(hire).id(), coach, Map.of())).isInstanceOf(NotVisible.class);
    }

    @Test
    void two_years_that_seemed_over_begin_anew_when_the_first_day_was_wrong() {
        Hire hire = followed("benefit=BIJSTAND");
        desk.send("twee-jaar-minimumloon", of(hire).id(), payroll, Map.of("earnsSince", LocalDate.of(2024, 1, 1)));
        desk.does(hire.dossierId(), FORM, payroll, Map.of("outcome", "OVER"));

        letIn(hire.dossierId());
        desk.send("twee-jaar-minimumloon", of(hire).id(), caseworker, Map.of("earnsSince", START));

        assertThat(of(hire).state()).isEqualTo(TwoYears.State.RUNNING);
        assertThat(desk.own(hire.dossierId(), payroll)).doesNotContain(FORM);
        assertThat(desk.own(hire.dossierId(), caseworker)).doesNotContain(FORM);
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, "hire.twoYearsMinimumWage").orElseThrow().value()).isEqualTo("NO");
        desk.reach(OVER);
        assertThat(desk.own(hire.dossierId(), payroll)).contains(FORM);
    }

    @Test
    void who_is_with_uwv_already_is_not_followed_and_an_end_stops_it() {
        for (String told : new String[] {"benefit=WIA", "benefit=BIJSTAND twoYearsMinimumWage=true"}) {
            assertThat(table.ofDossier(followed(told).dossierId())).isEmpty();
        }
        Hire hire = followed("benefit=ANW");

        publish(new EmploymentEnded(hire.id(), hire.dossierId(), LocalDate.of(2026, 12, 31)));

        assertThat(of(hire).state()).isEqualTo(TwoYears.State.STOPPED);
        assertThat(live(hire)).isZero();

        publish(new EmploymentGoesOn(hire.id(), hire.dossierId()));
        assertThat(of(hire).state()).isEqualTo(TwoYears.State.RUNNING);
    }

    private Hire followed(String told) {
        Hire hire = hire(told);
        publish(new SchemesChosen(hire, payroll));
        publish(new SchemesChosen(hire, payroll));
        return hire;
    }

    private TwoYears of(Hire hire) {
        return table.ofDossier(hire.dossierId()).get(0);
    }

    private int live(Hire hire) {
        return jdbc.sql("select count(*) from running_deadline where dossier_id = :id and code = 'PW_TWO_YEARS' and live = 1")
                .param("id", hire.dossierId()).query(Integer.class).single();
    }
}
