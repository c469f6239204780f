package nl.werkbrug.learningsubsidy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Labelled;

/**
 * Somebody learns at work, for which RVO may pay once a school year.
 *
 * @param agreement null until it is told
 * @param endedOn the day on which the employer ended it before the agreement does; null while it does not
 * @param employedUntil the last day of the employment; null while it goes on
 * @param closing null while it is not over
 */
public record LearningPlace(
        String id, String hireId, String dossierId, String employerId, State state, Agreement agreement, LocalDate endedOn,
        LocalDate employedUntil, Closing closing) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    /** How far it is. */
    public enum State implements Labelled {
        TELLING,
        KEEPING,
        DONE,
        STOPPED;

        @Override
        public String labelKey() {
            return "learningsubsidy.state." + name();
        }
    }

    /**
     * The agreement with the school (praktijkovereenkomst).
     *
     * @param courseCode crebo or croho
     * @param recognitionCode of the company; null when it needs none
     * @param documentId the signed paper
     */
    public record Agreement(
            LearningLevel level, String courseCode, String recognitionCode, String school, LocalDate signedOn, String documentId,
            LocalDate first, LocalDate last) {}

    public record Closing(LocalDate on, String because) {}

    public boolean over() {
        return state == State.DONE || state == State.STOPPED;
    }

    /** The last day on which somebody learns here; only once the agreement is told. */
    public LocalDate lastDay() {
        return Stream.of(agreement.last(), endedOn, employedUntil).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
    }
}
