package nl.werkbrug.trialplacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import org.springframework.stereotype.Component;

/** What is wrong with days that somebody told; the keys are those of the forms. */
@Component
public class PlacementChecks {

    private final PlacementLength length;
    private final DutchFormats formats;
    private final Clock clock;

    public PlacementChecks(PlacementLength length, DutchFormats formats, Clock clock) {
        this.length = length;
        this.formats = formats;
        this.clock = clock;
    }

    /** Mistakes in a plan, in the order of its form. */
    public List<FieldError> plan(PlacementPlan plan, Optional<Benefit> benefit) {
        List<FieldError> mistakes = new ArrayList<>();
        Days days = plan.days();
        if (!days.first().isAfter(DutchTime.today(clock))) {
            mistakes.add(FieldError.in("trial.startsOn",
                    "Een proefplaatsing vraagt u aan vóór de eerste dag. Kies een dag na vandaag."));
        }
        period(days, length.term(plan.authority(), benefit), plan.longer()).ifPresent(mistakes::add);
        if (!plan.contractFrom().isAfter(days.last())) {
            mistakes.add(FieldError.in("trial.contractFrom",
                    "Het contract begint na de laatste dag van de proefplaatsing. Kies een latere dag."));
        }
        if (plan.contractHours().compareTo(plan.hours()) < 0) {
            mistakes.add(FieldError.in("trial.contractHours",
                    "Het contract heeft ten minste evenveel uren als de proefplaatsing. Controleer beide getallen."));
        }
        return mistakes;
    }

    private Optional<FieldError> period(Days days, Term term, boolean longer) {
        if (days.last().isBefore(days.first())) {
            return wrong("trial.endsOn", "De laatste dag ligt voor de eerste dag. Controleer beide dagen.");
        }
        LocalDate longest = length.longestLast(term, days.first());
        if (days.last().isAfter(longest)) {
            return wrong("trial.endsOn", tooLong(longest));
        }
        LocalDate usual = length.usualLast(term, days.first());
        return longer || !days.last().isAfter(usual) ? Optional.empty() : wrong("trial.endsOn",
                "Twee maanden duurt tot en met " + formats.date(usual) + ". Kies een eerdere dag, of zeg hieronder dat meer tijd "
                        + "nodig is en waarom.");
    }

    /** Mistakes in what a decision allows. */
    public List<FieldError> grant(TrialPlacement it, LocalDate decidedOn, Days days, Term term) {
        if (days.first().isBefore(decidedOn)) {
            return List.of(FieldError.in("grant.firstDay",
                    "De eerste dag ligt voor het besluit. Zonder besluit vooraf is er geen proefplaatsing. Controleer beide dagen, "
                            + "of vraag " + it.authority().label() + " om een nieuwe eerste dag."));
        }
        if (days.last().isBefore(days.first())) {
            return List.of(FieldError.in("grant.lastDay", "De laatste dag ligt voor de eerste dag. Controleer beide dagen."));
        }
        LocalDate longest = length.longestLast(term, days.first());
        return days.last().isAfter(longest) ? List.of(FieldError.in("grant.lastDay", tooLong(longest))) : List.of();
    }

    /** Mistakes in the day on which it begins. */
    public List<FieldError> begin(TrialPlacement it, LocalDate first) {
        if (it.decision() == null || first.isBefore(it.decision().on()) || first.isBefore(it.days().first())) {
            return List.of(FieldError.in("trial.firstDay", "Volgens het besluit mag de proefplaatsing beginnen op "
                    + formats.date(it.days().first()) + ". Eerder beginnen mag niet."));
        }
        return first.isAfter(it.days().last()) ? List.of(FieldError.in("trial.firstDay",
                "De laatste dag volgens het besluit is " + formats.date(it.days().last()) + ". Kies een eerdere dag.")) : List.of();
    }

    /**
     * Mistakes in a later last day.
     *
     * @param key of its question
     * @param stoodStill days that do not count
     */
    public List<FieldError> later(TrialPlacement it, LocalDate last, Term term, long stoodStill, String key) {
        if (!last.isAfter(it.days().last())) {
            return List.of(FieldError.in(key, "De laatste dag is nu " + formats.date(it.days().last()) + ". Kies een latere dag."));
        }
        LocalDate longest = PlacementDays.later(length.longestLast(term, it.days().first()), stoodStill);
        return last.isAfter(longest) ? List.of(FieldError.in(key, tooLong(longest))) : List.of();
    }

    private String tooLong(LocalDate longest) {
        return "Een proefplaatsing duurt hoogstens zes maanden: hier tot en met " + formats.date(longest) + ".";
    }

    private static Optional<FieldError> wrong(String key, String message) {
        return Optional.of(FieldError.in(key, message));
    }
}
