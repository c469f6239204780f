package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How the date of a term was computed, on one page, to send to the other party.
 *
 * @param letter addressed to whoever must act
 * @param what what must or may be done, in Dutch
 * @param start the day of the event
 * @param end the last day, or the first day of something that may not be done earlier; null while the term stands still
 * @param firstDay whether the end is such a first day
 * @param mustAct who must act, in Dutch
 * @param kind where the term gets its force from, in Dutch
 * @param source the article, or the practice
 * @param steps the computation, at least one
 * @param silenceRule what happens if nothing is done
 * @param estimate whether no source with authority states the term
 */
public record TermNote(
        Letter letter,
        String what,
        LocalDate start,
        LocalDate end,
        boolean firstDay,
        String mustAct,
        String kind,
        String source,
        List<Step> steps,
        String silenceRule,
        boolean estimate)
        implements DocumentModel {

    public TermNote {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(source, "source");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A computation has at least one step");
        }
    }

    @Override
    public DocumentType type() {
        return DocumentType.TERM_NOTE;
    }

    /** One step of the computation with the article it rests on. */
    public record Step(String text, String source) {}
}
