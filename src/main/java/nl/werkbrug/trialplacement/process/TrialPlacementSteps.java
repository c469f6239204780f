package nl.werkbrug.trialplacement.process;

import java.time.LocalDate;
import nl.werkbrug.trialplacement.PlacementCourse;
import nl.werkbrug.trialplacement.PlacementEnds;
import nl.werkbrug.trialplacement.PlacementExtensions;
import nl.werkbrug.trialplacement.PlacementLength;
import nl.werkbrug.trialplacement.PlacementPapers;
import nl.werkbrug.trialplacement.PlacementSickness;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a trial placement. */
@ProcessSteps("trialPlacementSteps")
public class TrialPlacementSteps {

    private final PlacementTable table;
    private final PlacementLength length;
    private final PlacementCourse course;
    private final PlacementSickness sickness;
    private final PlacementExtensions extensions;
    private final PlacementEnds ends;
    private final PlacementPapers papers;

    TrialPlacementSteps(
            PlacementTable table, PlacementLength length, PlacementCourse course, PlacementSickness sickness,
            PlacementExtensions extensions, PlacementEnds ends, PlacementPapers papers) {
        this.table = table;
        this.length = length;
        this.course = course;
        this.sickness = sickness;
        this.extensions = extensions;
        this.ends = ends;
        this.papers = papers;
    }

    /** Closes it without a trial. */
    public void notGranted(String trialId, String answer) {
        ends.notGranted(trialId, answer);
    }

    /** Makes the paper for three signatures. */
    public void makeAgreement(String trialId) {
        papers.agreement(trialId);
    }

    public LocalDate firstDay(String trialId) {
        return table.get(trialId).days().first();
    }

    /** The first day is there. */
    public void begin(String trialId) {
        course.begin(trialId);
    }

    /** The day halfway. */
    public LocalDate midtermOn(String trialId) {
        return length.midterm(table.get(trialId));
    }

    /** The day from which the outcome is discussed. */
    public LocalDate finalFrom(String trialId) {
        return length.finalFrom(table.get(trialId));
    }

    /** Whether somebody is sick now and those days do not count. */
    public boolean standsStill(String trialId) {
        return sickness.standsStill(trialId);
    }

    /** The last day stays as it was. */
    public void notExtended(String trialId) {
        extensions.notGranted(trialId);
    }

    /** Tells the employee. */
    public void hired(String trialId) {
        papers.hired(trialId);
    }

    /** Tells the employee. */
    public void notHired(String trialId) {
        papers.notHired(trialId);
    }
}
