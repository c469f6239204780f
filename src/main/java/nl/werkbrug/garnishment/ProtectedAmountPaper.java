package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.PastRuns;
import nl.werkbrug.document.StatedProtection;
import nl.werkbrug.garnishment.RunCorrection.Kind;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountReview;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.stereotype.Component;

/** What letters about the protected amount say: the answer to a new one, and the request for one. */
@Component
public class ProtectedAmountPaper {

    private final ProtectedAmountReview review;
    private final Recalculations recalculations;
    private final Payees payees;
    private final Deadlines deadlines;

    ProtectedAmountPaper(
            ProtectedAmountReview review, Recalculations recalculations, Payees payees, Deadlines deadlines) {
        this.review = review;
        this.recalculations = recalculations;
        this.payees = payees;
        this.deadlines = deadlines;
    }

    /** The letter that says what a new amount changes; it compares with how things stand before it counts. */
    nl.werkbrug.document.Change.NewProtectedAmount answer(Garnishment it, Change change, LocalDate noticeOn, LocalDate firstPayDay) {
        return new nl.werkbrug.document.Change.NewProtectedAmount(
                noticeOn, null, stated(change.protectedAmount()), change.effectiveOn(), firstPayDay, past(it, change));
    }

    /**
     * The same for the coordinating bailiff when another office told it. Written after it counts: what was not paid yet has
     * found its way by then, and what must come back still stands.
     */
    nl.werkbrug.document.Change.NewProtectedAmount toPayee(
            Garnishment to, Garnishment reporter, Change change, LocalDate firstPayDay) {
        LocalDate noticeOn = change.noticeOn() == null ? change.effectiveOn() : change.noticeOn();
        return new nl.werkbrug.document.Change.NewProtectedAmount(
                noticeOn, reporter.bailiff().office() + ", kenmerk " + reporter.bailiff().reference(),
                stated(change.protectedAmount()), change.effectiveOn(), firstPayDay, past(to, change));
    }

    /** The letter that asks for a new amount. */
    public nl.werkbrug.document.Change.AskProtectedAmount request(Garnishment it, Change change) {
        Optional<ProtectedAmount> now = review.counts(it.dossierId());
        return new nl.werkbrug.document.Change.AskProtectedAmount(
                now.map(ProtectedAmountPaper::stated).orElse(null),
                now.map(voet -> voet.calculatedOn() == null ? voet.validFrom() : voet.calculatedOn()).orElse(null),
                doubts(it.dossierId(), change), change.reason(),
                deadlines.compute("WG_NEW_VOET_ANSWER", change.effectiveOn()).end());
    }

    /** What is not doubtful any more is left out. */
    private List<String> doubts(String dossierId, Change change) {
        return review.of(dossierId).stream()
                .filter(it -> it.doubtful() && change.doubts().contains(it.subject()))
                .map(Plausibility::request)
                .toList();
    }

    private static StatedProtection stated(ProtectedAmount voet) {
        return new StatedProtection(
                voet.isPercentage() ? null : voet.amount(), PayPeriod.MONTH, voet.percentage(),
                voet.spread() == null ? null : Money.cents(voet.spread().of()),
                voet.spread() == null ? null : Money.cents(voet.spread().whole()));
    }

    private PastRuns past(Garnishment it, Change change) {
        List<Consequence> due = recalculations.preview(it.dossierId(), change.protectedAmount()).stream()
                .flatMap(again -> recalculations.consequences(again).stream())
                .toList();
        if (due.isEmpty()) {
            return null;
        }
        String payee = due.stream().filter(one -> one.kind() == Kind.ASK_BACK).findFirst()
                .map(one -> payees.of(one.garnishment()).office())
                .filter(office -> !office.equals(it.bailiff().office()))
                .orElse(null);
        return new PastRuns(sum(due, Kind.ASK_BACK), payee, sum(due, Kind.GIVE_BACK), sum(due, Kind.SHORT));
    }

    private static Money sum(List<Consequence> due, Kind kind) {
        Money sum = due.stream().filter(it -> it.kind() == kind).map(Consequence::amount).reduce(Money.ZERO, Money::plus);
        return sum.isZero() ? null : sum;
    }
}
