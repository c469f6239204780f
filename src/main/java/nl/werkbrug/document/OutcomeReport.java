package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Money;

/**
 * How an outcome contract stands on a day: figures for all its parties, and no person. A figure is null for who may not see so few people.
 *
 * @param letter from who runs the contract to who pays for results
 * @param sides who has which part
 * @param returnCap the highest return and its source, in Dutch
 * @param source where prices and benchmarks stand
 * @param changes those that were signed, the first one first
 * @param small whether figures of too few people are left out, as for investors; then there are no accounts
 * @param others the money of others by year, for those
 * @param balance of all accounts together: nothing, as long as the books balance
 */
public record OutcomeReport(
        Letter letter, String title, LocalDate startsOn, LocalDate endsOn, List<Side> sides, List<Milestone> milestones, List<Cohort> cohorts,
        List<Count> claims, List<Payment> payments, List<Sum> accounts, Money balance, List<Investor> investors, String returnCap,
        String source, List<Change> changes, boolean small, List<Sum> others)
        implements DocumentModel {

    private static final int BESIDE = 3;

    public OutcomeReport {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(title, "title");
        sides = List.copyOf(sides);
        milestones = List.copyOf(milestones);
        cohorts = List.copyOf(cohorts);
        claims = List.copyOf(claims);
        payments = List.copyOf(payments);
        accounts = List.copyOf(accounts);
        investors = List.copyOf(investors);
        changes = List.copyOf(changes);
        others = List.copyOf(others);
    }

    /** The cohorts, so many at a time as fit beside each other on paper. */
    public List<List<Cohort>> cohortTables() {
        return IntStream.iterate(0, at -> at < cohorts.size(), at -> at + BESIDE)
                .mapToObj(at -> cohorts.subList(at, Math.min(at + BESIDE, cohorts.size()))).toList();
    }

    /** A party and its part, in Dutch. */
    public record Side(String part, String name) {}

    /**
     * A milestone.
     *
     * @param benchmark in percents, as text
     * @param participants who count
     */
    public record Milestone(
            String name, Money each, Money cap, String benchmark, Money reward, Integer participants, Integer confirmed, Money earned,
            Money proposed) {

        /** What was paid or proposed beyond what it brought by now. */
        public Money over() {
            return earned == null || proposed == null ? Money.ZERO : proposed.minus(earned).orZero();
        }
    }

    /**
     * A cohort.
     *
     * @param confirmed how many of each milestone, in their order
     */
    public record Cohort(String name, Integer begun, int planned, List<Integer> confirmed) {}

    /**
     * How many claims are in a state.
     *
     * @param again how many of them were put forward again after that
     */
    public record Count(String state, Integer claims, Integer again) {}

    /**
     * A payment, in Dutch words.
     *
     * @param changedOn the last day on which it became another amount; null when it never did
     */
    public record Payment(String what, LocalDate proposedOn, LocalDate changedOn, Money amount, String state) {}

    /** What an account has. */
    public record Sum(String account, Money amount) {}

    /**
     * A change that was signed, in Dutch.
     *
     * @param heading such as: Wijziging 1, geldt vanaf 1 juli 2026
     * @param facts when it was signed, why and where it stands
     */
    public record Change(String heading, List<String> facts, List<ChangedMilestone> milestones) {}

    /** What it says of a milestone: amounts and percents in words, with what was agreed before. */
    public record ChangedMilestone(String name, String each, String cap, String benchmark, String reward) {}

    /** An investor. */
    public record Investor(String name, Money promised, Money paidIn, Money paidBack, Money most) {}

    @Override
    public DocumentType type() {
        return DocumentType.OUTCOME_REPORT;
    }
}
