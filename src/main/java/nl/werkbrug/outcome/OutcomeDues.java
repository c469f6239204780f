package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.outcome.money.Compared;
import nl.werkbrug.outcome.money.Earnings;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What confirmed milestones bring, and the payments that are proposed for it. The caller holds the lock of the contract, so that no cap
 * is passed by two at once.
 */
@Component
public class OutcomeDues {

    private static final String PROCESS = "outcome-payment";

    private final OutcomeTerms terms;
    private final OutcomeReach reach;
    private final OutcomeOnTheWay onTheWay;
    private final OutcomePeopleTable people;
    private final OutcomeClaimTable claims;
    private final OutcomePaymentTable payments;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final Clock clock;

    OutcomeDues(
            OutcomeTerms terms, OutcomeReach reach, OutcomeOnTheWay onTheWay, OutcomePeopleTable people, OutcomeClaimTable claims,
            OutcomePaymentTable payments, OutcomeNotes notes, Workflow workflow, DutchFormats formats, Clock clock) {
        this.terms = terms;
        this.reach = reach;
        this.onTheWay = onTheWay;
        this.people = people;
        this.claims = claims;
        this.payments = payments;
        this.notes = notes;
        this.workflow = workflow;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * How a milestone stands. Only cohorts of which it is certain who takes part.
     *
     * @param milestone by the terms of today
     * @param stop null unless it was agreed that it counts no more
     * @param participantsOf by the id of their cohort: how many had the time to reach it
     * @param earned everything it brought up to now
     * @param proposed of that, what was proposed to the payer and not refused
     */
    public record Standing(Milestone milestone, Addendum.Stop stop, Map<String, Integer> participantsOf, int confirmed, Money earned, Money proposed) {

        /** Who had the time to reach it. */
        public int participants() {
            return participantsOf.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How each milestone stands. */
    @Transactional(readOnly = true)
    public List<Standing> standings(OutcomeContract it) {
        return standings(it, claims.counts(it.id()));
    }

    /** The same, for who has counted the claims already. */
    @Transactional(readOnly = true)
    public List<Standing> standings(OutcomeContract it, List<OutcomeClaimTable.Count> all) {
        Map<String, Cohort> fixed = people.cohorts(it.id()).stream().filter(cohort -> cohort.fixed(DutchTime.today(clock)))
                .collect(Collectors.toMap(Cohort::id, cohort -> cohort));
        List<OutcomePeopleTable.Someone> some = people.everybody(it.id()).stream().filter(each -> fixed.containsKey(each.who().cohortId())).toList();
        List<OutcomeClaimTable.Count> counts = all.stream().filter(each -> fixed.containsKey(each.cohortId())).toList();
        List<OutcomeTerms.Course> courses = terms.courses(it.id());
        Map<MilestoneKind, List<Participant>> waits = onTheWay.today(it, courses, fixed, some);
        return courses.stream().map(course -> standing(it, course, fixed, began(some), counts, waits.getOrDefault(course.kind(), List.of()))).toList();
    }

    private Standing standing(
            OutcomeContract it, OutcomeTerms.Course course, Map<String, Cohort> fixed, List<Began> began, List<OutcomeClaimTable.Count> counts,
            List<Participant> waits) {
        Set<String> judged = new HashSet<>();
        Map<String, Integer> confirmedOf = new HashMap<>();
        int[] confirmed = new int[course.agreed().size()];
        for (OutcomeClaimTable.Count each : counts) {
            if (each.kind() == course.kind() && (each.state() == Claim.State.CONFIRMED || each.state() == Claim.State.REJECTED)) {
                judged.add(each.cohortId());
                if (each.state() == Claim.State.CONFIRMED) {
                    course.at(each.reachedOn(), fixed.get(each.cohortId()).firstDay()).ifPresent(place -> {
                        confirmed[place] += each.claims();
                        confirmedOf.merge(group(each.cohortId(), each.begunOn()), each.claims(), Integer::sum);
                    });
                }
            }
        }
        Map<String, Long> waiting = waits.stream().collect(Collectors.groupingBy(each -> group(each.cohortId(), each.begunOn()), Collectors.counting()));
        Map<String, Integer> participants = began.stream().collect(Collectors.groupingBy(
                Began::cohortId, Collectors.summingInt(each -> Compared.on(DutchTime.today(clock), List.of(new Compared.Group(
                        reach.countsFrom(it, course, fixed.get(each.cohortId()), each.on(), judged.contains(each.cohortId())).orElse(null), each.people(),
                        confirmedOf.getOrDefault(group(each.cohortId(), each.on()), 0),
                        waiting.getOrDefault(group(each.cohortId(), each.on()), 0L).intValue()))))));
        int count = participants.values().stream().mapToInt(Integer::intValue).sum();
        List<Earnings.Stretch> stretches = IntStream.range(0, confirmed.length)
                .mapToObj(place -> new Earnings.Stretch(course.agreed().get(place).milestone().price(), confirmed[place])).toList();
        return new Standing(
                terms.now(course), course.stop().flatMap(each -> each.stopOf(course.kind())).orElse(null), participants, IntStream.of(confirmed).sum(),
                Earnings.of(count, stretches), payments.proposed(it.id(), course.kind(), ""));
    }

    /** How many people of a cohort began on a day. */
    private record Began(String cohortId, LocalDate on, int people) {}

    private static List<Began> began(List<OutcomePeopleTable.Someone> all) {
        Map<String, Map<LocalDate, Integer>> people = all.stream().map(OutcomePeopleTable.Someone::who).collect(Collectors.groupingBy(
                Participant::cohortId, Collectors.groupingBy(Participant::begunOn, Collectors.summingInt(who -> 1))));
        return people.entrySet().stream().flatMap(cohort -> cohort.getValue().entrySet().stream()
                .map(day -> new Began(cohort.getKey(), day.getKey(), day.getValue()))).toList();
    }

    private static String group(String cohortId, LocalDate begunOn) {
        return cohortId + " " + begunOn;
    }

    /** Proposes the reward of an employer; once for each claim. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reward(OutcomeContract it, Claim claim, Participant.Job job) {
        Money reward = terms.on(it.id(), claim.kind(), claim.reachedOn(), claim.cohortId()).map(Milestone::reward).orElse(Money.ZERO);
        if (reward.isPositive() && payments.ofClaim(claim.id()).isEmpty()) {
            propose(it, Kind.REWARD, null, List.of(new Part(1, job.employerId(), claim.kind(), claim.id(), reward)));
            notes.onHire(job.dossierId(), TimelineEntry.SYSTEM, "outcome.note.reward", claim.kind().dutch(), formats.money(reward));
        }
    }

    /** @param by null when the program worked it out */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(OutcomeContract it, Kind kind, String by, List<Part> parts) {
        OutcomePayment payment = new OutcomePayment(
                UUID.randomUUID().toString(), it.id(), kind, State.PROPOSED, DutchTime.today(clock), null, by, null, null, null, null, parts);
        payments.insert(payment);
        Map<String, Object> variables = new HashMap<>(
                kind.forInvestors() ? OutcomeContracts.variables(it, payment.id()) : OutcomeContracts.insideVariables(it, payment.id()));
        variables.put("payerPays", kind == Kind.OUTCOME);
        workflow.start(PROCESS, payment.id(), variables);
    }
}
