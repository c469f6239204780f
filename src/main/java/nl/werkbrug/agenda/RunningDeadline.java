package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.Words;

/**
 * One clock that runs on a dossier.
 *
 * @param code the code by which it was asked for
 * @param owner which party must act, in the words of the law
 * @param holder who that is here; null for somebody who does not work here
 * @param what what must or may be done, in Dutch
 * @param defaultNoticeOn when the other party gave notice that the decision is late (artikel 4:17 Awb); null when not
 * @param sequence raised at every change
 * @param closedOn null while it runs
 */
public record RunningDeadline(
        String id,
        String dossierId,
        String subject,
        String code,
        Origin origin,
        TermOwner owner,
        NewDeadline.Holder holder,
        String what,
        Dates dates,
        DeadlineState state,
        LocalDate defaultNoticeOn,
        int sequence,
        LocalDate openedOn,
        LocalDate closedOn) {

    /**
     * Where it comes from.
     *
     * @param termCode the term that sets it
     * @param ruleFrom the first day of the version of the term that was used
     * @param itemId may be null
     * @param taskId the task that meets it; null when no task of ours does
     */
    public record Origin(String termCode, LocalDate ruleFrom, String businessKey, String itemId, String taskId) {}

    /**
     * Its days.
     *
     * @param start the day of the event
     * @param startIsFact whether that day follows from a fact that can be corrected
     * @param unrolled the last day before it moved off a weekend or holiday
     * @param end the last day, or the first day of something that may not be done earlier
     */
    public record Dates(LocalDate start, boolean startIsFact, LocalDate unrolled, LocalDate end) {}

    /** What must be done, said to who reads it. */
    public String whatFor(Viewer reader) {
        return SaidTo.what(what, owner, worksAs(), reader);
    }

    /** The same in Dutch, mailed to who holds it or to somebody else; on a timeline everybody reads what is said to others. */
    String keptWhat(boolean holds) {
        return holds ? SaidTo.keptForHolder(what, owner, worksAs()) : SaidTo.keptForOthers(what);
    }

    /** Whether its day passed for others than the reader: no work of the reader is late then. */
    public boolean passedForOthers(Viewer reader, LocalDate today) {
        return state == DeadlineState.OPEN && dates.end().isBefore(today) && reader != null && !SaidTo.turnOf(owner, worksAs(), reader);
    }

    /** Whose turn it is, in the language of the page: the job coach or the loket where they do what is asked of the employer or municipality. */
    public String turn() {
        if ((owner == TermOwner.EMPLOYER || owner == TermOwner.MUNICIPALITY) && worksAs() == WorksAs.COACH) {
            return Words.of("agenda.turn.COACH");
        }
        boolean loket = worksAs() == WorksAs.LOKET || worksAs() == WorksAs.LOKET_LEAD;
        return Words.of("agenda.owner." + (owner == TermOwner.EMPLOYER && loket ? TermOwner.MUNICIPALITY : owner).name());
    }

    private WorksAs worksAs() {
        return holder == null ? null : holder.worksAs();
    }

    /** Days from the given day to the end; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return today.until(dates.end(), ChronoUnit.DAYS);
    }
}
