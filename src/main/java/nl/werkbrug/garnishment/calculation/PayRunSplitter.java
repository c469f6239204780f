package nl.werkbrug.garnishment.calculation;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;

/** Divides the pay of one run. The same input always gives the same split. */
public final class PayRunSplitter {

    private PayRunSplitter() {}

    /** The split of one run over the employee, the demands and the employer's set-off. */
    public static PayRunSplit split(PayRunInput input) {
        Room room = Room.of(input);
        Money subject = input.pay().subject();
        Money[] kept = new Money[input.setOffs().size()];
        Money there = input.atMost().map(most -> Money.min(most, room.seizable())).orElse(room.seizable());
        Money left = setOff(input, true, there, kept);
        List<Share> shares = Allocation.of(input.demands(), left, subject.minus(there).plus(left));
        Money seizedOfRoom = shares.stream()
                .map(share -> share.amount().minus(share.outOfProtected())).reduce(Money.ZERO, Money::plus);
        // What is withheld for a garnishment takes the employer's room for set-off (article 7:632 lid 3 BW).
        setOff(input, false, left.minus(seizedOfRoom), kept);
        return result(input, room, shares, setOffs(input, kept));
    }

    private static PayRunSplit result(PayRunInput input, Room room, List<Share> shares, List<SetOffShare> setOffs) {
        Money remitted = shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
        Money setOff = setOffs.stream().map(SetOffShare::amount).reduce(Money.ZERO, Money::plus);
        Money employee = input.pay().cash().minus(remitted).minus(setOff);
        return new PayRunSplit(
                room.protectedForPeriod(), room.seizable(), shares, setOffs, employee,
                Explanation.of(input, room, shares, setOffs, employee));
    }

    /** Serves the set-offs that go before the garnishments, or those that come after; returns the room that is left. */
    private static Money setOff(PayRunInput input, boolean before, Money room, Money[] kept) {
        Money left = room;
        for (int at = 0; at < kept.length; at++) {
            SetOff setOff = input.setOffs().get(at);
            if (setOff.beforeGarnishment() == before) {
                kept[at] = Money.min(setOff.allowed(input.pay().regular()), left);
                left = left.minus(kept[at]);
            }
        }
        return left;
    }

    private static List<SetOffShare> setOffs(PayRunInput input, Money[] kept) {
        List<SetOffShare> shares = new ArrayList<>();
        for (int at = 0; at < kept.length; at++) {
            shares.add(new SetOffShare(input.setOffs().get(at), kept[at]));
        }
        return shares;
    }
}
