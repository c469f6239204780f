package nl.werkbrug.coaching.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching.Kind;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.coaching.story.CoachingBench.Case;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.LateObjection;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality pays for the coaching: the periods and terms of UWV do not bind it. */
@Story
abstract class MunicipalCoachingStory {

    private static final LocalDate LAST = LocalDate.of(2028, 5, 31);

    @Autowired
    LateObjection late;

    @Autowired
    CoachingBench bench;

    @Autowired
    CoachingTable coachings;

    @Autowired
    PeriodTable periods;

    @Autowired
    ProcessBench processes;

    @BeforeEach
    void forget_the_test_before() {
        processes.clear();
    }

    @Test
    void a_late_objection_that_is_founded_asks_to_take_over_the_decision() {
        bench.reach(CoachingAnswers.DAY);
        Case it = bench.begins(Kind.INTERNAL);
        bench.does(it, "coaching-plan-internal", it.hr(), CoachingAnswers.plan(true));
        bench.answered(it, "REFUSED");
        bench.does(it, "request-objection", it.hr(), Map.of("outcome", "NONE"));
        assertThat(bench.open(it, it.hr())).isEmpty();

        late.founded(it.coaching());

        assertThat(coachings.get(it.coaching()).state()).isEqualTo(State.ASKING);
        assertThat(bench.open(it, it.hr())).containsExactly("record-coaching-grant");
    }

    @Test
    void a_period_that_was_granted_for_a_shorter_time_becomes_longer_after_an_objection_with_its_hours() {
        Case it = partlyGranted();
        objects(it);
        answered(it);

        assertThat(period(it)).satisfies(longer -> {
            assertThat(longer.lastDay()).isEqualTo("2027-02-28");
            assertThat(longer.grant().hoursWorked()).isGreaterThan(new BigDecimal("900"));
            assertThat(longer.grant().computedMinutes()).isGreaterThan(5_000);
        });
        bench.reach(LocalDate.of(2026, 12, 2));
        assertThat(bench.open(it, it.hr())).doesNotContain("coaching-evaluation");
        bench.reach(LocalDate.of(2027, 3, 2));
        assertThat(bench.open(it, it.hr())).contains("coaching-evaluation");
    }

    @Test
    void coaching_that_was_over_goes_on_after_an_objection_with_the_rest_as_a_period_of_its_own() {
        Case it = partlyGranted();
        objects(it);
        bench.reach(LocalDate.of(2026, 12, 1));
        bench.does(it, "coaching-evaluation", it.hr(), CoachingAnswers.evaluation());
        bench.does(it, "coaching-satisfaction", it.coach(), CoachingAnswers.satisfaction());
        bench.does(it, "coaching-report", it.coach(), CoachingAnswers.report());
        bench.does(it, "renew-coaching", it.coach(), Map.of("coaching.renews", "no"));
        assertThat(coachings.get(it.coaching()).state()).isEqualTo(State.ENDED);
        answered(it);

        assertThat(coachings.get(it.coaching()).state()).isEqualTo(State.RUNNING);
        assertThat(bench.open(it, it.hr())).containsExactly("record-coaching-grant");
        assertThat(period(it).lastDay()).isEqualTo("2026-11-30");
    }

    private Case partlyGranted() {
        bench.reach(CoachingAnswers.DAY);
        Case it = bench.begins(Kind.EXTERNAL);
        bench.does(it, "coaching-plan", it.coach(), CoachingAnswers.plan(false));
        bench.answered(it, "PARTLY");
        bench.does(it, "record-coaching-grant", it.hr(), CoachingAnswers.grant(false));
        assertThat(period(it).lastDay()).isEqualTo("2026-11-30");
        return it;
    }

    private void objects(Case it) {
        bench.does(it, "request-objection", it.hr(), Map.of("outcome", "OBJECTED", "sentOn", CoachingAnswers.DAY));
    }

    private void answered(Case it) {
        bench.does(it, "request-objection-answer", it.hr(), Map.of(
                "outcome", "GRANTED", "letterOn", CoachingAnswers.DAY, "from", CoachingAnswers.DAY, "until", LocalDate.of(2027, 2, 28)));
    }

    private CoachingPeriod period(Case it) {
        return periods.newest(it.coaching()).orElseThrow();
    }

    @Test
    void after_three_years_a_municipality_may_grant_more_and_uwv_does_not() {
        Case municipal = threeYears(Kind.EXTERNAL, "MUNICIPALITY");
        assertThat(page(municipal, "renew-coaching", municipal.coach())).contains("kijk in het besluit of uw gemeente");

        Case uwv = threeYears(Kind.EXTERNAL, "UWV");
        assertThat(bench.open(uwv, uwv.coach())).isEmpty();
        assertThat(coachings.get(uwv.coaching()).state()).isEqualTo(State.ENDED);
    }

    @Test
    void the_terms_about_an_advance_are_our_own_where_a_municipality_paid_it() {
        Case it = threeYears(Kind.INTERNAL, "MUNICIPALITY");
        assertThat(page(it, "record-coaching-settlement", it.hr())).contains("Vraag de gemeente om de vaststelling.").doesNotContain("Protocol");

        bench.does(it, "record-coaching-settlement", it.hr(), Map.of(
                "settlement.on", LAST, "settlement.fixed", Money.euros("4000"), "settlement.reclaim", Money.euros("500")));

        assertThat(page(it, "repay-coaching", it.hr())).contains("De gemeente kan het geld invorderen.").doesNotContain("Protocol");
    }

    /** A permanent job, and coaching for three years that are over with their last report. */
    private Case threeYears(Kind kind, String payer) {
        bench.reach(CoachingAnswers.DAY);
        boolean internal = kind == Kind.INTERNAL;
        Case it = bench.begins(kind);
        coachings.again(it.coaching(), CoachingAnswers.DAY, null);
        bench.does(it, internal ? "coaching-plan-internal" : "coaching-plan", internal ? it.hr() : it.coach(),
                with(CoachingAnswers.plan(internal), Map.of("coaching.payer", payer)));
        bench.answered(it, "GRANTED");
        bench.does(it, "record-coaching-grant", it.hr(), with(
                CoachingAnswers.grant(internal), Map.of("grant.firstDay", LocalDate.of(2025, 6, 1), "grant.lastDay", LAST)));
        bench.reach(LAST);
        bench.does(it, "coaching-evaluation", it.hr(), CoachingAnswers.evaluation());
        bench.does(it, "coaching-satisfaction", internal ? it.hr() : it.coach(), CoachingAnswers.satisfaction());
        bench.does(it, "coaching-report", internal ? it.hr() : it.coach(), CoachingAnswers.report());
        return it;
    }

    private String page(Case it, String form, Viewer viewer) {
        return bench.get("/werk/taak/" + bench.task(it, form, viewer).id(), viewer).body();
    }

    private static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(others);
        return all;
    }
}
