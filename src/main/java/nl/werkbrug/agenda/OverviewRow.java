package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.deadline.TermOwner;

/**
 * One line of the overview.
 *
 * @param termCode the term that sets the day
 * @param holderName the organisation here that must act; null for somebody outside
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
        LocalDate endsOn,
        DeadlineState state,
        LocalDate closedOn) {

    /** Who must act, in Dutch. */
    public String mustAct() {
        return holderName == null ? owner.label() : holderName;
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

    /** How it stands in a Dutch word. */
    public String standing(LocalDate today) {
        if (over(today)) {
            return "voorbij";
        }
        return state == DeadlineState.OPEN && endsOn.isBefore(today) ? "te laat" : state.inFull();
    }
}
