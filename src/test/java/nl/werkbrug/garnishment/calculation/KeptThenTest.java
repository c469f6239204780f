package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run of the past of which no more can be divided than what was withheld in it. */
class KeptThenTest {

    private static final Money KEPT = Money.euros("900.00");

    @Test
    void no_more_is_divided_than_was_withheld_and_the_reader_is_told() {
        PayRunSplit split = again(KEPT, List.of(), alimony(Precedence.PRO_RATA), claim("3000.00"));

        assertThat(amounts(split)).containsExactly(Money.euros("272.09"), Money.euros("627.91"));
        assertThat(split.seizable()).isEqualTo(Money.euros("1000.00"));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1000.00"));
        assertThat(split.steps()).filteredOn(step -> step.code() == CalculationStep.Code.KEPT_THEN)
                .singleElement().extracting(CalculationStep::amount).isEqualTo(KEPT);
    }

    @Test
    void more_than_the_law_allows_is_never_divided() {
        PayRunSplit split = again(Money.euros("1200.00"), List.of(), claim("3000.00"));

        assertThat(amounts(split)).containsExactly(Money.euros("1000.00"));
        assertThat(split.steps()).noneMatch(step -> step.code() == CalculationStep.Code.KEPT_THEN);
    }

    @Test
    void a_tenth_and_the_premium_stay_what_they_were() {
        Demand[] demands = {
            new Demand.Claim(ClaimBasis.TAX_CLAIM, Money.euros("3000.00"), Optional.empty(), Precedence.BEFORE_POT, true),
            PayRunFixture.cak("175.20")};
        PayRunSplit booked = PayRunFixture.split(monthly("1900.00", "0.00"), "1000.00", demands);

        PayRunSplit split = again(KEPT, List.of(), demands);

        assertThat(amounts(split)).isEqualTo(amounts(booked)).containsExactly(Money.euros("1000.00"), Money.euros("175.20"));
    }

    @Test
    void the_employer_sets_off_no_more_than_he_did() {
        SetOff advance = new SetOff(SetOff.Kind.ADVANCE, Money.euros("250.00"), false);

        PayRunSplit split = again(KEPT, List.of(advance), claim("3000.00"));

        assertThat(split.setOff()).isEqualTo(Money.ZERO);
        assertThat(split.remitted()).isEqualTo(KEPT);
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void under_the_same_order_a_lower_protected_amount_divides_nothing_otherwise(Seeded seeded) {
        PayRunInput then = PayRunFixture.anyInput(seeded);
        PayRunSplit booked = PayRunSplitter.split(then);
        PayRunInput now = then.with(Protection.perMonth(Money.ZERO));

        PayRunSplit split = PayRunSplitter.split(now.within(booked.seized().plus(booked.setOff()), then.demands()));

        assertThat(amounts(split)).isEqualTo(amounts(booked));
        assertThat(split.setOff()).isEqualTo(booked.setOff());
        assertThat(split.employeeReceives()).isEqualTo(booked.employeeReceives());
    }

    @Test
    void nothing_was_less_than_nothing() {
        assertThatThrownBy(() -> again(Money.cents(-1), List.of(), claim("1.00"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** 1,900 net with a protected amount of 900, of which more was protected when it was paid. */
    private static PayRunSplit again(Money kept, List<SetOff> setOffs, Demand... demands) {
        PayRunInput now = new PayRunInput(
                monthly("1900.00", "0.00"), Protection.perMonth(Money.euros("900.00")), List.of(), setOffs, EarlierPay.NONE);
        return PayRunSplitter.split(now.within(kept, List.of(demands)));
    }

    private static Demand alimony(Precedence precedence) {
        return new Demand.Alimony(Money.euros("1000.00"), Money.euros("300.00"), precedence);
    }

    private static List<Money> amounts(PayRunSplit split) {
        return split.shares().stream().map(Share::amount).toList();
    }
}
