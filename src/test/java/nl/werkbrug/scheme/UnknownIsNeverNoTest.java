package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The meaning of the answers, for hires of which only some facts were told: a verdict stays the same whatever is told
 * later, and what is said to be missing can change it.
 */
class UnknownIsNeverNoTest {

    private static final int HIRES = 20;
    private static final int FUTURES = 5;

    /** Asked first, also where the verdict would be the same: it settles who decides, or how sure the answer is. */
    private static final Set<Fact> ASKED_FIRST = EnumSet.of(Fact.BENEFIT, Fact.TWO_YEARS_MINIMUM_WAGE, Fact.REGISTERED);

    private final Bench bench = new Bench();

    @ParameterizedTest
    @EnumSource(value = Scheme.class, mode = Mode.EXCLUDE, names = {"LOCAL_WAGE_SUBSIDY", "LOCAL_OTHER"})
    void what_is_told_later_never_turns_a_verdict(Scheme scheme) {
        Random random = new Random(scheme.ordinal());
        for (int i = 0; i < HIRES; i++) {
            HireFacts told = some(random);
            SchemeAnswer answer = answer(scheme, told);
            if (answer.verdict() == Verdict.UNKNOWN) {
                assertThat(answer.missing()).isNotEmpty().allSatisfy(fact -> assertThat(told.knows(fact)).isFalse());
            } else {
                assertThat(IntStream.range(0, FUTURES).mapToObj(future -> answer(scheme, all(told, random)).verdict()))
                        .as(told + " " + answer.reasons()).containsOnly(answer.verdict());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Scheme.class, mode = Mode.EXCLUDE, names = {"LOCAL_WAGE_SUBSIDY", "LOCAL_OTHER"})
    void who_tells_what_is_missing_until_nothing_is_gets_a_verdict(Scheme scheme) {
        Random random = new Random(100 + scheme.ordinal());
        for (int i = 0; i < HIRES / 4; i++) {
            HireFacts told = HireFacts.none();
            SchemeAnswer answer = answer(scheme, told);
            while (answer.verdict() == Verdict.UNKNOWN) {
                for (Fact fact : answer.missing()) {
                    told = told.with(fact, pick(values(fact), random));
                }
                answer = answer(scheme, told);
            }
            assertThat(answer.reasons()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Scheme.class, mode = Mode.EXCLUDE, names = {"LOCAL_WAGE_SUBSIDY", "LOCAL_OTHER"})
    void one_missing_fact_can_change_the_verdict(Scheme scheme) {
        Random random = new Random(200 + scheme.ordinal());
        for (int i = 0; i < HIRES; i++) {
            HireFacts complete = all(HireFacts.none(), random);
            Fact fact = pick(List.of(Fact.values()), random);
            SchemeAnswer answer = answer(scheme, complete.without(fact));
            Set<Verdict> possible = possible(fact, complete).stream()
                    .map(value -> answer(scheme, complete.with(fact, value)).verdict())
                    .collect(Collectors.toSet());

            if (possible.size() == 1 && !(ASKED_FIRST.contains(fact) && answer.verdict() == Verdict.UNKNOWN)) {
                assertThat(answer.verdict()).as(fact + " " + answer.reasons()).isIn(possible);
            } else {
                assertThat(answer.verdict()).as(fact + " " + answer.reasons()).isEqualTo(Verdict.UNKNOWN);
                assertThat(answer.missing()).containsExactly(fact);
            }
        }
    }

    private SchemeAnswer answer(Scheme scheme, HireFacts facts) {
        return bench.answer(scheme, facts, Bench.TODAY);
    }

    private static HireFacts some(Random random) {
        HireFacts facts = HireFacts.none();
        for (Fact fact : Fact.values()) {
            facts = random.nextInt(3) == 0 ? facts : facts.with(fact, pick(values(fact), random));
        }
        return facts;
    }

    /** Everything told: what was told stays, the rest is anything. */
    private static HireFacts all(HireFacts told, Random random) {
        HireFacts facts = told;
        for (Fact fact : Fact.values()) {
            facts = facts.knows(fact) ? facts : facts.with(fact, pick(possible(fact, told), random));
        }
        return facts;
    }

    /** A contract with a last day is not permanent. */
    private static List<?> possible(Fact fact, HireFacts told) {
        return fact == Fact.PERMANENT && told.knows(Fact.ENDS_ON) ? List.of(false) : values(fact);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Values on both sides of every border. Waiting for UWV is left out: such an answer is unknown though it was told. */
    private static List<?> values(Fact fact) {
        if (fact.type().isEnum()) {
            return Arrays.stream(fact.type().getEnumConstants())
                    .filter(value -> !value.toString().endsWith("REQUESTED")).toList();
        }
        return switch (fact) {
            case STARTS_ON -> dates("2023-10-01", "2025-12-31", "2026-05-22", "2026-06-30", "2026-11-23", "2026-12-01", "2028-06-01", "2029-01-01");
            case ENDS_ON -> dates("2027-03-01", "2028-07-01", "2029-06-01");
            case RESUMED_ON -> dates("2025-11-23", "2026-08-22", "2026-11-01");
            case HOURS_PER_WEEK -> List.of(new BigDecimal("7.9"), new BigDecimal("8"), new BigDecimal("12"), new BigDecimal("36"));
            case AGE_AT_START -> List.of(60, 62, 64);
            case WAGE_VALUE -> List.of(19, 20, 35, 80);
            case RESIDENCE -> List.of("Maasbrug");
            default -> List.of(true, false);
        };
    }

    private static List<LocalDate> dates(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
