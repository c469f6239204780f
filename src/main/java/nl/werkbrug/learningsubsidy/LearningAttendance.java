package nl.werkbrug.learningsubsidy;

import java.time.LocalDate;

/**
 * A stretch of days on which somebody learned at work.
 *
 * @param progress what went forward, in Dutch; null when nothing was written
 */
public record LearningAttendance(String id, LocalDate first, LocalDate last, int daysAWeek, String guide, String progress) {

    /** Whether it has a day in common with the other. */
    public boolean meets(LocalDate otherFirst, LocalDate otherLast) {
        return !first.isAfter(otherLast) && !last.isBefore(otherFirst);
    }
}
