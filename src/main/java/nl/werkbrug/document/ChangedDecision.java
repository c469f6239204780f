package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A municipality tells who asked for something what changes because somebody else objected to the decision on it. Not why in the words of the letter
 * to that other: these may be about that person.
 *
 * @param matter which of the decisions of the dossier it is about
 * @param subject what was asked for, such as "jobcoach in eigen dienst"
 * @param contestedOn the day of the decision that changes
 * @param reasoning why, in paragraphs for who asked; may be empty
 * @param next what happens now
 */
public record ChangedDecision(
        Letter letter, String matter, String subject, LocalDate contestedOn, ObjectionDecision.Instead instead, List<String> reasoning,
        ObjectionDecision.Appeal appeal,
        List<String> next)
        implements DocumentModel {

    public ChangedDecision {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(appeal, "appeal");
        reasoning = List.copyOf(reasoning);
        next = List.copyOf(next);
    }

    @Override
    public DocumentType type() {
        return DocumentType.CHANGED_DECISION;
    }
}
