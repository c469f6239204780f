package nl.werkbrug.candidates.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.candidates.ProposalCourse;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a place. */
@ProcessSteps("vacancySteps")
public class VacancySteps {

    private final ProposalCourse course;
    private final Deadlines deadlines;
    private final Clock clock;

    VacancySteps(ProposalCourse course, Deadlines deadlines, Clock clock) {
        this.course = course;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public LocalDate askOn(String placeId) {
        return course.askOn(placeId);
    }

    /** The day after the last one on which the employer may still say that it looks for somebody. */
    public LocalDate expiresOn(String placeId) {
        return deadlines.compute("PLACE_DAY_AFTER", deadlines.compute("PLACE_PROLONG", DutchTime.today(clock)).end()).end();
    }

    public void expire(String placeId) {
        course.expire(placeId);
    }

    public void end(String placeId) {
        course.end(placeId);
    }
}
