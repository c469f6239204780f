package nl.werkbrug.learningsubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * One school year of a place.
 *
 * @param told the season as the employer read it at RVO; null while the product knows it, or nobody does
 * @param asked what is asked for; null before
 * @param decision null before
 * @param paperId the file for an audit; null before
 * @param because why nothing is asked, in Dutch; null unless somebody said so
 */
public record LearningYear(
        String id, String placeId, SchoolYear year, State state, Told told, Asked asked, Decision decision, String paperId,
        String because) {

    /** How far it is. */
    public enum State implements Labelled {
        KEEPING,
        ASKED,
        GRANTED,
        REFUSED,
        /** The season closed before anybody asked. */
        MISSED,
        SKIPPED;

        @Override
        public String labelKey() {
            return "learningsubsidy.year-state." + name();
        }
    }

    /**
     * A season as the employer read it.
     *
     * @param opensHour null when RVO names none
     * @param hour at which it closes
     */
    public record Told(LocalDate opens, LocalTime opensHour, LocalDate closes, LocalTime hour) {}

    /**
     * What is asked for.
     *
     * @param weeks of guidance; null for a doctorate
     * @param months null unless it is a doctorate
     * @param hours a week; idem
     * @param climate YES, NO or UNKNOWN
     */
    public record Asked(Integer weeks, Integer months, BigDecimal hours, LocalDate from, LocalDate until, String climate) {}

    public record Decision(LocalDate on, Money amount) {}

    /** Whether nothing comes of it any more. */
    public boolean closed() {
        return state != State.KEEPING && state != State.ASKED;
    }
}
