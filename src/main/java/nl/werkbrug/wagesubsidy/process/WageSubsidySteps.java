package nl.werkbrug.wagesubsidy.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Completions;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Hearings;
import nl.werkbrug.wagesubsidy.Lives;
import nl.werkbrug.wagesubsidy.Proposals;
import nl.werkbrug.wagesubsidy.Readiness;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of one loonkostensubsidie, from application to end. */
@ProcessSteps("wageSubsidySteps")
public class WageSubsidySteps {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final Completions completions;
    private final Hearings hearings;
    private final Readiness readiness;
    private final Proposals proposals;
    private final Lives lives;
    private final Deadlines deadlines;

    WageSubsidySteps(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            Completions completions,
            Hearings hearings,
            Readiness readiness,
            Proposals proposals,
            Lives lives,
            Deadlines deadlines) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.completions = completions;
        this.hearings = hearings;
        this.readiness = readiness;
        this.proposals = proposals;
        this.lives = lives;
        this.deadlines = deadlines;
    }

    /** Whether a refusal did not stand, so that only the decision is left to be made. */
    public boolean afterObjection(String wageSubsidyId) {
        return subsidies.get(wageSubsidyId).state() == WageSubsidy.State.DECIDING;
    }

    /** Whether a refusal did not stand because the wage value must be measured anew. */
    public boolean measureAfterObjection(String wageSubsidyId) {
        return subsidies.get(wageSubsidyId).state() == WageSubsidy.State.MEASURING;
    }

    /** Writes to the employer what is missing. */
    public void askCompletion(String wageSubsidyId) {
        completions.write(wageSubsidyId);
    }

    /** When the time to complete is over: at the end of its last day. */
    public Instant completionOver(String wageSubsidyId) {
        return endOf(completions.last(wageSubsidyId).orElseThrow().completeBy());
    }

    public void completionLapsed(String wageSubsidyId) {
        completions.lapsed(wageSubsidyId);
    }

    public void measuring(String wageSubsidyId) {
        readiness.measuring(wageSubsidyId);
    }

    /** Starts the clock of the decision. */
    public void deciding(String wageSubsidyId) {
        readiness.deciding(wageSubsidyId);
    }

    /** Starts the clock of the decision after the flat rate. */
    public void decidingAgain(String wageSubsidyId) {
        readiness.decidingAgain(wageSubsidyId);
    }

    public boolean automatic(String wageSubsidyId) {
        return proposals.automatic(wageSubsidyId);
    }

    /** Works out the grant; gives the id of the decision. */
    public String draft(String wageSubsidyId) {
        return proposals.draft(wageSubsidyId);
    }

    /** Asks the employer for a view. */
    public void inviteView(String wageSubsidyId) {
        hearings.invite(wageSubsidyId);
    }

    /** When the time to give a view is over. */
    public Instant viewOver(String wageSubsidyId) {
        return endOf(hearings.find(wageSubsidyId).orElseThrow().answerBy());
    }

    public void viewSilent(String wageSubsidyId) {
        hearings.silent(wageSubsidyId);
    }

    /** Notes what the decision made of the application. */
    public void settle(String wageSubsidyId, String decisionId) {
        lives.settle(wageSubsidyId, decisionId);
    }

    public boolean granted(String wageSubsidyId) {
        return subsidies.get(wageSubsidyId).state() == WageSubsidy.State.GRANTED;
    }

    /** Whether the decision grants the flat rate of the first months. */
    public boolean flatRate(String decisionId) {
        Decision decision = decisions.get(decisionId);
        return decision.basis() != null && decision.basis().wageValue() == null;
    }

    /** The morning on which measuring must begin, so that a wage value is there when the flat rate ends. */
    public LocalDate measureBeforeFlatRateEnds(String wageSubsidyId) {
        LocalDate end = deadlines.compute("PW_10D_5", subsidies.get(wageSubsidyId).startsOn()).end();
        return deadlines.compute("LKS_MEASURE_AHEAD", end).end();
    }

    public void flatRateOver(String wageSubsidyId) {
        lives.flatRateOver(wageSubsidyId);
    }

    /** Ends the clocks of an application that is withdrawn. */
    public void closeApplication(String wageSubsidyId) {
        lives.closeApplication(wageSubsidyId);
    }

    /** Ends a granted subsidy. */
    public void end(String wageSubsidyId) {
        lives.end(wageSubsidyId);
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(DutchTime.ZONE).toInstant();
    }
}
