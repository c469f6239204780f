package nl.werkbrug.trialplacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a trial placement may last, and what is wrong with days; P2, P4 and P5 of the public examples. */
class PlacementTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Deadlines deadlines = new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct()));
    private final PlacementLength length = new PlacementLength(deadlines);
    private final PlacementChecks checks = new PlacementChecks(
            length, Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, BIJSTAND, PW_8A_TRIAL, false",
        "MUNICIPALITY, WIA, PW_8A_TRIAL, false",
        "UWV, WW, UWV_TRIAL, false",
        "UWV, WAJONG, UWV_TRIAL, false",
        "UWV, ZW, UWV_TRIAL, false",
        "UWV, WIA, WIA_37_TRIAL, true"
    })
    void the_benefit_says_which_term_holds_and_whether_sickness_counts(
            Authority authority, Benefit benefit, String code, boolean standsStill) {
        Term term = length.term(authority, Optional.of(benefit));

        assertThat(term.code()).isEqualTo(code);
        assertThat(term.rules().suspendable()).isEqualTo(standsStill);
    }

    /** P2: two months, four more, six at most. A day at a weekend stays: this is how long something lasts. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-07-31, 2026-11-30",
        "2026-06-15, 2026-08-14, 2026-12-14",
        "2026-12-31, 2027-02-27, 2027-06-29",
        "2027-01-01, 2027-02-28, 2027-06-30"
    })
    void two_months_and_four_more(LocalDate first, LocalDate usual, LocalDate longest) {
        for (String code : List.of("PW_8A_TRIAL", "UWV_TRIAL", "WIA_37_TRIAL")) {
            assertThat(length.usualLast(deadlines.term(code), first)).isEqualTo(usual);
            assertThat(length.longestLast(deadlines.term(code), first)).isEqualTo(longest);
        }
    }

    /** P5: that the municipality regulates it is a duty of the act itself, so its term has that source and grade. */
    @Test
    void the_municipal_term_rests_on_the_act() {
        Term term = length.term(Authority.MUNICIPALITY, Optional.empty());

        assertThat(term.text().source()).contains("8a lid 2 onder d Participatiewet");
        assertThat(term.grade().name()).isEqualTo("A");
        assertThat(length.term(Authority.UWV, Optional.empty()).grade().isEstimate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-08-14, 2026-07-15, 2026-07-31",
        "2026-06-15, 2026-06-28, 2026-06-15, 2026-06-15",
        "2026-06-15, 2026-07-05, 2026-06-21, 2026-06-21",
        "2026-06-15, 2026-06-15, 2026-06-15, 2026-06-15"
    })
    void a_short_trial_has_its_evaluations_in_time(LocalDate first, LocalDate last, LocalDate midterm, LocalDate finalFrom) {
        assertThat(length.midterm(new Days(first, last))).isEqualTo(midterm);
        assertThat(length.finalFrom(new Days(first, last))).isEqualTo(finalFrom);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2027-06-30", "2027-08-31, 2028-02-28"})
    void a_contract_of_six_months_is_counted_as_in_the_decision_table(LocalDate first, LocalDate shortest) {
        assertThat(length.shortestContract(first)).isEqualTo(shortest);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-08-14, 24, false, 2026-08-15, 24, ''",
        "2026-06-02, 2026-08-01, 24, false, 2026-08-02, 24, ''",
        "2026-06-01, 2026-07-31, 24, false, 2026-08-01, 24, trial.startsOn",
        "2026-05-29, 2026-07-28, 24, false, 2026-08-01, 24, trial.startsOn",
        "2026-06-15, 2026-08-15, 24, false, 2026-08-16, 24, trial.endsOn",
        "2026-06-15, 2026-08-15, 24, true, 2026-08-16, 24, ''",
        "2026-06-15, 2026-12-14, 24, true, 2026-12-15, 24, ''",
        "2026-06-15, 2026-12-15, 24, true, 2026-12-16, 24, trial.endsOn",
        "2026-06-15, 2026-06-14, 24, false, 2026-08-15, 24, trial.endsOn",
        "2026-06-15, 2026-08-14, 24, false, 2026-08-14, 24, trial.contractFrom",
        "2026-06-15, 2026-08-14, 24, false, 2026-08-15, 23.5, trial.contractHours"
    })
    void a_plan_is_asked_before_it_begins_and_lasts_no_longer_than_allowed(
            LocalDate first, LocalDate last, BigDecimal hours, boolean longer, LocalDate from, BigDecimal contract, String wrong) {
        PlacementPlan plan = new PlacementPlan(Authority.MUNICIPALITY, new Days(first, last), hours, longer, from, contract);

        assertThat(keys(checks.plan(plan, Optional.of(Benefit.BIJSTAND)))).isEqualTo(wrong);
    }

    /** P4: without permission from before the first day there is no trial placement. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-08, 2026-06-15, 2026-08-14, ''",
        "2026-06-15, 2026-06-15, 2026-08-14, ''",
        "2026-06-16, 2026-06-15, 2026-08-14, grant.firstDay",
        "2026-06-08, 2026-06-15, 2026-06-14, grant.lastDay",
        "2026-06-08, 2026-06-15, 2026-12-15, grant.lastDay"
    })
    void a_decision_comes_before_the_first_day(LocalDate decidedOn, LocalDate first, LocalDate last, String wrong) {
        Term term = deadlines.term("UWV_TRIAL");

        assertThat(keys(checks.grant(trial(null), decidedOn, new Days(first, last), term))).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-06-15, trial.firstDay",
        "2026-06-08, 2026-06-14, trial.firstDay",
        "2026-06-08, 2026-06-15, ''",
        "2026-06-08, 2026-08-14, ''",
        "2026-06-08, 2026-08-15, trial.firstDay"
    })
    void it_begins_within_what_was_decided_and_never_without(LocalDate decidedOn, LocalDate first, String wrong) {
        assertThat(keys(checks.begin(trial(decidedOn), first))).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-14, 0, extension.lastDay",
        "2026-08-15, 0, ''",
        "2026-12-14, 0, ''",
        "2026-12-15, 0, extension.lastDay",
        "2026-12-15, 1, ''"
    })
    void longer_is_later_and_six_months_at_most_without_the_days_that_do_not_count(LocalDate last, long stoodStill, String wrong) {
        Term term = deadlines.term("WIA_37_TRIAL");

        assertThat(keys(checks.later(trial(TODAY), last, term, stoodStill, "extension.lastDay"))).isEqualTo(wrong);
    }

    private static TrialPlacement trial(LocalDate decidedOn) {
        return new TrialPlacement(
                "t", "h", "d", "e", null, Authority.UWV, State.GRANTED,
                new Days(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 8, 14)),
                decidedOn == null ? null : new TrialPlacement.Decision(decidedOn, null), null, null);
    }

    private static String keys(List<FieldError> mistakes) {
        return String.join(" ", mistakes.stream().map(FieldError::key).toList());
    }
}
