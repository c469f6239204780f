package nl.werkbrug.hire.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Seeded;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.KnownDecisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceCalendarTest {

    private static final Deadlines DEADLINES = new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct()));
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final HireFacts PERMANENT =
            HireFacts.none().with(Fact.STARTS_ON, START).with(Fact.PERMANENT, true);
    private static final HireFacts A_YEAR = HireFacts.none().with(Fact.STARTS_ON, START).with(Fact.PERMANENT, false)
            .with(Fact.ENDS_ON, LocalDate.of(2027, 3, 1));

    static Stream<Seeded> seeds() {
        return Seeded.cases(60);
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "WAGE_SUBSIDY_MEASURED,          PW_10D_2,                 2026-09-02",
        "WAGE_SUBSIDY_FLAT_RATE,         PW_10D_5,                 2026-09-02",
        "WAGE_SUBSIDY_MEASURED,          PW_10D_7,                 2027-01-01",
        "WAGE_COST_BENEFIT_DISABLED,     WTL_2_7,                  2026-06-02",
        "WAGE_COST_BENEFIT_DISABLED,     WTL_2_8,                  2029-03-02",
        "WAGE_COST_BENEFIT_DISABLED,     WTL_REQUEST,              2027-01-31",
        "WAGE_COST_BENEFIT_REGISTER,     WTL_PROVISIONAL,          2027-03-14",
        "WAGE_COST_BENEFIT_REGISTER,     WTL_CORRECTION,           2027-05-01",
        "WAGE_COST_BENEFIT_REGISTER,     WTL_DECISION,             2027-07-31",
        "JOB_COACH_INTERNAL,             UWV_COACH_REQUEST,        2026-03-30",
        "JOB_COACH_INTERNAL,             UWV_COACH_INTERNAL_YEAR_1, 2027-03-02",
        "JOB_COACH_INTERNAL,             UWV_COACH_SETTLEMENT,     2027-06-02",
        "JOB_COACH_EXTERNAL,             UWV_COACH_EXTERNAL_HALF_YEAR, 2026-09-02",
        "JOB_COACH_INTERNAL,             HIRE_SIX_MONTHS,          2026-09-02",
        "LEARNING_SUBSIDY,               PRAKTIJKLEREN_REQUEST,    2026-09-17"})
    void the_first_moment_of_a_rule_is_on_its_day(Scheme scheme, String code, LocalDate day) {
        assertThat(of(PERMANENT, scheme).moments()).filteredOn(it -> it.term().code().equals(code)).first()
                .extracting(EvidenceMoment::on).isEqualTo(day);
    }

    @Test
    void a_contract_with_an_end_stops_what_lasts_as_long_as_the_work() {
        EvidenceCalendar calendar = of(A_YEAR, Scheme.WAGE_SUBSIDY_MEASURED, Scheme.JOB_COACH_INTERNAL);

        assertThat(days(calendar, "PW_10D_7")).containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(days(calendar, "UWV_COACH_INTERNAL_YEAR_1")).isEmpty();
        assertThat(days(calendar, "UWV_COACH_EMPLOYMENT_ENDED")).containsExactly(LocalDate.of(2027, 3, 8));
        assertThat(days(calendar, "HIRE_EXTENSION")).containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(days(calendar, "HIRE_KEEP_RECORDS")).containsExactly(LocalDate.of(2032, 12, 31));
    }

    @Test
    void the_register_is_looked_up_each_period_of_the_employer() {
        assertThat(of(A_YEAR, Scheme.WAGE_COST_BENEFIT_REGISTER).years().get(2026))
                .anySatisfy(it -> assertThat(it.note()).isEqualTo("elke maand: 12 keer"));
    }

    @Test
    void what_applies_once_something_happens_has_no_day() {
        assertThat(of(PERMANENT, Scheme.NO_RISK).standing()).extracting(EvidenceMoment::note)
                .contains("zodra de werknemer ziek is", "tot vijf jaar na het jaar waarin het werk eindigt");
    }

    @Test
    void a_decision_that_was_made_known_starts_objection_and_payment() {
        EvidenceCalendar calendar = EvidenceCalendar.of(input(
                PERMANENT, EnumSet.of(Scheme.WAGE_SUBSIDY_MEASURED), Set.of(),
                List.of(new KnownDecisions.Known(Decision.Kind.GRANT, LocalDate.of(2026, 4, 1)))), DEADLINES);

        assertThat(days(calendar, "AWB_6_7")).containsExactly(LocalDate.of(2026, 5, 13));
        assertThat(days(calendar, "AWB_4_87")).containsExactly(LocalDate.of(2026, 5, 13));
    }

    @Test
    void a_decision_on_an_objection_opens_no_second_objection() {
        EvidenceCalendar calendar = EvidenceCalendar.of(input(
                PERMANENT, EnumSet.of(Scheme.WAGE_SUBSIDY_MEASURED), Set.of(),
                List.of(new KnownDecisions.Known(Decision.Kind.ON_OBJECTION, LocalDate.of(2026, 4, 1)))), DEADLINES);

        assertThat(days(calendar, "AWB_6_7")).isEmpty();
    }

    @Test
    void a_municipality_that_pays_the_coach_has_terms_of_its_own() {
        EvidenceCalendar calendar = EvidenceCalendar.of(
                input(PERMANENT, EnumSet.of(Scheme.JOB_COACH_INTERNAL), Set.of(Desk.MUNICIPALITY), List.of()), DEADLINES);

        assertThat(calendar.moments()).extracting(it -> it.term().code()).contains("COACH_MUNICIPALITY").doesNotContain("UWV_COACH_REQUEST");
    }

    @Test
    void a_day_beyond_the_known_holidays_says_so() {
        HireFacts later = HireFacts.none().with(Fact.STARTS_ON, LocalDate.of(2029, 3, 1)).with(Fact.PERMANENT, true);

        assertThat(of(later, Scheme.WAGE_COST_BENEFIT_DISABLED).years().get(2029))
                .anySatisfy(it -> assertThat(it.note()).contains("2029 is niet bekend"));
    }

    @Test
    void without_a_first_day_there_are_only_standing_rules() {
        assertThat(of(HireFacts.none(), Scheme.WAGE_SUBSIDY_MEASURED, Scheme.NO_RISK).moments()).allMatch(EvidenceMoment::standing);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_lies_in_the_past_and_everything_has_a_source_and_an_order(Seeded random) {
        Set<Scheme> some = EnumSet.noneOf(Scheme.class);
        Stream.of(Scheme.values()).filter(it -> random.between(0, 1) == 1).forEach(some::add);

        EvidenceCalendar calendar = EvidenceCalendar.of(input(
                random.between(0, 1) == 1 ? PERMANENT : A_YEAR, some, Set.of(Desk.UWV, Desk.MUNICIPALITY), List.of()), DEADLINES);

        List<LocalDate> days = calendar.moments().stream().filter(it -> it.on() != null).map(EvidenceMoment::on).toList();
        assertThat(days).isSorted().allMatch(day -> !day.isBefore(TODAY));
        assertThat(calendar.moments()).doesNotHaveDuplicates().allMatch(it -> !it.term().source().isBlank());
        assertThat(calendar.next(3)).hasSizeLessThanOrEqualTo(3);
    }

    private static EvidenceCalendar of(HireFacts facts, Scheme... schemes) {
        return EvidenceCalendar.of(input(facts, Set.of(schemes), Set.of(Desk.UWV), List.of()), DEADLINES);
    }

    private static EvidenceInput input(
            HireFacts facts, Set<Scheme> schemes, Set<Desk> desks, List<KnownDecisions.Known> decisions) {
        return new EvidenceInput(facts, schemes, desks, PayPeriod.MONTH, !decisions.isEmpty(), decisions, TODAY);
    }

    private static List<LocalDate> days(EvidenceCalendar calendar, String code) {
        return calendar.moments().stream().filter(it -> it.term().code().equals(code) && it.on() != null)
                .map(EvidenceMoment::on).toList();
    }
}
