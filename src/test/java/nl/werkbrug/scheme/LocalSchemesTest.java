package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.scheme.LocalCondition.Comparison;
import nl.werkbrug.scheme.LocalWindow.Edge;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSchemesTest {

    private static final HireFacts HIRE = Bench.facts(
            HireFacts.none(), "residence=Maasbrug benefit=BIJSTAND hoursPerWeek=24 permanent=true startsOn=2026-11-30 ageAtStart=30");
    private static final LocalAmount AMOUNT = new LocalAmount(LocalAmount.Per.HIRE, Money.euros("1500.00"), null);
    private static final LocalWindow A_MONTH = new LocalWindow(
            Edge.counted(1, TermUnit.MONTHS, true), Edge.counted(1, TermUnit.MONTHS, false));
    private static final List<LocalCondition> ASKED = List.of(
            condition("benefit ONE_OF BIJSTAND,IOAW_IOAZ"), condition("hoursPerWeek AT_LEAST 24"),
            condition("contractMonths AT_LEAST 6"), condition("ageAtStart AT_MOST 60"), condition("startsOn FROM 2026-01-01"));

    @ParameterizedTest(name = "{0} | {1}: {2} {3}")
    @CsvSource(delimiter = '|', value = {
        "           | ''                              | FITS         | LOCAL_FITS      | ''",
        "           | benefit=IOAW_IOAZ               | FITS         | LOCAL_FITS      | ''",
        "           | benefit=WW hoursPerWeek=        | DOES_NOT_FIT | LOCAL_FAILS     | ''",
        "           | hoursPerWeek=23.9               | DOES_NOT_FIT | LOCAL_FAILS     | ''",
        "           | permanent=false endsOn=2027-05-28 | DOES_NOT_FIT | LOCAL_FAILS   | ''",
        "           | permanent=false endsOn=2027-05-29 | FITS       | LOCAL_FITS      | ''",
        "           | ageAtStart=61                   | DOES_NOT_FIT | LOCAL_FAILS     | ''",
        "           | startsOn=2025-12-31             | DOES_NOT_FIT | LOCAL_FAILS     | ''",
        "2026-12-30 | ''                              | FITS         | LOCAL_FITS      | ''",
        "2026-12-31 | ''                              | DOES_NOT_FIT | LOCAL_START     | ''",
        "           | benefit=                        | UNKNOWN      | LOCAL_ASK       | benefit",
        "           | hoursPerWeek=                   | UNKNOWN      | LOCAL_ASK       | hoursPerWeek",
        "           | permanent=                      | UNKNOWN      | LOCAL_ASK       | permanent",
        "           | startsOn= ageAtStart=           | UNKNOWN      | LOCAL_ASK       | ageAtStart startsOn",
    })
    void a_scheme_of_a_municipality_is_held_against_its_own_conditions(
            LocalDate today, String facts, Verdict verdict, String code, String missing) {
        SchemeAnswer answer = answers(Bench.facts(HIRE, facts), today == null ? Bench.TODAY : today, false).get(0);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.reason().code()).isEqualTo(code);
        assertThat(answer.missing()).isEqualTo(Bench.facts(missing));
    }

    @Test
    void every_reason_names_its_condition_in_both_directions() {
        assertThat(answers(HIRE, Bench.TODAY, false).get(0).reasons()).extracting(Reason::text).contains(
                "De gemeente vraagt: uren per week ten minste 24. Dat klopt hier.",
                "De gemeente vraagt: uitkering een van deze: Bijstand (Participatiewet), IOAW of IOAZ. Dat klopt hier.");
        assertThat(answers(HIRE.with(Fact.HOURS_PER_WEEK, BigDecimal.TEN), Bench.TODAY, false).get(0).reasons())
                .extracting(Reason::text).containsExactly("De gemeente vraagt: uren per week ten minste 24. Dat is hier niet zo.");
    }

    @Test
    void a_condition_on_yes_or_no_is_compared_with_what_was_told() {
        LocalCondition before = condition("workedHereBefore IS NO");

        assertThat(held(before, HIRE.with(Fact.WORKED_HERE_BEFORE, false)).verdict()).isEqualTo(Verdict.FITS);
        assertThat(held(before, HIRE.with(Fact.WORKED_HERE_BEFORE, true)).verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(held(before, HIRE).missing()).containsExactly(Fact.WORKED_HERE_BEFORE);
    }

    /** O4 of the public examples, Bergen op Zoom: 28 hours; 2,000 for six months, 5,000 for longer; a month before to a month after. */
    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "           | permanent=false endsOn=2027-05-28                   | ''",
        "           | permanent=false endsOn=2027-05-29                   | 2000.00",
        "           | permanent=false endsOn=2027-05-30                   | 5000.00",
        "           | ''                                                  | 5000.00",
        "           | hoursPerWeek=27.9                                   | ''",
        "2026-12-30 | ''                                                  | 5000.00",
        "2026-12-31 | ''                                                  | ''",
    })
    void o4_the_length_of_the_contract_says_which_of_two_amounts(LocalDate today, String facts, String amount) {
        HireFacts hire = Bench.facts(HIRE.with(Fact.HOURS_PER_WEEK, new BigDecimal(28)), facts);

        assertThat(Stream.of(
                        scheme("2000.00", "contractMonths AT_LEAST 6", "contractMonths AT_MOST 6"), scheme("5000.00", "contractMonths LONGER 6"))
                .filter(it -> answers(it, hire, today == null ? Bench.TODAY : today).get(0).verdict() == Verdict.FITS)
                .map(it -> it.amount().euros())).containsExactlyElementsOf(
                        amount.isEmpty() ? List.of() : List.of(Money.euros(amount)));
        assertThat(condition("contractMonths AT_MOST 6").inWords()).isEqualTo("contract van ten hoogste 6 maanden, geen vast contract");
        assertThat(condition("contractMonths LONGER 6").inWords()).isEqualTo("contract langer dan 6 maanden, of een vast contract");
    }

    private static LocalScheme scheme(String euros, String... asked) {
        List<LocalCondition> all = Stream.concat(Stream.of("hoursPerWeek AT_LEAST 28"), Stream.of(asked)).map(LocalSchemesTest::condition).toList();
        return new LocalScheme("ONE", Scheme.LOCAL_OTHER, "Premie", "", new LocalAmount(LocalAmount.Per.HIRE, Money.euros(euros), null), all,
                A_MONTH, false, "antwoordop.nl", Grade.B);
    }

    @Test
    void when_the_money_is_gone_it_does_not_fit() {
        assertThat(answers(HIRE, Bench.TODAY, true).get(0).reasons()).extracting(Reason::code).containsExactly("LOCAL_SPENT");
    }

    @Test
    void what_nobody_recorded_is_unknown_and_never_nothing() {
        assertThat(answers(HIRE.without(Fact.RESIDENCE), Bench.TODAY, false)).singleElement().satisfies(answer -> {
            assertThat(answer.reason().code()).isEqualTo("LOCAL_ASK_RESIDENCE");
            assertThat(answer.missing()).containsExactly(Fact.RESIDENCE);
        });
        assertThat(answers(HIRE.with(Fact.RESIDENCE, "Nergens"), Bench.TODAY, false)).singleElement().satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(answer.reason().code()).isEqualTo("LOCAL_NOT_RECORDED");
        });
    }

    @ParameterizedTest(name = "{0} {1} up to {2}, {3} of {4} hours: {5}")
    @CsvSource({
        "HIRE,        1500.00, ,      24,   40, 1500.00",
        "WEEKLY_HOUR, 50.00,   ,      24.5, , 1225.00",
        "WEEKLY_HOUR, 50.00,   1000.00, 24.5, , 1000.00",
        "FULL_TIME,   4000.00, ,      24,   36, 2666.67",
        "FULL_TIME,   4000.00, 2000.00, 24,   36, 2000.00",
        "FULL_TIME,   4000.00, ,      40,   36, 4000.00",
        "FULL_TIME,   4000.00, ,      24,   , ",
        "WEEKLY_HOUR, 50.00,   ,      ,   36, ",
    })
    void an_amount_follows_from_the_hours(LocalAmount.Per per, String euros, String cap, BigDecimal hours, BigDecimal full, String is) {
        LocalAmount amount = new LocalAmount(per, Money.euros(euros), cap == null ? null : Money.euros(cap));

        assertThat(amount.of(hours, full)).isEqualTo(is == null ? Optional.empty() : Optional.of(Money.euros(is)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "wageValue AT_LEAST 10", "statementDisabled ONE_OF GRANTED", "benefit ONE_OF NOTHING", "benefit AT_LEAST 3",
        "hoursPerWeek AT_LEAST ${T(java.lang.Runtime)}", "hoursPerWeek AT_LEAST 1e9", "hoursPerWeek IS YES", "startsOn FROM tomorrow",
        "permanent IS true", "contractMonths FROM 6", "hoursPerWeek LONGER 6", "contractMonths AT_LEAST 0", "contractMonths AT_LEAST 61", "toString IS YES"})
    void what_is_no_comparison_of_a_known_fact_is_refused(String text) {
        assertThatThrownBy(() -> condition(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalCondition condition(String text) {
        String[] parts = text.split(" ", 3);
        return new LocalCondition(parts[0], Comparison.valueOf(parts[1]), Arrays.asList(parts[2].split(",")));
    }

    private static SchemeAnswer held(LocalCondition condition, HireFacts facts) {
        return answers(new LocalScheme("ONE", Scheme.LOCAL_OTHER, "Premie", "", AMOUNT, List.of(condition), LocalWindow.ALWAYS, false,
                "verordening", Grade.B), facts, Bench.TODAY).get(0);
    }

    private static List<SchemeAnswer> answers(HireFacts facts, LocalDate today, boolean spent) {
        return answers(new LocalScheme(
                "ONE", Scheme.LOCAL_OTHER, "Premie", "Een premie.", AMOUNT, ASKED, A_MONTH, spent, "verordening", Grade.B), facts, today);
    }

    private static List<SchemeAnswer> answers(LocalScheme scheme, HireFacts facts, LocalDate today) {
        Bench bench = new Bench((town, start, on) -> town.equals("Maasbrug") ? Optional.of(List.of(scheme)) : Optional.empty());
        return bench.local.answers(facts, bench.situations.of(facts, today), today);
    }
}
