package nl.werkbrug.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Dates that change with the rules: the operator approves what he saw, and each is applied in a transaction of its own. */
@Service
public class RuleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(RuleChanges.class);
    private static final String FAILED = "Er ging iets mis. Keur de termijn opnieuw goed. Gaat het weer mis? Kijk in het logboek van de server.";

    private final RuleApprovals approvals;
    private final RuleDifferences differences;
    private final DeadlineStore store;
    private final CourseStore courses;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final ObjectProvider<Workflow> workflow;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final DutchFormats formats;

    RuleChanges(
            RuleApprovals approvals,
            RuleDifferences differences,
            DeadlineStore store,
            CourseStore courses,
            Deadlines deadlines,
            DeadlineMoves moves,
            ObjectProvider<Workflow> workflow,
            TransactionTemplate transaction,
            AuditTrail audit,
            DutchFormats formats) {
        this.approvals = approvals;
        this.differences = differences;
        this.store = store;
        this.courses = courses;
        this.deadlines = deadlines;
        this.moves = moves;
        this.workflow = workflow;
        this.transaction = transaction;
        this.audit = audit;
        this.formats = formats;
    }

    /** How far the approved changes are. */
    public record Progress(int approved, int applied, int skipped, int failed) {

        public int waiting() {
            return approved - applied - skipped - failed;
        }
    }

    /** A change that could not be applied, and why in Dutch. */
    public record Failed(String deadlineId, String because) {

        /** See {@link RuleDifference#number}. */
        public String number() {
            return RuleDifference.number(deadlineId);
        }
    }

    /**
     * Approves changes; one that came out otherwise since it was shown is not approved.
     *
     * @param chosen see {@link RuleDifference#approval}; null for all
     * @return how many were approved
     */
    @Transactional
    public int approve(Set<String> chosen, Viewer viewer) {
        int[] approved = {0};
        differences.each(difference -> {
            if (chosen == null || chosen.contains(difference.approval())) {
                approvals.keep(difference, viewer.userId());
                approved[0]++;
            }
        });
        audit.did(viewer.userId(), "APPROVE_RULE_CHANGE", "deadline", "-", "approved " + approved[0]);
        return approved[0];
    }

    /**
     * Applies some of what was approved; running it again, here or on another node, goes on where it stopped. What fails is
     * marked and left, so that it does not hold up the rest.
     */
    public void apply(int most) {
        for (RuleApprovals.Approval one : approvals.waiting(most)) {
            try {
                transaction.executeWithoutResult(status -> apply(one));
            } catch (RuntimeException e) {
                LOG.error("The changed rule could not be applied to deadline {}", one.deadlineId(), e);
                String because = e instanceof NotComputable refusal ? refusal.inDutch() : FAILED;
                transaction.executeWithoutResult(status -> approvals.mark(one, "FAILED", because));
            }
        }
    }

    private void apply(RuleApprovals.Approval one) {
        RunningDeadline it = store.lock(one.deadlineId()).orElseThrow();
        Optional<DeadlineResult> asApproved = compute(it).filter(now -> it.state() == DeadlineState.OPEN
                && now.end().equals(one.becomes()) && now.term().validFrom().equals(one.ruleFrom())
                && it.dates().end().equals(one.was()));
        if (approvals.mark(one, asApproved.isPresent() ? "APPLIED" : "SKIPPED", null)) {
            differences.settled(one.deadlineId());
            asApproved.ifPresent(now -> apply(one, it, now));
        }
    }

    private Optional<DeadlineResult> compute(RunningDeadline it) {
        try {
            return Optional.of(deadlines.compute(it.origin().termCode(), courses.of(it.id(), it.dates().start())));
        } catch (NotComputable | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private void apply(RuleApprovals.Approval one, RunningDeadline it, DeadlineResult now) {
        moves.move(it, now, it.state(), Words.in(Language.DUTCH, "agenda.kept.rule-changed",
                formats.date(one.ruleFrom())), TimelineEntry.SYSTEM);
        workflow.ifAvailable(engine -> engine.recomputeTimers(it.origin().businessKey()));
        audit.did(one.approvedBy(), "APPLY_RULE_CHANGE", "deadline", it.id(), one.was() + " -> " + one.becomes());
    }

    @Transactional(readOnly = true)
    public Progress progress() {
        return approvals.progress();
    }

    /** The first changes that could not be applied. */
    @Transactional(readOnly = true)
    public List<Failed> failed() {
        return approvals.failed();
    }
}
