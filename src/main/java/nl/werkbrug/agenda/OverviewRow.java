package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.Words;

/**
 * One line of the overview.
 *
 * @param employerName null when a party that is no employer keeps the matter
 * @param termCode the term that sets the day
 * @param holderName the organisation here that must act; null for somebody outside
 * @param worksAs as what it must act; null then too
 * @param closedOn null while it runs
 */
public record OverviewRow(
        String id,
        String dossierId,
        String reference,
        String personName,
        String employerName,
        String what,
        String termCode,
        TermOwner owner,
        String holderName,
        WorksAs worksAs,
        LocalDate endsOn,
        DeadlineState state,
        LocalDate closedOn) {

    /** About whom or what, and at which employer when there is one. */
    public String about() {
        return employerName == null || employerName.equals(personName) ? personName : personName + " (" + employerName + ")";
    }

    /** What must be done, said to who reads it. */
    public String whatFor(Viewer reader) {
        return SaidTo.what(what, owner, worksAs, reader);
    }

    /** Who must act. */
    public String mustAct() {
        return holderName == null ? Words.of("agenda.owner." + owner.name()) : holderName;
    }

    /** Whether the day has passed for somebody outside, about which nobody here can do anything. */
    public boolean over(LocalDate today) {
        return state == DeadlineState.OPEN && holderName == null && endsOn.isBefore(today);
    }

    /** Whether its day is firm: what stands still has none. */
    public boolean hasDay() {
        return state != DeadlineState.SUSPENDED;
    }

    /** Whether the days left say how it stands. */
    public boolean counts(LocalDate today) {
        return state == DeadlineState.OPEN && !over(today);
    }

    /** Whether somebody here should have acted. */
    public boolean late(LocalDate today) {
        return state == DeadlineState.OPEN && endsOn.isBefore(today) && !over(today);
    }

    /** How it stands in a word. */
    public String standing(LocalDate today) {
        if (over(today)) {
            return Words.of("agenda.standing.over");
        }
        return late(today) ? Words.of("agenda.standing.late") : state.inFull();
    }
}
