package nl.werkbrug.learningsubsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.DutchTime;

/**
 * When RVO takes requests about a school year.
 *
 * @param opensAt null when the hour is not known
 * @param fullWeeks the weeks that make a whole place, by level; none for a doctorate
 * @param told whether the employer told the days, because the product does not know them
 */
public record LearningSeason(
        SchoolYear year, LocalDate opensOn, LocalTime opensAt, LocalDate closesOn, LocalTime closesAt, String source, Grade grade,
        Map<LearningLevel, Integer> fullWeeks, String weeksSource, boolean told) {

    public LearningSeason {
        fullWeeks = Map.copyOf(fullWeeks);
    }

    /** The moment from which a request is too late. */
    public Instant closes() {
        return closesOn.atTime(closesAt).atZone(DutchTime.ZONE).toInstant();
    }

    /** Whether it is over at that moment. */
    public boolean over(Instant now) {
        return !now.isBefore(closes());
    }

    /** The hour in Dutch notation, such as 17.00 uur. */
    public String closingHour() {
        return hour(closesAt);
    }

    /** Idem of the opening; null when it is not known. */
    public String openingHour() {
        return opensAt == null ? null : hour(opensAt);
    }

    private static String hour(LocalTime at) {
        return at.toString().replace(':', '.') + " uur";
    }
}
