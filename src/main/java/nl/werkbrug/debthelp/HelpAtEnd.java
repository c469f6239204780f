package nl.werkbrug.debthelp;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.store.HelpAskTable;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the end of an employment means for help with debts: nothing by itself, for debts do not end with a job. The referrer asks the
 * employee; only the employee's word ends the help. HR hears nothing of it.
 */
@Service
public class HelpAtEnd {

    private static final String PROCESS = "debt-help-at-end";
    private static final String OVER = "DebtHelpAskOver";

    private final ReferralTable table;
    private final HelpAskTable asks;
    private final ReferralCourse course;
    private final ReferralNotes notes;
    private final Workflow workflow;

    HelpAtEnd(ReferralTable table, HelpAskTable asks, ReferralCourse course, ReferralNotes notes, Workflow workflow) {
        this.table = table;
        this.asks = asks;
        this.course = course;
        this.notes = notes;
        this.workflow = workflow;
    }

    /** Asks once while an answer is awaited, however often the last day is told. */
    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        for (Referral it : running(employment.dossierId())) {
            if (asks.open(it.id()).isEmpty()) {
                ask(it, employment.lastDay());
            }
        }
    }

    /** There is nothing to ask any more. */
    @EventListener
    @Transactional
    public void employmentGoesOn(EmploymentGoesOn employment) {
        running(employment.dossierId()).forEach(it -> drop(it.id()));
    }

    private List<Referral> running(String dossierId) {
        return table.running(dossierId).stream().map(table::lock).filter(it -> !it.over()).toList();
    }

    private void ask(Referral it, LocalDate lastDay) {
        HelpAsk ask = new HelpAsk(UUID.randomUUID().toString(), it.id(), lastDay, HelpAsk.State.OPEN);
        asks.insert(ask);
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Referral.SUBJECT, "referrer", it.referrer().part()));
        variables.put("referrerPartyId", it.referrer().partyId());
        workflow.start(PROCESS, ask.id(), variables);
    }

    /** Takes open questions of a referral away. */
    private void drop(String referralId) {
        for (String id : asks.open(referralId)) {
            asks.answered(id, HelpAsk.State.GONE, null);
            workflow.send(OVER, id, Map.of());
        }
    }

    /** The help is over for another reason. */
    @EventListener
    @Transactional
    public void helpOver(HelpOver event) {
        drop(event.referralId());
    }

    /** The employee lets it go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goesOn(String askId, Viewer viewer) {
        HelpAsk ask = asks.get(askId);
        asks.answered(askId, HelpAsk.State.GOES_ON, viewer.userId());
        notes.did(table.lock(ask.referralId()), viewer.displayName(), Words.in(Language.DUTCH, "debthelp.kept.goes-on"), null);
    }

    /** The employee stops with it, and said why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stops(String askId, String why, Viewer viewer) {
        HelpAsk ask = asks.get(askId);
        table.lock(ask.referralId());
        asks.answered(askId, HelpAsk.State.STOPPED, viewer.userId());
        course.withdraw(ask.referralId(), why, viewer);
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    @Transactional(readOnly = true)
    public HelpAsk get(String askId) {
        return asks.get(askId);
    }
}
