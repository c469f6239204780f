package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * The decision that sets what an authority owes because it decided late.
 *
 * @param late what came too late, such as "het besluit op de aanvraag"
 * @param dueOn the last day of the term to decide
 * @param noticedOn the day on which the notice of default came
 * @param decidedOn the day of the late decision; null while it did not come
 * @param reasoning why, in paragraphs
 * @param exception the article by which nothing is owed; null when something is
 * @param parts days of one amount, in order; none when nothing is owed
 * @param total euros
 * @param payBy the last day to pay; null when nothing is owed
 * @param objectBy the last day to object
 * @param remedySource the article that says so
 */
public record PenaltyDecision(
        Letter letter,
        String late,
        LocalDate dueOn,
        LocalDate noticedOn,
        LocalDate decidedOn,
        List<String> reasoning,
        String exception,
        List<Part> parts,
        Money total,
        LocalDate payBy,
        LocalDate objectBy,
        String remedySource)
        implements DocumentModel {

    public PenaltyDecision {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(late, "late");
        reasoning = List.copyOf(reasoning);
        parts = List.copyOf(parts);
    }

    @Override
    public DocumentType type() {
        return DocumentType.PENALTY_DECISION;
    }

    /** How many days cost something. */
    public int days() {
        return parts.stream().mapToInt(Part::days).sum();
    }

    /** Days that cost the same, both ends included. */
    public record Part(LocalDate from, LocalDate until, int days, Money perDay, Money amount) {}
}
