package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.DutchFormats;

/**
 * Computes every date that follows from a term. A date is always computed from the start event, never from a date that
 * was itself computed. The terms here do not roll over a weekend: whether the Algemene termijnenwet moves them is
 * unsettled, and acting a day later than the first day does no harm.
 */
public final class Deadlines {

    private final TermCatalogue catalogue;
    private final DutchFormats formats = new DutchFormats();

    public Deadlines(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The rule behind a code.
     *
     * @throws IllegalArgumentException for an unknown code, which the message names
     */
    public Term term(String code) {
        return catalogue.term(code);
    }

    /**
     * The date of a term that starts on the day of its event.
     *
     * @throws IllegalArgumentException for an unknown code, which the message names
     */
    public DeadlineResult compute(String termCode, LocalDate startEvent) {
        Term term = term(termCode);
        List<ExplanationStep> steps = new ArrayList<>();
        steps.add(start(term, startEvent));
        LocalDate end = term.lastDay(startEvent);
        if (term.length() > 0) {
            steps.add(lastDay(term, end));
        }
        if (term.date() == TermDate.FIRST_DAY_AFTER) {
            end = end.plusDays(1);
            steps.add(new ExplanationStep(
                    "De eerste dag na de termijn is " + formats.dateWithDay(end) + ".", end, term.source()));
        }
        remarks(term, startEvent, end, steps);
        return new DeadlineResult(term, startEvent, end, steps);
    }

    private ExplanationStep start(Term term, LocalDate event) {
        String counting = term.length() > 0 ? " Die dag zelf telt niet mee." : " De termijn is die dag zelf.";
        return new ExplanationStep(
                "De termijn telt vanaf " + term.countsFrom() + ": " + formats.dateWithDay(event) + "." + counting,
                event, term.source());
    }

    private ExplanationStep lastDay(Term term, LocalDate last) {
        String text = term.direction() == TermDirection.FORWARD
                ? "De termijn is " + term.lengthInWords() + ". De laatste dag is " + formats.dateWithDay(last) + "."
                : "De termijn telt " + term.lengthInWords() + " terug. Dat is " + formats.dateWithDay(last) + ".";
        return new ExplanationStep(text, last, term.source());
    }

    private void remarks(Term term, LocalDate event, LocalDate end, List<ExplanationStep> steps) {
        if (term.kind() != TermKind.LAW) {
            steps.add(new ExplanationStep(
                    "De wet noemt hier geen aantal dagen. Dit is een " + term.kind().label() + ".", end, term.source()));
        }
        if (event.isBefore(term.validFrom())) {
            steps.add(new ExplanationStep(
                    "Let op: deze regel geldt vanaf " + formats.date(term.validFrom())
                            + ". De termijn begon eerder. Controleer de datum zelf.",
                    end, term.source()));
        }
    }
}
