package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.Language;

/**
 * A term as the law or a house rule states it: rule data, not yet a date.
 *
 * @param code the stable name under which models and code ask for it
 * @param catalogueCode its name in the catalogue of the domain notes, such as OBJ; empty when it is not in there
 * @param validity the days of the event for which this version holds
 * @param kind whether the number comes from the law
 * @param date whether the term gives a last day or a first day
 * @param owner who must act
 * @param grade how certain the term is
 */
public record Term(
        String code,
        Optional<String> catalogueCode,
        Validity validity,
        TermKind kind,
        TermLength length,
        TermDirection direction,
        TermDate date,
        TermOwner owner,
        TermText text,
        Grade grade,
        TermRules rules) {

    /**
     * The events for which a version holds.
     *
     * @param from the first day
     * @param until the last day; null while no end is known
     */
    public record Validity(LocalDate from, LocalDate until) {

        boolean endedBefore(LocalDate day) {
            return until != null && until.isBefore(day);
        }
    }

    public Term {
        boolean backward = direction == TermDirection.BACKWARD;
        if (backward && date == TermDate.FIRST_DAY_AFTER) {
            throw new IllegalArgumentException("counts back and so has no first day after it");
        }
        if (backward && (rules.suspendable() || rules.extension().isPresent())) {
            throw new IllegalArgumentException("counts back and so can neither stand still nor be extended");
        }
        if (rules.rolls() && (backward || !length.mayRoll())) {
            throw new IllegalArgumentException("never rolls: article 1 lid 2 or article 4 Algemene termijnenwet");
        }
        if (length.unit() == TermUnit.CALENDAR_DATE && (rules.suspendable() || rules.extension().isPresent())) {
            throw new IllegalArgumentException("is a fixed day and so can neither stand still nor be extended");
        }
    }

    /** The length in Dutch words: "2 weken". */
    public String lengthInWords() {
        return length.inWords();
    }

    /** The length in words of that language. */
    public String lengthInWords(Language language) {
        return length.inWords(language);
    }

    /** The length in the language of the page. */
    public String shownLength() {
        return length.shown();
    }

    public LocalDate validFrom() {
        return validity.from();
    }

    /** The event, in Dutch words that fit after "vanaf". */
    public String countsFrom() {
        return text.countsFrom();
    }

    /** What must or may be done, in Dutch. */
    public String what() {
        return text.what();
    }

    /** The article, or the practice, in Dutch. */
    public String source() {
        return text.source();
    }

    /** What happens if nothing is done, in Dutch. */
    public String silenceRule() {
        return text.silenceRule();
    }
}
