package nl.werkbrug.trialplacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import org.springframework.stereotype.Component;

/** What is wrong with days that somebody told; the keys are those of the forms. */
@Component
public class PlacementChecks {

    private final PlacementLength length;
    private final Clock clock;

    public PlacementChecks(PlacementLength length, Clock clock) {
        this.length = length;
        this.clock = clock;
    }

    /** Mistakes in a plan, in the order of its form. */
    public List<FieldError> plan(PlacementPlan plan, Optional<Benefit> benefit) {
        List<FieldError> mistakes = new ArrayList<>();
        Days days = plan.days();
        if (!days.first().isAfter(DutchTime.today(clock))) {
            mistakes.add(FieldError.in("trial.startsOn",
                    Words.of("trialplacement.placement-checks.you-apply-for-a")));
        }
        period(days, length.term(plan.authority(), benefit), plan.longer()).ifPresent(mistakes::add);
        if (!plan.contractFrom().isAfter(days.last())) {
            mistakes.add(FieldError.in("trial.contractFrom",
                    Words.of("trialplacement.placement-checks.the-contract-begins-after")));
        }
        if (plan.contractHours().compareTo(plan.hours()) < 0) {
            mistakes.add(FieldError.in("trial.contractHours",
                    Words.of("trialplacement.placement-checks.the-contract-has-at")));
        }
        return mistakes;
    }

    private Optional<FieldError> period(Days days, Term term, boolean longer) {
        if (days.last().isBefore(days.first())) {
            return wrong("trial.endsOn", Words.of("trialplacement.placement-checks.the-last-day-is"));
        }
        LocalDate longest = length.longestLast(term, days.first());
        if (days.last().isAfter(longest)) {
            return wrong("trial.endsOn", tooLong(longest));
        }
        LocalDate usual = length.usualLast(term, days.first());
        return longer || !days.last().isAfter(usual) ? Optional.empty() : wrong("trial.endsOn",
                Words.of("trialplacement.placement-checks.two-months-last-up", usual));
    }

    /** Mistakes in what a decision allows. */
    public List<FieldError> grant(TrialPlacement it, LocalDate decidedOn, Days days, Term term) {
        if (days.first().isBefore(decidedOn)) {
            return List.of(FieldError.in("grant.firstDay",
                    Words.of("trialplacement.placement-checks.the-first-day-is", it.authority().label())));
        }
        if (days.last().isBefore(days.first())) {
            return List.of(FieldError.in("grant.lastDay", Words.of("trialplacement.placement-checks.the-last-day-is")));
        }
        LocalDate longest = length.longestLast(term, days.first());
        return days.last().isAfter(longest) ? List.of(FieldError.in("grant.lastDay", tooLong(longest))) : List.of();
    }

    /** Mistakes in the day on which it begins. */
    public List<FieldError> begin(TrialPlacement it, LocalDate first) {
        if (it.decision() == null || first.isBefore(it.decision().on()) || first.isBefore(it.days().first())) {
            return List.of(FieldError.in("trial.firstDay",
                    Words.of("trialplacement.placement-checks.according-to-the-decision", it.days().first())));
        }
        return first.isAfter(it.days().last()) ? List.of(FieldError.in("trial.firstDay",
                Words.of("trialplacement.placement-checks.the-last-day-according", it.days().last()))) : List.of();
    }

    /**
     * Mistakes in a later last day.
     *
     * @param key of its question
     * @param stoodStill days that do not count
     */
    public List<FieldError> later(TrialPlacement it, LocalDate last, Term term, long stoodStill, String key) {
        if (!last.isAfter(it.days().last())) {
            return List.of(FieldError.in(key, Words.of("trialplacement.placement-checks.the-last-day-is-2", it.days().last())));
        }
        LocalDate longest = PlacementDays.later(length.longestLast(term, it.days().first()), stoodStill);
        return last.isAfter(longest) ? List.of(FieldError.in(key, tooLong(longest))) : List.of();
    }

    private String tooLong(LocalDate longest) {
        return Words.of("trialplacement.placement-checks.a-trial-placement-lasts", longest);
    }

    private static Optional<FieldError> wrong(String key, String message) {
        return Optional.of(FieldError.in(key, message));
    }
}
