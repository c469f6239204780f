package nl.werkbrug.norisk.years;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.werkbrug.hire.SubsidisedDays.Days;

/**
 * From when somebody works without loonkostensubsidie. Pure. That every subsidised day lets the two years begin anew is our own
 * reading (grade D) of "two years without".
 */
final class Unsubsidised {

    private Unsubsidised() {}

    /**
     * The first day of the unbroken time without subsidy that is still going on.
     *
     * @param earnsSince since when the minimum wage is earned
     * @return empty while a subsidy has no end
     */
    static Optional<LocalDate> since(LocalDate earnsSince, Collection<Days> subsidised) {
        LocalDate since = earnsSince;
        for (Days it : subsidised) {
            if (it.until() == null) {
                return Optional.empty();
            }
            since = it.until().isAfter(since) ? it.until() : since;
        }
        return Optional.of(since);
    }
}
