package nl.werkbrug.coaching.web;

import java.time.LocalDate;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.shared.Words;

/**
 * A period for a page.
 *
 * @param used minutes that count in it
 * @param reportBy the day on which its report should be ready
 */
public record PeriodView(Coaching coaching, CoachingPeriod period, int used, LocalDate reportBy) {

    /** The day on which its report was made; null until then. */
    public LocalDate reportedOn() {
        return period.report() == null ? null : period.report().on();
    }

    public int there() {
        return period.minutes();
    }

    /** Minutes left; zero when more was used than there was. */
    public int left() {
        return Math.max(0, there() - used);
    }

    /** Minutes too many; zero when none. */
    public int over() {
        return Math.max(0, used - there());
    }

    /** For a bar: never more than there is. */
    public int shown() {
        return Math.min(used, there());
    }

    /** The bar in words. */
    public String inWords() {
        String there = period.estimated() ? Words.of("coaching.period-view.estimate", hours(there())) : hours(there());
        return over() > 0
                ? Words.of("coaching.period-view.used-of-too-much", hours(used), there, hours(over()))
                : Words.of("coaching.period-view.used-of-left", hours(used), there, hours(left()));
    }

    /** "2 uur en 30 minuten". */
    static String hours(int minutes) {
        int rest = minutes % 60;
        String whole = Words.of("coaching.period-view.hours", minutes / 60);
        if (rest == 0) {
            return whole;
        }
        return minutes < 60
                ? Words.of("coaching.period-view.minutes", rest) : Words.of("coaching.period-view.and-minutes", whole, rest);
    }

    public String regime() {
        return period.grant().regime().label();
    }
}
