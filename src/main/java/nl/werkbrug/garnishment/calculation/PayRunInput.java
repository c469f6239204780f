package nl.werkbrug.garnishment.calculation;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * One pay run of one employee.
 *
 * @param pay what is paid, all payroll units together
 * @param protection the protected amount (beslagvrije voet) as the bailiff stated it
 * @param demands everything that takes part of this wage; ordinary garnishments share one pot
 * @param setOffs what the employer wants to set off
 * @param earlier what was paid before in the same period
 * @param atMost the most of the seizable part that is there for demands and set-off: of a run that was paid before, no more
 *     can be divided than what was kept then; empty for a run that is paid now
 */
public record PayRunInput(
        Pay pay, Protection protection, List<Demand> demands, List<SetOff> setOffs, EarlierPay earlier, Optional<Money> atMost) {

    /** @throws IllegalArgumentException for a negative amount */
    public PayRunInput {
        atMost.ifPresent(most -> Amounts.notNegative("The most there is", most));
        demands = List.copyOf(demands);
        setOffs = List.copyOf(setOffs);
    }

    /** A run that is paid now. */
    public PayRunInput(Pay pay, Protection protection, List<Demand> demands, List<SetOff> setOffs, EarlierPay earlier) {
        this(pay, protection, demands, setOffs, earlier, Optional.empty());
    }

    /** The run without set-off, the first of its period, with a protected amount per month. */
    public PayRunInput(Pay pay, Money protectedPerMonth, List<? extends Demand> demands) {
        this(pay, Protection.perMonth(protectedPerMonth), List.copyOf(demands), List.of(), EarlierPay.NONE);
    }

    /** The same for a single demand. */
    public PayRunInput(Pay pay, Money protectedPerMonth, Demand demand) {
        this(pay, protectedPerMonth, List.of(demand));
    }

    /** Whether the wage above the protected amount is the estate's of a debt scheme. */
    boolean inScheme() {
        return demands.stream().anyMatch(Demand.Estate.class::isInstance);
    }

    /** The same run with another pay. */
    public PayRunInput with(Pay other) {
        return new PayRunInput(other, protection, demands, setOffs, earlier, atMost);
    }

    /** The same run under another protected amount. */
    public PayRunInput with(Protection other) {
        return new PayRunInput(pay, other, demands, setOffs, earlier, atMost);
    }

    /** The same run, in which the employer sets nothing off. */
    public PayRunInput withoutSetOffs() {
        return new PayRunInput(pay, protection, demands, List.of(), earlier, atMost);
    }

    /** The same run for these demands, when no more of its seizable part is there than this. */
    public PayRunInput within(Money most, List<Demand> others) {
        return new PayRunInput(pay, protection, others, setOffs, earlier, Optional.of(most));
    }
}
