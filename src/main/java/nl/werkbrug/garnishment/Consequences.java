package nl.werkbrug.garnishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.RunCorrection.Kind;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/**
 * What must be done about a run that was computed again; where the money is decides it. Changes nothing.
 *
 * <p>What was paid, or is in a file for the bank, stays what it was: too much is asked back, too little is asked about. What is
 * still here is divided again, and the employee gets only what nobody whose share is still here must have. Who was paid
 * already and should have had more gets nothing of it: his share has one payment, and that was made.
 */
@Component
class Consequences {

    private final Recalculation recalculation;
    private final RemittanceTable payments;

    Consequences(Recalculation recalculation, RemittanceTable payments) {
        this.recalculation = recalculation;
        this.payments = payments;
    }

    /** Idem, for each garnishment whose share comes out differently. */
    List<Consequence> of(RecalculatedRun again) {
        return plan(again).all();
    }

    Redivision plan(RecalculatedRun again) {
        List<Garnishment> here = again.garnishments().stream().filter(it -> here(again.run(), it)).toList();
        Optional<RecalculatedRun> whole = whole(again, here);
        RecalculatedRun division = whole.orElseGet(() -> part(again, here));
        // What was withheld too little comes first: the employer pays that out of his own pocket.
        Money setOff = whole.map(RecalculatedRun::setOffTooMuch)
                .orElseGet(() -> again.setOffTooMuch().minus(again.difference().orZero()).orZero());
        Money back = setOff.minus(division.difference());
        return new Redivision(
                division, whole.isPresent(), setOff,
                Optional.of(back).filter(Money::isPositive)
                        .map(it -> new Consequence(again.run(), carrier(again, division), Kind.GIVE_BACK, it)),
                due(again, division));
    }

    /**
     * The whole run, divided over what was withheld in it: none of it goes to the employee while somebody misses some. Empty
     * when money that is for somebody else by now is not here any more.
     */
    private Optional<RecalculatedRun> whole(RecalculatedRun again, List<Garnishment> here) {
        boolean tooLittle = again.difference().isPositive();
        return Optional.of(again)
                .map(it -> tooLittle ? recalculation.ofWithheld(it) : it)
                .filter(it -> !tooLittle || it.difference().isZero())
                .filter(it -> it.garnishments().stream().allMatch(one -> here.contains(one) || !it.changed(one)));
    }

    /**
     * Only the shares of which the money is still here. When they should have been more, they are divided over what they have;
     * where that cannot be, because a tenth of the protected part changed with it, only what was too much changes.
     */
    private RecalculatedRun part(RecalculatedRun again, List<Garnishment> here) {
        RecalculatedRun theirs = again.only(here);
        if (!theirs.difference().isPositive()) {
            return theirs;
        }
        return Optional.of(recalculation.ofWithheld(theirs))
                .filter(it -> it.difference().isZero())
                .orElseGet(() -> again.only(here.stream().filter(it -> !again.difference(it).isPositive()).toList()));
    }

    /** What each misses beside what it has or gets now, together no more than is missing; and what was paid too much. */
    private static List<Consequence> due(RecalculatedRun again, RecalculatedRun division) {
        List<Consequence> due = new ArrayList<>();
        Money left = again.only(division.garnishments()).difference().orZero();
        for (Garnishment it : again.garnishments()) {
            boolean divided = division.garnishments().contains(it);
            Money misses = divided ? Money.min(again.amount(it).minus(division.amount(it)).orZero(), left) : again.difference(it);
            left = divided ? left.minus(misses) : left;
            if (misses.isPositive()) {
                due.add(new Consequence(again.run(), it, Kind.SHORT, misses));
            } else if (misses.isNegative()) {
                due.add(new Consequence(again.run(), it, Kind.ASK_BACK, Money.ZERO.minus(misses)));
            }
        }
        return due;
    }

    /** Whether nothing was withheld for the garnishment in the run, or it was not paid yet, nor put in a file for the bank. */
    private boolean here(PayRun run, Garnishment it) {
        return run.shares().stream()
                .filter(share -> share.garnishmentId().equals(it.id()))
                .allMatch(share -> share.remittanceId() == null || payments.here(share.remittanceId()));
    }

    /** The garnishment under which the employee is paid: the first that took too much, else one that still runs. */
    private static Garnishment carrier(RecalculatedRun again, RecalculatedRun division) {
        return division.garnishments().stream().filter(it -> division.difference(it).isNegative()).findFirst()
                .or(() -> again.garnishments().stream().filter(Garnishment::open).findFirst())
                .orElseGet(() -> again.garnishments().get(0));
    }
}
