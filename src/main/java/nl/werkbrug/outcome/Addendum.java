package nl.werkbrug.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change of a running contract. Who runs the contract proposes it, and every party whose rights it touches signs it.
 *
 * @param place 1 for the first of the contract
 * @param from the first day on which it counts, unless it was signed later
 * @param endsOn the new last day of the contract; null when that stays
 * @param endsBefore the last day until it was signed; null idem, and before the last signature
 * @param returnCap the most that an investor may get above what was put in, in thousandths of it; null when that stays
 * @param milestones those that change, and new ones
 * @param stops those that count no more
 * @param decidedOn the day of the last signature, or of the no; null until then
 * @param because why a party did not sign, or why it was taken back; null otherwise
 */
public record Addendum(
        String id, String contractId, int place, State state, LocalDate from, LocalDate endsOn, LocalDate endsBefore, Integer returnCap,
        String why, String source, List<Milestone> milestones, List<Stop> stops, String madeBy, LocalDate madeOn, LocalDate decidedOn,
        String because) {

    public Addendum {
        milestones = List.copyOf(milestones);
        stops = List.copyOf(stops);
    }

    /** What the parties think of it. */
    public enum State {
        PROPOSED,
        AGREED,
        NOT_AGREED,
        /** Taken back by who proposed it. */
        WITHDRAWN
    }

    /**
     * A milestone that counts no more.
     *
     * @param laterCohorts only for cohorts that begin on the day of the change or later; else for whoever reaches it from that day
     */
    public record Stop(MilestoneKind kind, boolean laterCohorts) {}

    /** Whether it counts for what was reached on this day: never for what was reached before it was signed. */
    public boolean holdsOn(LocalDate day) {
        return state == State.AGREED && !day.isBefore(from) && day.isAfter(decidedOn);
    }

    /** Whether it takes a milestone away that was reached on this day by somebody of a cohort that began on that one. */
    public boolean stops(MilestoneKind kind, LocalDate day, LocalDate cohortBegan) {
        return stops.stream().anyMatch(it -> it.kind() == kind && holdsOn(day) && (!it.laterCohorts() || holdsOn(cohortBegan)));
    }

    /** What it says of a milestone; empty when that stays as it was. */
    public Optional<Milestone> of(MilestoneKind kind) {
        return milestones.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** Idem, when it takes one away. */
    public Optional<Stop> stopOf(MilestoneKind kind) {
        return stops.stream().filter(it -> it.kind() == kind).findFirst();
    }
}
