package nl.werkbrug.norisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.scheme.HireFacts.GroupDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoRiskGroundTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Test
    void n1_the_banenafspraak_and_loonkostensubsidie_have_no_end() {
        assertThat(NoRiskGround.of(HireFacts.none().with(Fact.REGISTERED, true))).contains(NoRiskGround.WITHOUT_END);
        assertThat(NoRiskGround.of(HireFacts.none().with(Fact.WAGE_SUBSIDY_GROUP, GroupDecision.YES))).contains(NoRiskGround.WITHOUT_END);
    }

    @ParameterizedTest
    @CsvSource({"WAJONG, WITHOUT_END", "WIA, FIVE_YEARS", "WAO, FIVE_YEARS"})
    void a_benefit_says_how_long(Benefit benefit, NoRiskGround ground) {
        assertThat(NoRiskGround.of(HireFacts.none().with(Fact.BENEFIT, benefit))).contains(ground);
    }

    @ParameterizedTest
    @EnumSource(value = Benefit.class, names = {"BIJSTAND", "WW", "ZW", "ANW", "IOAW_IOAZ", "NONE"})
    void another_benefit_says_nothing(Benefit benefit) {
        assertThat(NoRiskGround.of(HireFacts.none().with(Fact.BENEFIT, benefit))).isEmpty();
    }

    @Test
    void a_limitation_at_school_counts_only_once_uwv_confirmed_it() {
        HireFacts school = HireFacts.none().with(Fact.SCHOOL_LIMITATION, true);

        assertThat(NoRiskGround.of(school)).isEmpty();
        assertThat(NoRiskGround.of(school.with(Fact.NO_RISK_CONFIRMED, true))).contains(NoRiskGround.FIVE_YEARS);
        assertThat(NoRiskGround.of(HireFacts.none().with(Fact.ASSESSED_BELOW_35, true))).contains(NoRiskGround.FIVE_YEARS);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2031-05-31, true", "2031-06-01, false"})
    void five_years_cover_who_falls_ill_before_their_end(LocalDate firstDay, boolean covered) {
        NoRisk it = new NoRisk(
                "n", "h", "d", "e", START, LocalDate.of(2031, 6, 1), NoRisk.State.RUNNING, START, null, false);

        assertThat(it.covers(firstDay)).isEqualTo(covered);
    }

    @Test
    void a_policy_that_ended_with_the_employment_still_covers_its_last_day() {
        NoRisk it = new NoRisk("n", "h", "d", "e", START, null, NoRisk.State.ENDED, START, LocalDate.of(2026, 9, 30), false);

        assertThat(it.covers(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(it.covers(LocalDate.of(2026, 10, 1))).isFalse();
    }
}
