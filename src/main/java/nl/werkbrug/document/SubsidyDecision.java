package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * A decision about loonkostensubsidie, to the employer.
 *
 * @param title what is decided, such as "Toekenning loonkostensubsidie"
 * @param employee the name of the employee
 * @param countsFrom the first day for which it counts; null when there is none
 * @param countsUntil the last day; null while open
 * @param amount what is paid a month; null when the decision has no amount
 * @param reasoning why, in paragraphs
 * @param basis the articles it rests on
 * @param automatic whether the program worked it out and nobody signed it by hand
 * @param remedy what the reader can do who disagrees
 * @param next what happens now, and what the reader must do
 * @param copied whether the employee gets a copy
 */
public record SubsidyDecision(
        Letter letter,
        String title,
        String employee,
        LocalDate countsFrom,
        LocalDate countsUntil,
        Amount amount,
        List<String> reasoning,
        String basis,
        boolean automatic,
        Remedy remedy,
        List<String> next,
        boolean copied)
        implements DocumentModel {

    public SubsidyDecision {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(remedy, "remedy");
        reasoning = List.copyOf(reasoning);
        next = List.copyOf(next);
    }

    @Override
    public DocumentType type() {
        return DocumentType.WAGE_SUBSIDY_DECISION;
    }

    /**
     * An amount a month with its calculation.
     *
     * @param estimate whether a figure behind it is not confirmed
     * @param version which dated figures were used
     */
    public record Amount(Money exclusive, Money inclusive, boolean estimate, String version, List<Step> steps) {

        public Amount {
            steps = List.copyOf(steps);
        }
    }

    /** One step; the source may be empty. */
    public record Step(String text, Money amount, String source) {}

    /**
     * Objection, or appeal when the decision is itself one on an objection.
     *
     * @param lastDay the last day to do it
     */
    public record Remedy(boolean appeal, LocalDate lastDay, String source) {}
}
