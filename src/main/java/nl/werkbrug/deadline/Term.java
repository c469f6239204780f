package nl.werkbrug.deadline;

import java.time.LocalDate;
import nl.werkbrug.rules.Grade;

/**
 * A term as the law or a house rule states it: rule data, not yet a date.
 *
 * @param code the stable name under which models and code ask for it
 * @param validFrom the first day on which the rule holds
 * @param kind whether the number comes from the law
 * @param length how many units; zero means the day of the event itself
 * @param date whether the term gives a last day or a first day
 * @param countsFrom the event, in Dutch words that fit after "vanaf"
 * @param what what must or may be done, in Dutch
 * @param owner who must act
 * @param source the article, or the practice, in Dutch
 * @param silenceRule what happens if nothing is done, in Dutch
 * @param grade how certain the term is
 */
public record Term(
        String code,
        LocalDate validFrom,
        TermKind kind,
        int length,
        TermUnit unit,
        TermDirection direction,
        TermDate date,
        String countsFrom,
        String what,
        TermOwner owner,
        String source,
        String silenceRule,
        Grade grade) {

    public Term {
        if (length < 0) {
            throw new IllegalArgumentException(code + " has a negative length");
        }
        if (direction == TermDirection.BACKWARD && date == TermDate.FIRST_DAY_AFTER) {
            throw new IllegalArgumentException(code + " counts back and so has no first day after it");
        }
    }

    /** The length in Dutch words: "2 weken". */
    public String lengthInWords() {
        return unit.words(length);
    }

    /** The last day of the term. The day of the event does not count, so weeks end on its weekday. */
    LocalDate lastDay(LocalDate event) {
        return unit.add(event, direction == TermDirection.FORWARD ? length : -length);
    }
}
