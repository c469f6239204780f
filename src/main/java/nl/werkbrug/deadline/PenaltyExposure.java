package nl.werkbrug.deadline;

import static nl.werkbrug.deadline.ExplanationStep.Kind.REMARK;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * What a late decision costs up to a day (dwangsom).
 *
 * @param firstDay the first day that costs money; null when the notice of default came too early
 * @param lastDay the last day that costs money; idem
 * @param days how many days are owed
 * @param amount what is owed for them
 * @param atMost what it can become
 * @param steps the explanation, from the notice of default on
 */
public record PenaltyExposure(
        LocalDate firstDay, LocalDate lastDay, int days, Money amount, Money atMost, List<ExplanationStep> steps) {

    public PenaltyExposure {
        steps = List.copyOf(steps);
    }

    static PenaltyExposure noticeTooEarly(LocalDate decisionDue) {
        String text = "De ingebrekestelling kwam te vroeg. De termijn om te beslissen liep tot en met "
                + Explanation.FORMATS.date(decisionDue) + ". Stuur daarna een nieuwe.";
        return new PenaltyExposure(null, null, 0, Money.ZERO, Money.ZERO,
                List.of(new ExplanationStep(REMARK, text, decisionDue, "artikel 4:17 lid 3 Awb")));
    }
}
