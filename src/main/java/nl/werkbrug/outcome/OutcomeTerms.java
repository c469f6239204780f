package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.outcome.OutcomeContract.ReturnCap;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which terms hold on which day: those of the contract, until an addendum that was signed says otherwise. */
@Component
public class OutcomeTerms {

    private final OutcomeContractTable contracts;
    private final OutcomeAddendumTable addenda;
    private final OutcomePeopleTable people;
    private final Clock clock;

    OutcomeTerms(OutcomeContractTable contracts, OutcomeAddendumTable addenda, OutcomePeopleTable people, Clock clock) {
        this.contracts = contracts;
        this.addenda = addenda;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The terms of one milestone one after another.
     *
     * @param agreed the first is of the contract itself; its addendum is null
     * @param stops the addenda that took it away
     */
    public record Course(MilestoneKind kind, List<Agreed> agreed, List<Addendum> stops) {

        /**
         * The place of the terms that hold for what was reached on this day; empty when the milestone did not count then.
         *
         * @param cohortBegan the first day of the cohort of who reached it
         */
        public Optional<Integer> at(LocalDate day, LocalDate cohortBegan) {
            for (int i = agreed.size() - 1; i >= 0; i--) {
                if (agreed.get(i).holdsOn(day)) {
                    return stopped(agreed.get(i), day, cohortBegan) ? Optional.empty() : Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /** Those terms. */
        public Optional<Milestone> on(LocalDate day, LocalDate cohortBegan) {
            return at(day, cohortBegan).map(i -> agreed.get(i).milestone());
        }

        /** One that was taken away for everybody can be agreed anew; a new price of one that older cohorts kept is for these. */
        private boolean stopped(Agreed last, LocalDate day, LocalDate cohortBegan) {
            return stops.stream().anyMatch(it -> it.stops(kind, day, cohortBegan)
                    && (it.place() >= last.place() || it.stopOf(kind).filter(Addendum.Stop::laterCohorts).isPresent()));
        }

        /** Who does not reach it any more, as it was agreed last; empty when everybody can, or it was agreed anew. */
        Optional<Addendum> stop() {
            int last = agreed.get(agreed.size() - 1).place();
            return stops.stream().filter(it -> it.place() >= last || it.stopOf(kind).filter(Addendum.Stop::laterCohorts).isPresent())
                    .reduce((one, other) -> other);
        }

        /** Whether it was agreed last that it counts for nobody from a day on. */
        boolean gone() {
            return stop().flatMap(it -> it.stopOf(kind)).filter(it -> !it.laterCohorts()).isPresent();
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

        int place() {
            return addendum == null ? 0 : addendum.place();
        }
    }

    /** Of each milestone that counts or did count, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<Course> courses(String contractId) {
        List<Milestone> first = contracts.milestones(contractId);
        List<Addendum> later = signed(contractId);
        return Stream.of(MilestoneKind.values()).map(kind -> course(kind, first, later)).filter(it -> !it.agreed().isEmpty()).toList();
    }

    private List<Addendum> signed(String contractId) {
        return addenda.list(contractId).stream().filter(it -> it.state() == Addendum.State.AGREED).toList();
    }

    private static Course course(MilestoneKind kind, List<Milestone> first, List<Addendum> later) {
        List<Agreed> agreed = new ArrayList<>();
        first.stream().filter(it -> it.kind() == kind).forEach(it -> agreed.add(new Agreed(null, it)));
        later.forEach(addendum -> addendum.of(kind).ifPresent(it -> agreed.add(new Agreed(addendum, it))));
        return new Course(kind, List.copyOf(agreed), later.stream().filter(it -> it.stopOf(kind).isPresent()).toList());
    }

    /** What holds for a milestone that somebody of this cohort reached on this day; empty when it did not count then. */
    @Transactional(readOnly = true)
    public Optional<Milestone> on(String contractId, MilestoneKind kind, LocalDate day, String cohortId) {
        LocalDate began = people.cohort(cohortId).orElseThrow().firstDay();
        return courses(contractId).stream().filter(it -> it.kind() == kind).findFirst().flatMap(it -> it.on(day, began));
    }

    /** What was agreed last, whether it holds today or from a later day; what a new addendum changes. */
    @Transactional(readOnly = true)
    public List<Milestone> last(String contractId) {
        return courses(contractId).stream().filter(it -> !it.gone()).map(it -> it.agreed().get(it.agreed().size() - 1).milestone()).toList();
    }

    /** Those that it was agreed to end for later cohorts. */
    @Transactional(readOnly = true)
    public List<MilestoneKind> ending(String contractId) {
        return courses(contractId).stream().filter(it -> !it.gone() && it.stop().isPresent()).map(Course::kind).toList();
    }

    /** The highest return for what is proposed to be paid to investors on this day. */
    @Transactional(readOnly = true)
    public ReturnCap returnCap(OutcomeContract it, LocalDate day) {
        return signed(it.id()).stream().filter(each -> each.returnCap() != null && each.holdsOn(day))
                .map(each -> new ReturnCap(each.returnCap(), each.source())).reduce((one, other) -> other).orElse(it.returnCap());
    }

    /** As it was agreed last, whether it holds today or from a later day. */
    @Transactional(readOnly = true)
    public int lastReturnCap(OutcomeContract it) {
        return signed(it.id()).stream().map(Addendum::returnCap).filter(each -> each != null).reduce((one, other) -> other)
                .orElse(it.returnCap().thousandths());
    }

    /** The terms of today of a milestone, or the first that there will be. */
    Milestone now(Course it) {
        LocalDate today = DutchTime.today(clock);
        return it.agreed().stream().filter(each -> each.holdsOn(today)).reduce((one, other) -> other).orElse(it.agreed().get(0)).milestone();
    }
}
