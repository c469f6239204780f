package nl.werkbrug.garnishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.RunCorrection.Kind;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What must be done about a run that was computed again; where the money is decides it. Changes nothing. */
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
        if (dividesAgain(again)) {
            Money back = Money.ZERO.minus(again.difference()).plus(again.setOffTooMuch());
            return back.isPositive() ? List.of(new Consequence(again.run(), less(again), Kind.GIVE_BACK, back)) : List.of();
        }
        return ofWithheld(again)
                .map(withheld -> tooLittle(again, withheld))
                .orElseGet(() -> again.garnishments().stream().map(it -> of(again, it)).flatMap(Optional::stream).toList());
    }

    /** Whether the shares can become what they should be: all money that goes elsewhere is still here, and no more is needed. */
    boolean dividesAgain(RecalculatedRun again) {
        return !again.difference().isPositive() && again.garnishments().stream()
                .filter(again::changed)
                .flatMap(it -> again.run().shares().stream().filter(share -> share.garnishmentId().equals(it.id())))
                .filter(share -> share.remittanceId() != null)
                .allMatch(share -> payments.here(share.remittanceId()));
    }

    /**
     * A run in which too little was withheld, divided over what was: none of it goes to the employee, and whoever it is for by
     * now gets it. Empty when it was not too little, or when money that is for somebody else by now was paid already.
     */
    Optional<RecalculatedRun> ofWithheld(RecalculatedRun again) {
        return Optional.of(again)
                .filter(it -> it.difference().isPositive())
                .map(recalculation::ofWithheld)
                .filter(it -> it.difference().isZero() && dividesAgain(it));
    }

    /** What each misses beside its part of what was withheld; together no more than the run misses. */
    private static List<Consequence> tooLittle(RecalculatedRun again, RecalculatedRun withheld) {
        List<Consequence> missing = new ArrayList<>();
        Money left = again.difference();
        for (Garnishment it : again.garnishments()) {
            Money misses = Money.min(again.amount(it).minus(withheld.amount(it)).orZero(), left);
            left = left.minus(misses);
            if (misses.isPositive()) {
                missing.add(new Consequence(again.run(), it, Kind.SHORT, misses));
            }
        }
        return missing;
    }

    private Optional<Consequence> of(RecalculatedRun again, Garnishment it) {
        Money difference = again.difference(it);
        if (difference.isZero()) {
            return Optional.empty();
        }
        return Optional.of(difference.isPositive()
                ? new Consequence(again.run(), it, Kind.SHORT, difference)
                : new Consequence(
                        again.run(), it, kept(again.run(), it) ? Kind.GIVE_BACK : Kind.ASK_BACK, Money.ZERO.minus(difference)));
    }

    /** Whether what was withheld for the garnishment in the run was not paid yet, nor put in a file for the bank. */
    private boolean kept(PayRun run, Garnishment it) {
        return run.shares().stream()
                .filter(share -> share.garnishmentId().equals(it.id()) && share.remittanceId() != null)
                .anyMatch(share -> payments.here(share.remittanceId()));
    }

    private static Garnishment less(RecalculatedRun again) {
        return again.garnishments().stream().filter(it -> again.difference(it).isNegative()).findFirst().orElseThrow();
    }
}
