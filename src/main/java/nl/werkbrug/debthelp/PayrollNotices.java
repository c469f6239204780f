package nl.werkbrug.debthelp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.debthelp.PayrollNotice.Kind;
import nl.werkbrug.debthelp.PayrollNotice.State;
import nl.werkbrug.debthelp.store.PayrollNoticeTable;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.HelpedGarnishments;
import nl.werkbrug.garnishment.HelpedGarnishments.Helped;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A moratorium or a settlement reaches payroll as a task at the garnishments, as far as the employee agreed; it changes nothing itself. */
@Service
public class PayrollNotices {

    private static final String PROCESS = "debt-help-notice";

    private final PayrollNoticeTable table;
    private final HelpedGarnishments garnishments;
    private final ReferralNotes notes;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;

    PayrollNotices(
            PayrollNoticeTable table, HelpedGarnishments garnishments, ReferralNotes notes, AuditTrail audit, Workflow workflow,
            DutchFormats formats) {
        this.table = table;
        this.garnishments = garnishments;
        this.notes = notes;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
    }

    /**
     * Tells payroll when it may know and has something to do with it.
     *
     * @param ending the garnishments that a settlement ends, as the helper told; empty when none was named
     */
    void tell(Referral referral, HelpEvent event, Set<String> ending) {
        List<Helped> running = referral.consent().tellsPayroll() ? garnishments.running(referral.aboutDossierId()) : List.of();
        if (running.isEmpty()) {
            return;
        }
        if (event.status() == HelpStatus.MORATORIUM_GRANTED) {
            send(referral, event, null, Kind.MORATORIUM, running.get(0).employerId());
        }
        if (event.status() == HelpStatus.SETTLEMENT_REACHED || event.status() == HelpStatus.DEBTS_SETTLED) {
            Set<String> asked = table.open(referral.id()).stream().map(PayrollNotice::garnishmentId).filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            running.stream().filter(it -> !asked.contains(it.id())).filter(it -> ending.isEmpty() || ending.contains(it.id()))
                    .forEach(it -> send(referral, event, it.id(), Kind.RELEASE, it.employerId()));
        }
    }

    private void send(Referral referral, HelpEvent event, String garnishmentId, Kind kind, String employerId) {
        PayrollNotice it = new PayrollNotice(
                UUID.randomUUID().toString(), referral.id(), referral.aboutDossierId(), garnishmentId, kind, State.OPEN, event,
                referral.helper().name());
        table.insert(it);
        notes.atGarnishments(it, referral.helper().name(), Words.in(Language.DUTCH, "debthelp.kept.only-paper", said(it)));
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Garnishment.SUBJECT, "payrollPartyId", employerId, "kind", kind.name()));
        if (garnishmentId != null) {
            variables.put("itemId", garnishmentId);
        }
        workflow.start(PROCESS, it.id(), variables);
    }

    private String said(PayrollNotice it) {
        String on = formats.date(it.event().on());
        return it.kind() == Kind.MORATORIUM
                ? it.event().until() == null ? Words.in(Language.DUTCH, "debthelp.kept.moratorium", on)
                        : Words.in(Language.DUTCH, "debthelp.kept.moratorium-until", on, formats.date(it.event().until()))
                : it.event().status() == HelpStatus.DEBTS_SETTLED
                        ? Words.in(Language.DUTCH, "debthelp.kept.settles", on, garnishments.get(it.garnishmentId()).words())
                        : Words.in(Language.DUTCH, "debthelp.kept.arrangement", on, garnishments.get(it.garnishmentId()).words());
    }

    /** What payroll answered; the caller did what follows from it. */
    @Transactional
    public void answered(PayrollNotice it, State state, String text, Viewer viewer) {
        table.state(it.id(), state, viewer.userId());
        audit.did(viewer.userId(), state.name(), "debt help notice", it.id(), null);
        notes.atGarnishments(it, viewer.displayName(), text);
    }

    /** The consent is gone: payroll waits for the papers themselves, as it does without debt help. */
    void withdraw(Referral referral) {
        for (PayrollNotice it : table.open(referral.id())) {
            table.state(it.id(), State.WITHDRAWN, null);
            workflow.send("DebtHelpNoticeWithdrawn", it.id(), Map.of());
            notes.atGarnishments(it, TimelineEntry.SYSTEM,
                    Words.in(Language.DUTCH, "debthelp.kept.notice-off"));
        }
    }
}
