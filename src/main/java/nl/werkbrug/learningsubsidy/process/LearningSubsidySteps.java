package nl.werkbrug.learningsubsidy.process;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningPapers;
import nl.werkbrug.learningsubsidy.LearningYears;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of praktijkleren. */
@ProcessSteps("learningSubsidySteps")
public class LearningSubsidySteps {

    private final LearningYears years;
    private final LearningCourse course;
    private final LearningPapers papers;

    LearningSubsidySteps(LearningYears years, LearningCourse course, LearningPapers papers) {
        this.years = years;
        this.course = course;
        this.papers = papers;
    }

    /** Opens the next school year. */
    public void openYear(String placeId) {
        years.open(placeId);
    }

    /** The day on which the desk of RVO opens, as far as anybody knows. */
    public LocalDate prepareOn(String placeId) {
        return years.prepareOn(placeId);
    }

    /** Whether the days of RVO are known. */
    public boolean seasonKnown(String placeId) {
        return years.season(years.current(placeId)).isPresent();
    }

    /** The moment from which a request is too late. */
    public Instant closes(String placeId) {
        return years.closes(placeId);
    }

    /** Closes the school year without a subsidy. */
    public void notGranted(String placeId, String answer) {
        course.notGranted(placeId, answer);
    }

    /** Makes the file of the school year. */
    public void keepRecords(String placeId) {
        papers.keep(placeId);
    }

    /** Whether somebody learns here after this school year. */
    public boolean anotherYear(String placeId) {
        return years.another(placeId);
    }

    /** No school year is left. */
    public void done(String placeId) {
        course.done(placeId);
    }
}
