package nl.werkbrug.garnishment;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.ChangeTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes while a garnishment runs: reported by payroll, applied by a process, told to the bailiff the same day. */
@Service
public class Changes {

    private static final String PROCESS = "garnishment-change";

    private final GarnishmentTable garnishments;
    private final ChangeTable changes;
    private final ProtectedAmountTable protectedAmounts;
    private final Remittances remittances;
    private final Recalculations recalculations;
    private final AnswerClock answers;
    private final Endings endings;
    private final CoordinationLetters letters;
    private final ChangePaper paper;
    private final BailiffPost post;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;

    Changes(
            GarnishmentTable garnishments,
            ChangeTable changes,
            ProtectedAmountTable protectedAmounts,
            Remittances remittances,
            Recalculations recalculations,
            AnswerClock answers,
            Endings endings,
            CoordinationLetters letters,
            ChangePaper paper,
            BailiffPost post,
            DocumentStore documents,
            Timeline timeline,
            AuditTrail audit,
            Workflow workflow,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.changes = changes;
        this.protectedAmounts = protectedAmounts;
        this.remittances = remittances;
        this.recalculations = recalculations;
        this.answers = answers;
        this.endings = endings;
        this.letters = letters;
        this.paper = paper;
        this.post = post;
        this.documents = documents;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
    }

    /** Keeps the paper that told the change; returns the document's id. */
    @Transactional
    public String keepNotice(Garnishment garnishment, byte[] pdf, Viewer viewer) {
        return documents.storeUpload(pdf,
                Words.in(Language.DUTCH, "document.kept.upload.garnishment"), Papers.place(garnishment.dossierId()), viewer.userId()).id();
    }

    /**
     * Reports a change and starts its process.
     *
     * @return false when this can no longer change: see {@link Garnishment#possibleChanges}
     */
    @Transactional
    public boolean report(Change change, Viewer viewer) {
        Garnishment garnishment = garnishments.lock(change.garnishmentId());
        if (!garnishment.possibleChanges().contains(change.kind())) {
            return false;
        }
        changes.insert(change, viewer.userId());
        audit.did(viewer.userId(), change.kind().name(), "garnishment", garnishment.id(), null);
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "CHANGE",
                change.kind() == ChangeKind.ASK_PROTECTED_AMOUNT
                        ? Words.in(Language.DUTCH, "garnishment.kept.change-on",
                                change.kind().label(), formats.date(change.effectiveOn()))
                        : Words.in(Language.DUTCH, "garnishment.kept.change-from",
                                change.kind().label(), formats.date(change.effectiveOn())),
                change.noticeDocumentId(), "change:" + change.id()));
        Map<String, Object> variables = Registration.variables(garnishment);
        variables.put("changeId", change.id());
        workflow.start(PROCESS, change.id(), variables);
        return true;
    }

    /** Applies the change, makes the letter and mails it when the bailiff takes mail. A second call does nothing. */
    @Transactional
    public void apply(String changeId) {
        // A change can touch booked runs, so everybody holds the whole dossier, in the same order.
        garnishments.lockDossier(garnishments.get(changes.get(changeId).garnishmentId()).dossierId());
        Change change = changes.get(changeId);
        Garnishment garnishment = garnishments.get(change.garnishmentId());
        if (change.applied()) {
            return;
        }
        // The letter compares with how things stood, so it is made before they change.
        String document = paper.make(garnishment, change);
        changeGarnishment(garnishment, change);
        changes.applied(changeId, document);
        if (change.kind() == ChangeKind.NEW_PROTECTED_AMOUNT) {
            recalculations.carryOut(garnishment.dossierId(), change.effectiveOn(),
                    Words.in(Language.DUTCH, "garnishment.kept.because.protected-amount", formats.date(change.effectiveOn())));
            answers.stop(garnishment.dossierId());
            letters.newProtectedAmount(garnishment, change);
        }
        if (garnishment.bailiff().takesMail()) {
            post.mail(garnishment, "change:" + changeId, "Bericht over een loonbeslag",
                    change.kind() == ChangeKind.ASK_PROTECTED_AMOUNT
                            ? "Hierbij ontvangt u ons verzoek om een nieuwe beslagvrije voet."
                            : "Hierbij ontvangt u een brief over een wijziging in dit loonbeslag.",
                    List.of(document));
        }
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "LETTER",
                garnishment.bailiff().takesMail()
                        ? Words.in(Language.DUTCH, "garnishment.kept.change-mailed", change.kind().label())
                        : Words.in(Language.DUTCH, "garnishment.kept.change-to-post", change.kind().label()),
                document, "letter:" + changeId));
        announce(garnishment, change);
    }

    /** Notes the day on which the letter went into the post. */
    @Transactional
    public void posted(String changeId, java.time.LocalDate day, Viewer viewer) {
        changes.posted(changeId, day);
        Garnishment garnishment = garnishments.get(changes.get(changeId).garnishmentId());
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "LETTER",
                Words.in(Language.DUTCH, "garnishment.kept.change-posted", formats.date(day)), null, "letter-posted:" + changeId));
    }

    private void changeGarnishment(Garnishment garnishment, Change change) {
        switch (change.kind()) {
            case NEW_PROTECTED_AMOUNT -> protectedAmounts.insert(
                    garnishment.id(), change.protectedAmount(), changes.recordedBy(change.id()));
            case ASK_PROTECTED_AMOUNT -> answers.start(garnishment, change);
            case OTHER_ACCOUNT -> garnishments.account(garnishment.id(), change.iban());
            case OTHER_COORDINATOR ->
                    endings.coordinates(garnishment, change.effectiveOn(), changes.recordedBy(change.id()));
            case SUSPENSION -> garnishments.status(garnishment.id(), GarnishmentStatus.SUSPENDED);
            case RESUMPTION -> garnishments.status(garnishment.id(), GarnishmentStatus.RUNNING);
            case RELEASE -> garnishments.status(garnishment.id(), GarnishmentStatus.RELEASED);
            case EMPLOYMENT_ENDED -> garnishments.employmentEnds(garnishment.id(), change.effectiveOn());
            case EMPLOYMENT_GOES_ON -> garnishments.employmentEnds(garnishment.id(), null);
            case WAGE_CHANGE -> { } // Nothing to keep: the next pay run has the new wage.
        }
    }

    private void announce(Garnishment garnishment, Change change) {
        switch (change.kind()) {
            case SUSPENSION -> remittances.announce(garnishment.id(), "RemittanceSuspended");
            case RESUMPTION -> remittances.announce(garnishment.id(), "RemittanceReleased");
            case RELEASE -> released(garnishment, change);
            default -> { } // Nobody waits for these.
        }
    }

    /** What was withheld for the pot belongs to the others in it; only without them there is money to decide about. */
    private void released(Garnishment garnishment, Change change) {
        endings.ended(garnishment);
        if (!remittances.passOn(garnishment)) {
            if (change.heldMoney() == Change.HeldMoney.TO_EMPLOYEE) {
                remittances.giveBack(garnishment.id());
            } else {
                garnishments.releasePayments(garnishment.id());
                remittances.announce(garnishment.id(), "RemittanceReleased");
            }
        }
        workflow.send("GarnishmentReleased", garnishment.id(), Map.of());
    }
}
