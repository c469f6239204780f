package nl.werkbrug.outcome.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomeAccounts;
import nl.werkbrug.outcome.OutcomeBills;
import nl.werkbrug.outcome.OutcomeClaims;
import nl.werkbrug.outcome.OutcomeDues;
import nl.werkbrug.outcome.OutcomeFigures;
import nl.werkbrug.outcome.OutcomeMoney;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.Parties;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead of the payer approves what another proposed; after that somebody else tells that it was paid. */
@Component
class OutcomePaymentTask implements TaskHandler {

    private static final String APPROVE = "outcome-approve";
    private static final String PAID = "outcome-paid";
    private static final String OUTCOME = "outcome";
    private static final String REFERENCE = "reference";

    private final OutcomePaymentTable table;
    private final OutcomeContractTable contracts;
    private final OutcomeClaimTable claimTable;
    private final OutcomePeopleTable people;
    private final OutcomeClaims claims;
    private final OutcomeDues dues;
    private final OutcomeBills bills;
    private final OutcomeMoney money;
    private final OutcomeLedger ledger;
    private final OutcomeAccounts accounts;
    private final Parties parties;
    private final PageFormats formats;

    OutcomePaymentTask(
            OutcomePaymentTable table, OutcomeContractTable contracts, OutcomeClaimTable claimTable, OutcomePeopleTable people,
            OutcomeClaims claims, OutcomeDues dues, OutcomeBills bills, OutcomeMoney money, OutcomeLedger ledger, OutcomeAccounts accounts,
            Parties parties, PageFormats formats) {
        this.table = table;
        this.contracts = contracts;
        this.claimTable = claimTable;
        this.people = people;
        this.claims = claims;
        this.dues = dues;
        this.bills = bills;
        this.money = money;
        this.ledger = ledger;
        this.accounts = accounts;
        this.parties = parties;
        this.formats = formats;
    }

    /** A line with who it is. */
    record Line(OutcomePayment.Part part, String party) {}

    /** What the employer is rewarded for; working: whether the participant is still in that work. */
    record Reward(Claim claim, boolean working) {}

    /**
     * The model of the template.
     *
     * @param standings how milestones stand; empty unless the payer pays for them
     * @param account to which a reward is paid; null while the employer did not tell, for other payments, and for who does not pay
     * @param toEmployer whether the viewer pays a reward now
     * @param cash what there is to pay back with; null for other payments
     * @param reward for what a reward is; null for other payments
     * @param since of a proposal for milestones: how much less they brought by now, because days passed
     */
    record Shown(
            OutcomePayment payment, List<Line> lines, List<OutcomeDues.Standing> standings, Iban account, boolean toEmployer, Money cash,
            Reward reward, Money since) {

        /** How the milestone of a line stands; null for what was paid back before. */
        public OutcomeDues.Standing standing(OutcomePayment.Part part) {
            return standings.stream().filter(it -> it.milestone().kind() == part.milestone()).findFirst().orElse(null);
        }

        /** Whether milestones stand behind its lines. */
        public boolean ofMilestones() {
            return payment.kind() == OutcomePayment.Kind.OUTCOME;
        }

        /** What goes off because more was paid before than was delivered. */
        public Money netted() {
            return payment.parts().stream().map(OutcomePayment.Part::amount).filter(Money::isNegative).reduce(Money.ZERO, Money::minus);
        }

        /** What the contract manager has to add. */
        public Money missing() {
            return payment.total().minus(cash).orZero();
        }

        /** What was proposed or paid for it apart from this payment. */
        public Money before(OutcomePayment.Part part) {
            Money all = standing(part).proposed();
            return payment.state() == OutcomePayment.State.REFUSED ? all : all.minus(part.amount());
        }
    }

