package nl.werkbrug.wagesubsidy.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * Which lines a subsidy gets in the batch of a month: what it entitles to minus what was proposed before. Pure.
 *
 * <p>What was paid too much is set off against this month as far as it reaches, the oldest month first; the rest waits for the
 * next month. When there is no next month it is to be reclaimed. What was booked as set off in a recovery comes after that, in
 * the same way. A payment is never negative.
 */
final class Proposal {

    private final Entitlements entitled;
    private final YearMonth month;
    private final String batchId;
    private final List<PaymentLine> before;
    private final Money booked;
    private final List<Line> lines = new ArrayList<>();

    private Proposal(Entitlements entitled, YearMonth month, String batchId, List<PaymentLine> before, Money booked) {
        this.entitled = entitled;
        this.month = month;
        this.batchId = batchId;
        this.before = before;
        this.booked = booked;
    }

    /**
     * A line to be.
     *
     * @param before what was proposed for the month until now
     * @param now what the month entitles to
     */
    record Line(YearMonth month, int sequence, PaymentLine.Kind kind, Money amount, Money before, Money now) {}

    /**
     * The lines to add; none when everything was proposed. Asked again with those lines it gives none.
     *
     * @param booked all that was ever booked as set off in recoveries of the subsidy
     */
    static List<Line> of(Entitlements entitled, YearMonth month, String batchId, List<PaymentLine> before, Money booked) {
        return new Proposal(entitled, month, batchId, before, booked).lines();
    }

    private List<Line> lines() {
        List<YearMonth> months = entitled.firstMonth().map(first -> SubsidyMonths.between(first(first), month)).orElseGet(this::told);
        months.stream().filter(it -> !isExcluded(it)).filter(it -> difference(it).isPositive()).forEach(this::more);
        Money left = payable();
        for (YearMonth it : months) {
            if (!isExcluded(it) && difference(it).isNegative()) {
                left = left.minus(less(it, left));
            }
        }
        setOff(left);
        return lines;
    }

    /** What was booked as set off and not taken from a payment yet; what somebody took out of this batch waits a month. */
    private void setOff(Money left) {
        Money taken = before.stream().filter(it -> it.kind().setsOff() && it.counts()).map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
        Money open = booked.plus(taken);
        Money fits = Money.min(open, left.orZero());
        boolean waits = before.stream().anyMatch(it -> it.kind().setsOff() && isOut(it));
        if (fits.isPositive() && !waits) {
            add(month, PaymentLine.Kind.SET_OFF, Money.ZERO.minus(fits), place());
        }
        Money rest = open.minus(fits);
        if (rest.isPositive() && !waits && !continues()) {
            add(month, PaymentLine.Kind.SET_OFF_LEFT, Money.ZERO.minus(rest), place());
        }
    }

    /** The place after the new lines of this month. */
    private int place() {
        return 1 + (int) lines.stream().filter(it -> it.month().equals(month)).count();
    }

    private boolean continues() {
        return entitled.of(SubsidyMonths.after(month)).isPositive();
    }

    /** Months of before the first right also count when something was paid for them. */
    private YearMonth first(YearMonth right) {
        return told().stream().filter(it -> it.isBefore(right)).findFirst().orElse(right);
    }

    private List<YearMonth> told() {
        return before.stream().filter(it -> !it.kind().setsOff()).map(PaymentLine::month).distinct().sorted().toList();
    }

    private void more(YearMonth it) {
        boolean first = proposed(it).isZero();
        add(it, first ? PaymentLine.Kind.REGULAR : PaymentLine.Kind.SETTLEMENT, difference(it), 1);
    }

    /** Sets off what fits; gives how much that was. */
    private Money less(YearMonth it, Money left) {
        Money tooMuch = Money.ZERO.minus(difference(it));
        Money setOff = Money.min(tooMuch, left.orZero());
        if (setOff.isPositive()) {
            add(it, PaymentLine.Kind.SETTLEMENT, Money.ZERO.minus(setOff), 1);
        }
        Money rest = tooMuch.minus(setOff);
        if (rest.isPositive() && !continues()) {
            add(it, PaymentLine.Kind.RECOVERY, Money.ZERO.minus(rest), setOff.isPositive() ? 2 : 1);
        }
        return setOff;
    }

    private void add(YearMonth it, PaymentLine.Kind kind, Money amount, int place) {
        lines.add(new Line(it, last(it) + place, kind, amount, proposed(it), entitled.of(it)));
    }

    private int last(YearMonth it) {
        return before.stream().filter(line -> line.month().equals(it)).mapToInt(PaymentLine::sequence).max().orElse(0);
    }

    /** What the batch pays of this subsidy until now, with the new lines. */
    private Money payable() {
        Money known = before.stream().filter(it -> it.counts() && it.isIn(batchId)).map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
        return lines.stream().map(Line::amount).reduce(known, Money::plus);
    }

    /** Somebody took a line of it out of this batch: it comes back next month. */
    private boolean isExcluded(YearMonth it) {
        return before.stream().anyMatch(line -> line.month().equals(it) && !line.kind().setsOff() && isOut(line));
    }

    private boolean isOut(PaymentLine it) {
        return it.isIn(batchId) && it.state() == PaymentLine.State.EXCLUDED;
    }

    private Money difference(YearMonth it) {
        return entitled.of(it).minus(proposed(it));
    }

    private Money proposed(YearMonth it) {
        return before.stream().filter(line -> line.countsForMonth() && line.month().equals(it)).map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
