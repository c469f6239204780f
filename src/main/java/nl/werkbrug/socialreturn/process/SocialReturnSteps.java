package nl.werkbrug.socialreturn.process;

import java.time.LocalDate;
import nl.werkbrug.socialreturn.SocialCounting;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of social return. */
@ProcessSteps("socialReturnSteps")
public class SocialReturnSteps {

    private final SocialCourse course;
    private final SocialCounting counting;

    SocialReturnSteps(SocialCourse course, SocialCounting counting) {
        this.course = course;
        this.counting = counting;
    }

    /** Closes it: nobody counts. */
    public void notCounted(String id) {
        course.notCounted(id);
    }

    /** The day on which the hours are looked at. */
    public LocalDate checkOn(String id) {
        return counting.checkOn(id);
    }

    /** Whether there are days to count after that. */
    public boolean again(String id) {
        return counting.again(id);
    }

    /** No day is left to count. */
    public void done(String id) {
        course.done(id);
    }
}
