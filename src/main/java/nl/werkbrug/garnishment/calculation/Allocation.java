package nl.werkbrug.garnishment.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Money;

/** Divides the seizable part over everybody who takes from it, group by group. */
final class Allocation {

    private static final int TENTH = 10;

    private final List<Demand> demands;
    private final Money[] amounts;
    private final Money[] outOfProtected;
    private Money left;

    private Allocation(List<Demand> demands, Money room) {
        this.demands = demands;
        this.left = room;
        this.amounts = new Money[demands.size()];
        this.outOfProtected = new Money[demands.size()];
        for (int at = 0; at < demands.size(); at++) {
            amounts[at] = Money.ZERO;
            outOfProtected[at] = Money.ZERO;
        }
    }

    /**
     * The share of each demand, in the order of the input.
     *
     * @param room the seizable part that is there for them
     * @param subject everything on which a garnishment can lie, what the employer set off before them taken off
     */
    static List<Share> of(List<Demand> demands, Money room, Money subject) {
        Allocation allocation = new Allocation(demands, room);
        // What falls in the estate is out of everybody's reach (article 301 lid 3 Faillissementswet).
        allocation.group(Allocation::isEstate);
        allocation.group(demand -> demand.standing() == Precedence.BEFORE_POT && isTax(demand));
        allocation.group(demand -> demand.standing() == Precedence.BEFORE_POT && !isTax(demand) && !isEstate(demand));
        allocation.group(demand -> demand.standing() == Precedence.PRO_RATA);
        allocation.group(demand -> demand.standing() == Precedence.AFTER_POT);
        allocation.tenth(subject.minus(room).orZero());
        allocation.deductions(subject);
        return allocation.shares(room);
    }

    private void group(Predicate<Demand> members) {
        List<Integer> at = where(demand -> !isDeduction(demand) && members.test(demand));
        List<Money> parts = Division.inProportion(left, at.stream().map(demands::get).toList());
        for (int i = 0; i < at.size(); i++) {
            amounts[at.get(i)] = parts.get(i);
            left = left.minus(parts.get(i));
        }
    }

    /** At most a tenth of what no garnishment can take, for who may: article 19 lid 1, second sentence. */
    private void tenth(Money notSeizable) {
        Money tenth = Money.cents(notSeizable.cents() / TENTH);
        for (int at : where(demand -> demand instanceof Demand.Claim claim && claim.tenth())) {
            Money more = Money.min(tenth, demands.get(at).asked().minus(amounts[at]));
            outOfProtected[at] = more;
            amounts[at] = amounts[at].plus(more);
            tenth = tenth.minus(more);
        }
    }

    /** The deduction comes out of what is protected, so it leaves the garnisher's amount as it is (18f lid 5 Zvw). */
    private void deductions(Money subject) {
        Money wage = subject.minus(sum());
        for (int at : where(Allocation::isDeduction)) {
            Money amount = Money.min(demands.get(at).asked(), wage);
            amounts[at] = amount;
            outOfProtected[at] = amount;
            wage = wage.minus(amount);
        }
    }

    private List<Share> shares(Money room) {
        boolean contested = contested(room);
        List<Share> shares = new ArrayList<>();
        for (int at = 0; at < demands.size(); at++) {
            Demand demand = demands.get(at);
            boolean held = contested && competes(demand) && amounts[at].isPositive();
            shares.add(Share.of(demand, amounts[at], outOfProtected[at], held));
        }
        return shares;
    }

    /** Whether it matters who goes first, and nobody has settled that. */
    private boolean contested(Money room) {
        List<Demand> competing = demands.stream().filter(Allocation::competes).toList();
        Money tax = demands.stream().filter(Allocation::isTax).map(Demand::asked).reduce(Money.ZERO, Money::plus);
        Money asked = competing.stream().map(Demand::asked).reduce(tax, Money::plus);
        boolean unsettled = competing.stream()
                .anyMatch(demand -> !demand.inPot() && demand.precedence() == Precedence.UNSETTLED);
        long parties = competing.stream().filter(demand -> !demand.inPot()).count()
                + (competing.stream().anyMatch(Demand::inPot) ? 1 : 0);
        return unsettled && parties > 1 && asked.compareTo(room) > 0;
    }

    /** A tax claim does not: it is paid without waiting for any division (article 19 lid 7). Nor does the estate. */
    private static boolean competes(Demand demand) {
        return !isDeduction(demand) && !isTax(demand) && !isEstate(demand) && demand.asked().isPositive();
    }

    private List<Integer> where(Predicate<Demand> test) {
        return IntStream.range(0, demands.size()).filter(at -> test.test(demands.get(at))).boxed().toList();
    }

    private Money sum() {
        return List.of(amounts).stream().reduce(Money.ZERO, Money::plus);
    }

    private static boolean isTax(Demand demand) {
        return demand instanceof Demand.Claim claim && claim.basis() == ClaimBasis.TAX_CLAIM;
    }

    private static boolean isEstate(Demand demand) {
        return demand instanceof Demand.Estate;
    }

    private static boolean isDeduction(Demand demand) {
        return demand instanceof Demand.SourceDeduction;
    }
}
