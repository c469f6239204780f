package nl.werkbrug.wagecostbenefit.year;

import nl.werkbrug.workflow.ProcessSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps of what happens after a year. */
@ProcessSteps("wageCostBenefitYearSteps")
public class BenefitYearSteps {

    private static final Logger LOG = LoggerFactory.getLogger(BenefitYearSteps.class);

    private final Years years;
    private final YearStart start;

    BenefitYearSteps(Years years, YearStart start) {
        this.years = years;
        this.start = start;
    }

    /**
     * Begins last year for every employer with a benefit in it; twice is once.
     *
     * @throws IllegalStateException at the end, when some failed; the others were begun
     */
    public void begin() {
        int failed = 0;
        for (String employerId : years.due()) {
            try {
                start.start(employerId, years.lastYear());
            } catch (RuntimeException e) {
                LOG.error("The year of employer {} could not be begun: {}", employerId, e.getClass().getName());
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " years could not be begun, see the log");
        }
    }

    /** The year, for the titles of the tasks. */
    public String year(String yearId) {
        return String.valueOf(years.find(yearId).orElseThrow().year());
    }
}
