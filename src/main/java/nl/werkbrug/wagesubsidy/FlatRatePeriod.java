package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The first six months of the work, in which the flat rate may count (article 10d lid 5 Participatiewet). */
@Component
public class FlatRatePeriod {

    private final Deadlines deadlines;

    FlatRatePeriod(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The first day on which a measured wage value counts. */
    public LocalDate over(WageSubsidy it) {
        return deadlines.compute("PW_10D_5", it.startsOn()).end();
    }

    /** The last day of the flat rate. */
    public LocalDate lastDay(WageSubsidy it) {
        return over(it).minusDays(1);
    }
}
