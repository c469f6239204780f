package nl.werkbrug.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change of a running contract. Who runs the contract proposes it, the payer signs it.
 *
 * @param place 1 for the first of the contract
 * @param from the first day on which it counts, unless it was signed later
 * @param endsOn the new last day of the contract; null when that stays
 * @param endsBefore the last day until it was signed; null idem, and before the signature
 * @param milestones those that change, and new ones
 * @param decidedOn null until the payer said yes or no
 * @param because why the payer did not sign; null unless it refused
 */
public record Addendum(
        String id, String contractId, int place, State state, LocalDate from, LocalDate endsOn, LocalDate endsBefore, String why, String source,
        List<Milestone> milestones, String madeBy, LocalDate madeOn, LocalDate decidedOn, String because) {

    public Addendum {
        milestones = List.copyOf(milestones);
    }

    /** What the payer thinks of it. */
    public enum State {
        PROPOSED,
        AGREED,
        NOT_AGREED
    }

    /** Whether it counts for what was reached on this day: never for what was reached before it was signed. */
    public boolean holdsOn(LocalDate day) {
        return state == State.AGREED && !day.isBefore(from) && day.isAfter(decidedOn);
    }

    /** What it says of a milestone; empty when that stays as it was. */
    public Optional<Milestone> of(MilestoneKind kind) {
        return milestones.stream().filter(it -> it.kind() == kind).findFirst();
    }
}