    @Override
    public Set<String> formIds() {
        return Set.of(APPROVE, PAID);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        OutcomePayment it = payment(task);
        boolean back = it.kind() == OutcomePayment.Kind.BACK;
        boolean toEmployer = task.formId().equals(PAID) && it.kind() == OutcomePayment.Kind.REWARD;
        return new FormPage.Above("outcome/payment", new Shown(
                it, it.parts().stream().map(part -> new Line(part, parties.find(part.partyId()).orElseThrow().name())).toList(),
                it.kind() == OutcomePayment.Kind.OUTCOME || back ? dues.standings(contracts.get(it.contractId())) : List.of(),
                toEmployer ? accounts.of(it).orElse(null) : null, toEmployer, back ? ledger.cash(it.contractId()) : null,
                it.kind() == OutcomePayment.Kind.REWARD ? new Reward(claimTable.get(it.parts().get(0).claimId()), stillWorks(it)) : null,
                it.kind() == OutcomePayment.Kind.OUTCOME && it.state() == OutcomePayment.State.PROPOSED
                        ? bills.over(contracts.get(it.contractId())) : Money.ZERO));
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        OutcomePayment it = payment(task);
        return Optional.of(task.formId().equals(APPROVE)
                ? new FirstSigner(it.proposedBy()) : new FirstSigner(it.approvedBy(), FirstSigner.Did.APPROVED));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        OutcomePayment it = payment(task);
        Optional<String> why = mayNot(task, it, answers, viewer);
        if (why.isPresent()) {
            return Preview.mistake(field(task), why.get());
        }
        // What was shown is checked again when it is sent: a proposal may have grown in between.
        return new Preview(
                List.of(new Preview.Line(Words.of("outcome.payment.total"), formats.money(it.total()), "", true)), List.of(), List.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        OutcomePayment it = payment(task);
        Optional<String> why = mayNot(task, it, answers, viewer);
        if (why.isPresent()) {
            return TaskResult.Refused.in(field(task), why.get());
        }
        return task.formId().equals(APPROVE) ? decide(it, answers, viewer) : paid(it, answers, viewer);
    }

    private TaskResult decide(OutcomePayment it, Answers answers, Viewer viewer) {
        boolean approved = OutcomeForms.yes(answers, OUTCOME);
        money.decide(it.id(), approved, answers.text("because").orElse(null), viewer);
        return new TaskResult.Done(
                Words.in(Language.DUTCH, approved ? "outcome.result.approved" : "outcome.result.refused"),
                OutcomeForms.routing("approved", approved));
    }

    private TaskResult paid(OutcomePayment it, Answers answers, Viewer viewer) {
        return money.paid(it.id(), answers.date("paidOn").orElseThrow(), answers.text(REFERENCE).orElseThrow(), viewer)
                .<TaskResult>map(why -> TaskResult.Refused.in(REFERENCE, why))
                .orElseGet(() -> TaskResult.Done.with(Words.in(Language.DUTCH, "outcome.result.paid")));
    }

    /** Two people, and a reward only for who is still in work. */
    private Optional<String> mayNot(InboxTask task, OutcomePayment it, Answers answers, Viewer viewer) {
        String before = task.formId().equals(APPROVE) ? it.proposedBy() : it.approvedBy();
        if (viewer.userId().equals(before)) {
            return Optional.of(Words.of("outcome.mistake.four-eyes"));
        }
        if (it.state() == OutcomePayment.State.LAPSED && OutcomeForms.yes(answers, OUTCOME)) {
            return Optional.of(Words.of("outcome.mistake.lapsed"));
        }
        if (task.formId().equals(PAID) && it.kind() == OutcomePayment.Kind.REWARD && accounts.of(it).isEmpty()) {
            return Optional.of(Words.of("outcome.mistake.no-account"));
        }
        boolean approves = task.formId().equals(APPROVE) && OutcomeForms.yes(answers, OUTCOME);
        return approves && it.kind() == OutcomePayment.Kind.REWARD && !stillWorks(it)
                ? Optional.of(Words.of("outcome.mistake.left-work")) : Optional.empty();
    }

    private boolean stillWorks(OutcomePayment it) {
        Optional<Job> job = Optional.ofNullable(claimTable.get(it.parts().get(0).claimId()).jobId()).flatMap(people::job);
        return job.filter(claims::stillWorks).isPresent();
    }

    private OutcomePayment payment(InboxTask task) {
        return table.get(task.businessKey());
    }

    private static String field(InboxTask task) {
        return task.formId().equals(APPROVE) ? OUTCOME : REFERENCE;
    }
}
