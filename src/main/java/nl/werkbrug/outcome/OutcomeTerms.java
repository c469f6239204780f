package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which terms hold on which day: those of the contract, until an addendum that was signed says otherwise. */
@Component
public class OutcomeTerms {

    private final OutcomeContractTable contracts;
    private final OutcomeAddendumTable addenda;
    private final Clock clock;

    OutcomeTerms(OutcomeContractTable contracts, OutcomeAddendumTable addenda, Clock clock) {
        this.contracts = contracts;
        this.addenda = addenda;
        this.clock = clock;
    }

    /**
     * The terms of one milestone one after another.
     *
     * @param agreed the first is of the contract itself; its addendum is null
     */
    public record Course(MilestoneKind kind, List<Agreed> agreed) {

        /** The place of the terms that hold for what was reached on this day; empty when the milestone did not count then. */
        public Optional<Integer> at(LocalDate day) {
            for (int i = agreed.size() - 1; i >= 0; i--) {
                if (agreed.get(i).holdsOn(day)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /** Those terms. */
        public Optional<Milestone> on(LocalDate day) {
            return at(day).map(i -> agreed.get(i).milestone());
        }
    }

    /**
     * Terms of a milestone.
     *
     * @param addendum null for the contract itself
     */
    public record Agreed(Addendum addendum, Milestone milestone) {

        boolean holdsOn(LocalDate day) {
            return addendum == null || addendum.holdsOn(day);
        }
    }

    /** Of each milestone that counts or did count, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<Course> courses(String contractId) {
        List<Milestone> first = contracts.milestones(contractId);
        List<Addendum> later = addenda.list(contractId).stream().filter(it -> it.state() == Addendum.State.AGREED).toList();
        return Stream.of(MilestoneKind.values()).map(kind -> course(kind, first, later)).filter(it -> !it.agreed().isEmpty()).toList();
    }

    private static Course course(MilestoneKind kind, List<Milestone> first, List<Addendum> later) {
        List<Agreed> agreed = new ArrayList<>();
        first.stream().filter(it -> it.kind() == kind).forEach(it -> agreed.add(new Agreed(null, it)));
        later.forEach(addendum -> addendum.of(kind).ifPresent(it -> agreed.add(new Agreed(addendum, it))));
        return new Course(kind, List.copyOf(agreed));
    }

    /** What holds for a milestone that was reached on this day; empty when it did not count then. */
    @Transactional(readOnly = true)
    public Optional<Milestone> on(String contractId, MilestoneKind kind, LocalDate day) {
        return courses(contractId).stream().filter(it -> it.kind() == kind).findFirst().flatMap(it -> it.on(day));
    }

    /** What was agreed last, whether it holds today or from a later day; what a new addendum changes. */
    @Transactional(readOnly = true)
    public List<Milestone> last(String contractId) {
        return courses(contractId).stream().map(it -> it.agreed().get(it.agreed().size() - 1).milestone()).toList();
    }

    /** The terms of today of a milestone, or the first that there will be. */
    Milestone now(Course it) {
        return it.on(DutchTime.today(clock)).orElse(it.agreed().get(0).milestone());
    }
}
