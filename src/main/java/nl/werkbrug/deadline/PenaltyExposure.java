package nl.werkbrug.deadline;

import static nl.werkbrug.deadline.ExplanationStep.Kind.REMARK;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * What a late decision costs up to a day (dwangsom).
 *
 * @param firstDay the first day that costs money; null when the notice of default came too early
 * @param lastDay the last day that costs money; idem
 * @param days how many days are owed
 * @param amount what is owed for them
 * @param atMost what it can become
 * @param parts what is owed for days of one amount, in order; none while nothing is owed
 * @param steps the explanation, from the notice of default on
 * @param estimate whether an amount or a term of this is not certain
 */
public record PenaltyExposure(
        LocalDate firstDay, LocalDate lastDay, int days, Money amount, Money atMost, List<Part> parts, List<ExplanationStep> steps,
        boolean estimate) {

    public PenaltyExposure {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /** Days that cost the same, both ends included. */
    public record Part(LocalDate from, LocalDate until, int days, Money perDay, Money amount) {}

    /** The day on which the amount cannot grow any more. */
    public LocalDate fullOn() {
        return lastDay.plusDays(1);
    }

    static PenaltyExposure noticeTooEarly(LocalDate decisionDue) {
        return new PenaltyExposure(null, null, 0, Money.ZERO, Money.ZERO, List.of(),
                List.of(ExplanationStep.of(REMARK, language -> Words.in(
                        language, "deadline.step.default-early", Notation.of(language).date(decisionDue)),
                        decisionDue, "artikel 4:17 lid 3 Awb")), false);
    }
}
