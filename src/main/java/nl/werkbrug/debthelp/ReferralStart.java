package nl.werkbrug.debthelp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.debthelp.Referral.Channel;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a referral: a dossier of its own, in which only the referrer and the helper are let in. */
@Service
public class ReferralStart {

    static final String PROCESS = "debt-help-referral";

    private final ReferralTable table;
    private final MatterDossiers matters;
    private final ReferralNotes notes;
    private final AuditTrail audit;
    private final Workflow workflow;

    ReferralStart(ReferralTable table, MatterDossiers matters, ReferralNotes notes, AuditTrail audit, Workflow workflow) {
        this.table = table;
        this.matters = matters;
        this.notes = notes;
        this.audit = audit;
        this.workflow = workflow;
    }

    /** The id of the dossier that a referral with this id gets; it is there after the call. */
    @Transactional
    public String openDossier(String referralId, HelpKind kind, Referral.Referrer referrer) {
        String dossier = matters.open("debt-help " + referralId, kind.dutchLabel(), referrer.partyId(), referrer.userId());
        matters.letIn(dossier, Referral.SUBJECT, referrer.partyId(), referrer.part(), referrer.userId());
        return dossier;
    }

    /** Refers; the caller opened the dossier and checked who asks and what goes along. */
    @Transactional
    public void refer(Referral it, List<SharedFact.Line> facts, Viewer viewer) {
        table.insert(it);
        table.facts(it.id(), facts);
        audit.did(viewer.userId(), "REFER", "debt help referral", it.id(), it.kind().name());
        notes.did(it, viewer.displayName(), Words.in(Language.DUTCH, "debthelp.kept.referred",
                it.helper().name(), it.kind().dutchLabel(),
                String.join(", ", facts.stream().map(line -> line.fact().dutchLabel()).distinct().toList())), null);
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Referral.SUBJECT, "phase", HelpStatus.Phase.RECEIVE.name(), "inbox",
                it.helper().channel() == Channel.INBOX));
        if (it.helper().channel() == Channel.INBOX) {
            matters.letIn(it.dossierId(), Referral.SUBJECT, it.helper().partyId(), WorksAs.DEBT_HELP, viewer.userId());
            variables.put("debt_helpPartyId", it.helper().partyId());
        }
        workflow.start(PROCESS, it.id(), variables);
    }
}
