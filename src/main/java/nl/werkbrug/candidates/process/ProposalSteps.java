package nl.werkbrug.candidates.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.candidates.ProposalCourse;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a proposal. */
@ProcessSteps("proposalSteps")
public class ProposalSteps {

    private static final String DAY_AFTER = "PLACE_DAY_AFTER";

    private final ProposalCourse course;
    private final Deadlines deadlines;
    private final Clock clock;

    ProposalSteps(ProposalCourse course, Deadlines deadlines, Clock clock) {
        this.course = course;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What the place is called; not who is proposed. */
    public String place(String proposalId) {
        return course.function(proposalId);
    }

    public boolean takeTurn(String proposalId) {
        return course.takeTurn(proposalId);
    }

    /** The day after the last one on which the employer may answer. */
    public LocalDate silentOn(String proposalId) {
        return deadlines.compute(DAY_AFTER, deadlines.compute("PLACE_ANSWER", DutchTime.today(clock)).end()).end();
    }

    public void silent(String proposalId) {
        course.silent(proposalId);
    }

    public void declined(String proposalId) {
        course.declined(proposalId);
    }

    public void accepted(String proposalId) {
        course.accepted(proposalId);
    }

    /** Whether a loket proposed, and no coach. */
    public boolean byLoket(String proposalId) {
        return course.proposal(proposalId).worksAs() == WorksAs.LOKET;
    }

    /** The first day on which the consent does not hold any more. */
    public LocalDate consentOver(String proposalId) {
        return deadlines.compute(DAY_AFTER, course.proposal(proposalId).consent().until()).end();
    }

    public void endConsent(String proposalId) {
        course.endConsent(proposalId);
    }
}
