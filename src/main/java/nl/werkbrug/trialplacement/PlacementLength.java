package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import org.springframework.stereotype.Component;

/** How long a trial placement lasts, and which days of it matter; every number is rule data of the module deadline. */
@Component
public class PlacementLength {

    private final Deadlines deadlines;

    public PlacementLength(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The term that sets the length. */
    public Term term(Authority authority, Optional<Benefit> benefit) {
        return deadlines.term(code(authority, benefit));
    }

    private static String code(Authority authority, Optional<Benefit> benefit) {
        if (authority == Authority.MUNICIPALITY) {
            return "PW_8A_TRIAL";
        }
        return benefit.filter(Benefit.WIA::equals).isPresent() ? "WIA_37_TRIAL" : "UWV_TRIAL";
    }

    /** The last day without an extension. */
    public LocalDate usualLast(Term term, LocalDate first) {
        return PlacementDays.dayBefore(deadlines.compute(term.code(), first).end());
    }

    /** The last day with every extension that the rules allow. */
    public LocalDate longestLast(Term term, LocalDate first) {
        Course longest = term.rules().extension()
                .map(extension -> Course.from(first).extended(extension.atMost(), first,
                        Words.in(Language.DUTCH, "trialplacement.kept.more-time")))
                .orElseGet(() -> Course.from(first));
        return PlacementDays.dayBefore(deadlines.compute(term.code(), longest).end());
    }

    /** The first last day that a contract that begins on the day may have. */
    public LocalDate shortestContract(LocalDate first) {
        return PlacementDays.dayBefore(deadlines.compute("TRIAL_CONTRACT", first).end());
    }

    /** The day from which the outcome is discussed. */
    public LocalDate finalFrom(Days days) {
        LocalDate from = deadlines.compute("TRIAL_FINAL_FROM", days.last()).end();
        return from.isBefore(days.first()) ? days.first() : from;
    }

    /** The same, or sooner when the employer knows sooner. */
    public LocalDate finalFrom(TrialPlacement it) {
        return earlier(finalFrom(it.days()), it.closing().outcomeFrom());
    }

    /** The day halfway; not after the outcome is discussed. */
    public LocalDate midterm(Days days) {
        return earlier(PlacementDays.middle(days.first(), days.last()), finalFrom(days));
    }

    /** The same, or sooner when the employer tells the outcome sooner. */
    public LocalDate midterm(TrialPlacement it) {
        return earlier(midterm(it.days()), it.closing().outcomeFrom());
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    /** The first day after it: the first on which a contract is needed. */
    public LocalDate dayAfter(LocalDate last) {
        return PlacementDays.dayAfter(last);
    }
}
