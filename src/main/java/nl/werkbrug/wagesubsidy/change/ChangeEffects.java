package nl.werkbrug.wagesubsidy.change;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Amounts;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.Entitlements;
import nl.werkbrug.wagesubsidy.payment.PaymentLine;
import nl.werkbrug.wagesubsidy.payment.PaymentLineTable;
import nl.werkbrug.wagesubsidy.payment.SubsidyMonths;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** What a change does to the amounts, before anything is decided: the guard against paying back later. */
@Component
public class ChangeEffects {

    private final DecisionTable decisions;
    private final PaymentLineTable lines;
    private final Amounts amounts;
    private final Clock clock;

    ChangeEffects(DecisionTable decisions, PaymentLineTable lines, Amounts amounts, Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.amounts = amounts;
        this.clock = clock;
    }

    /**
     * The effect.
     *
     * @param decisions what would have to be decided; empty when nothing changes
     * @param now euros a month at the end of what is known; zero when nothing is paid any more
     * @param then the same after the change
     * @param atRisk what was paid or proposed too much for days that already passed or were proposed
     * @param extra what is still due for months that were proposed before
     */
    public record Effect(List<Decision> decisions, Money now, Money then, Money atRisk, Money extra, boolean estimate) {}

    /**
     * What follows from a change, as it was reported or assessed.
     *
     * @throws nl.werkbrug.wagesubsidy.ApplicationRefused when a figure is not known
     */
    Effect of(WageSubsidy it, SubsidyChange change, String reasoning) {
        List<Decision> known = decisions.of(it.id());
        Entitlements before = Entitlements.of(known);
        List<Decision> made = change.outcome() == SubsidyChange.Outcome.END || change.outcome() == null && change.ends()
                ? List.of(end(change, reasoning))
                : changes(it, change, before, reasoning);
        Entitlements after = Entitlements.of(supposed(known, made));
        return effect(made, before, after, lines.ofSubsidy(it.id()));
    }

    private List<Decision> changes(WageSubsidy it, SubsidyChange change, Entitlements before, String reasoning) {
        List<ChangePieces.Piece> pieces = pieces(change, before);
        BigDecimal hours = change.hours() == null ? ChangePieces.hours(before, it.hoursPerWeek()) : change.hours();
        List<Decision> all = new ArrayList<>();
        for (ChangePieces.Piece piece : pieces) {
            all.add(new Decision(
                    id(change.id(), all.size()), it.id(), Decision.Kind.CHANGE, piece.from(), piece.until(),
                    amounts.running(it, wageValue(change, piece), hours, piece.from()), reasoning, change.assessedBy(), null, null, null,
                    null));
        }
        return all;
    }

    /** Another wage value takes the place of the one before; days with the flat rate keep it, because nothing was measured then. */
    private static Integer wageValue(SubsidyChange change, ChangePieces.Piece piece) {
        return change.wageValue() == null || piece.wageValue() == null ? piece.wageValue() : change.wageValue();
    }

    private List<ChangePieces.Piece> pieces(SubsidyChange change, Entitlements before) {
        List<ChangePieces.Piece> pieces = change.kind() == SubsidyChangeKind.CONTRACT
                ? List.of() : ChangePieces.from(change.effectiveOn(), before, DutchTime.today(clock).getYear());
        boolean longer = change.kind() == SubsidyChangeKind.CONTRACT
                || change.kind() == SubsidyChangeKind.OBJECTION && pieces.isEmpty();
        return longer ? ChangePieces.after(before, change.endsOn()) : pieces;
    }

    private static Decision end(SubsidyChange change, String reasoning) {
        return new Decision(
                id(change.id(), 0), change.wageSubsidyId(), Decision.Kind.END, SubsidyMonths.dayAfter(change.effectiveOn()), null,
                null, reasoning, change.assessedBy(), null, null, null, null);
    }

    /** The same decision of the same change always has the same id, so that proposing it again replaces it. */
    private static String id(String changeId, int number) {
        return UUID.nameUUIDFromBytes((changeId + "/" + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** As if they were made known after everything else. */
    private List<Decision> supposed(List<Decision> known, List<Decision> made) {
        List<Decision> all = new ArrayList<>(known);
        made.forEach(it -> all.add(new Decision(
                it.id(), it.wageSubsidyId(), it.kind(), it.countsFrom(), it.countsUntil(), it.basis(), it.reasoning(),
                it.proposedBy(), null, null, LocalDate.MAX, null)));
        return all;
    }

    private Effect effect(List<Decision> made, Entitlements before, Entitlements after, List<PaymentLine> paid) {
        Money atRisk = Money.ZERO;
        Money extra = Money.ZERO;
        for (YearMonth month : months(paid)) {
            Money had = paid.stream().filter(it -> it.countsForMonth() && it.month().equals(month)).map(PaymentLine::amount)
                    .reduce(Money.ZERO, Money::plus);
            atRisk = atRisk.plus(had.minus(after.of(month)).orZero());
            extra = extra.plus(after.of(month).minus(had).orZero());
        }
        boolean estimate = made.stream().anyMatch(it -> it.basis() != null && it.basis().estimate());
        return new Effect(made, last(before), last(after), atRisk, extra, estimate);
    }

    private static List<YearMonth> months(List<PaymentLine> paid) {
        return List.copyOf(new TreeSet<>(paid.stream().filter(PaymentLine::countsForMonth).map(PaymentLine::month).toList()));
    }

    private static Money last(Entitlements it) {
        List<Entitlements.Segment> all = it.segments();
        return all.isEmpty() || all.get(all.size() - 1).until() != null && endsBefore(all)
                ? Money.ZERO : all.get(all.size() - 1).decision().basis().inclusive();
    }

    /** An end that was decided leaves a closed last stretch; a contract with an end still pays until then. */
    private static boolean endsBefore(List<Entitlements.Segment> all) {
        Entitlements.Segment last = all.get(all.size() - 1);
        return last.decision().countsUntil() == null || last.until().isBefore(last.decision().countsUntil());
    }
}
