package nl.werkbrug.outcome;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
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
 * What confirmed milestones bring. One proposal to the payer grows until a team lead looks at it. The caller holds the lock of
 * the contract, so that no cap is passed by two at once.
 */
@Component
public class OutcomeDues {

    private static final String PROCESS = "outcome-payment";

    private final OutcomeContractTable contracts;
    private final OutcomePeopleTable people;
    private final OutcomeClaimTable claims;
    private final OutcomePaymentTable payments;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final Clock clock;

    OutcomeDues(
            OutcomeContractTable contracts, OutcomePeopleTable people, OutcomeClaimTable claims, OutcomePaymentTable payments,
            OutcomeNotes notes, Workflow workflow, DutchFormats formats, Clock clock) {
        this.contracts = contracts;
        this.people = people;
        this.claims = claims;
        this.payments = payments;
        this.notes = notes;
        this.workflow = workflow;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * How a milestone stands. Only cohorts of which it is certain who takes part, and of which the milestone has been judged.
     *
     * @param earned everything it brought up to now
     * @param proposed of that, what was proposed to the payer and not refused
     */
    public record Standing(Milestone milestone, int participants, int confirmed, Money earned, Money proposed) {

        /** What is still to be proposed. */
        public Money due() {
            return milestone.price().due(participants, confirmed, proposed);
        }
    }

    /** How each milestone stands. */
    @Transactional(readOnly = true)
    public List<Standing> standings(OutcomeContract it) {
        Map<String, Integer> all = people.begunIn(it.id());
        Map<String, Integer> begun = new HashMap<>();
        people.cohorts(it.id()).stream().filter(cohort -> cohort.fixed(DutchTime.today(clock)))
                .forEach(cohort -> begun.put(cohort.id(), all.getOrDefault(cohort.id(), 0)));
        List<OutcomeClaimTable.Count> counts = claims.counts(it.id());
        return contracts.milestones(it.id()).stream().map(milestone -> standing(it, milestone, begun, counts)).toList();
    }

    private Standing standing(OutcomeContract it, Milestone milestone, Map<String, Integer> begun, List<OutcomeClaimTable.Count> counts) {
        Set<String> judged = new HashSet<>();
        int confirmed = 0;
        for (OutcomeClaimTable.Count each : counts) {
            if (each.kind() == milestone.kind() && begun.containsKey(each.cohortId())) {
                if (each.state() == Claim.State.CONFIRMED || each.state() == Claim.State.REJECTED) {
                    judged.add(each.cohortId());
                }
                confirmed += each.state() == Claim.State.CONFIRMED ? each.claims() : 0;
            }
        }
        int participants = judged.stream().mapToInt(begun::get).sum();
        return new Standing(milestone, participants, confirmed, milestone.price().earned(participants, confirmed),
                payments.proposed(it.id(), milestone.kind()));
    }

    /** Proposes to the payer what is due and was not proposed before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(OutcomeContract it) {
        for (Standing each : standings(it)) {
            Money due = each.due();
            if (due.isPositive()) {
                add(it, each.milestone().kind(), due);
            }
        }
    }

    private void add(OutcomeContract it, MilestoneKind kind, Money due) {
        Optional<OutcomePayment> growing = payments.growing(it.id());
        if (growing.isEmpty()) {
            propose(it, Kind.OUTCOME, null, List.of(new Part(1, it.sides().payerId(), kind, null, due)));
            return;
        }
        OutcomePayment there = growing.get();
        there.parts().stream().filter(part -> part.milestone() == kind).findFirst().ifPresentOrElse(
                part -> payments.amount(there.id(), part.place(), part.amount().plus(due)),
                () -> payments.insert(there.id(), new Part(there.parts().size() + 1, it.sides().payerId(), kind, null, due)));
    }

    /** Proposes the reward of an employer; once for each claim. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reward(OutcomeContract it, Claim claim, Participant.Job job) {
        Money reward = contracts.milestones(it.id()).stream().filter(each -> each.kind() == claim.kind()).findFirst()
                .map(Milestone::reward).orElse(Money.ZERO);
        if (reward.isPositive() && payments.ofClaim(claim.id()).isEmpty()) {
            propose(it, Kind.REWARD, null, List.of(new Part(1, job.employerId(), claim.kind(), claim.id(), reward)));
            notes.onHire(job.dossierId(), TimelineEntry.SYSTEM, "outcome.note.reward", claim.kind().dutch(), formats.money(reward));
        }
    }

    /** @param by null when the program worked it out */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(OutcomeContract it, Kind kind, String by, List<Part> parts) {
        OutcomePayment payment = new OutcomePayment(
                UUID.randomUUID().toString(), it.id(), kind, State.PROPOSED, DutchTime.today(clock), by, null, null, null, parts);
        payments.insert(payment);
        Map<String, Object> variables = new HashMap<>(OutcomeContracts.variables(it, payment.id()));
        variables.put("payerPays", kind == Kind.OUTCOME);
        workflow.start(PROCESS, payment.id(), variables);
    }
}
