package nl.werkbrug.garnishment.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.BailiffPost;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Papers;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The declaration (verklaring derdenbeslag): signing, waiting for the first lawful day, sending, receipt. */
@Service
public class Declarations {

    private final GarnishmentTable garnishments;
    private final DeclarationTable declarations;
    private final DeclarationPaper paper;
    private final BailiffPost post;
    private final DocumentStore documents;
    private final Terms terms;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final RunningDeadlines deadlines;
    private final Clock clock;
    private final DutchFormats formats;

    Declarations(
            GarnishmentTable garnishments,
            DeclarationTable declarations,
            DeclarationPaper paper,
            BailiffPost post,
            DocumentStore documents,
            Terms terms,
            Timeline timeline,
            AuditTrail audit,
            Workflow workflow,
            RunningDeadlines deadlines,
            Clock clock,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.declarations = declarations;
        this.paper = paper;
        this.post = post;
        this.documents = documents;
        this.terms = terms;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.deadlines = deadlines;
        this.clock = clock;
        this.formats = formats;
    }

    /** A pay slip that goes along. */
    public record PaySlip(byte[] content) {}

    /** The answers to start from: those signed before, else those of the last declaration on the same dossier. */
    @Transactional(readOnly = true)
    public Optional<SignedAnswers> startingPoint(String garnishmentId) {
        Garnishment garnishment = garnishments.get(garnishmentId);
        return declarations.find(garnishmentId)
                .or(() -> declarations.lastOfDossier(garnishment.dossierId(), garnishmentId))
                .map(declaration -> SignedAnswers.fromJson(declaration.answersJson()));
    }

    /**
     * Signs the declaration.
     *
     * @param earlyReason why it may go before the first lawful day; null to wait for that day
     */
    @Transactional
    public void sign(
            String garnishmentId, SignedAnswers answers, boolean byPost, String earlyReason, List<PaySlip> slips, Viewer viewer) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        List<String> slipIds = slips.stream()
                .map(slip -> documents.storeUpload(
                        slip.content(),
                        Words.in(Language.DUTCH, "document.kept.upload.payslip"),
                        Papers.place(garnishment.dossierId()), viewer.userId()).id())
                .toList();
        SignedAnswers kept = answers.with("attachmentIds", String.join(",", slipIds));
        declarations.sign(garnishmentId, kept.toJson(), byPost, earlyReason, viewer.userId());
        // The reason is free text; it stays with the declaration, behind the wall of its subject.
        audit.did(viewer.userId(), earlyReason == null ? "SIGN" : "SIGN_EARLY", "declaration", garnishmentId, null);
        tell(garnishment, viewer.displayName(), earlyReason == null
                ? Words.in(Language.DUTCH, "garnishment.kept.signed", formats.dateWithDay(terms.earliest(garnishment).end()))
                : Words.in(Language.DUTCH, "garnishment.kept.signed-early", earlyReason), null, null);
    }

    /** Whether it may go now: the first lawful day is there, or going earlier was decided with a reason. */
    @Transactional(readOnly = true)
    public boolean maySendNow(String garnishmentId) {
        Declaration declaration = declarations.find(garnishmentId).orElseThrow();
        LocalDate earliest = terms.earliest(garnishments.get(garnishmentId)).end();
        return declaration.earlyReason() != null || !DutchTime.today(clock).isBefore(earliest);
    }

    /** Makes the PDF and mails it, or lays it ready for the post. A second call does nothing. */
    @Transactional
    public void send(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        Declaration declaration = declarations.find(garnishmentId).orElseThrow();
        if (declaration.sent()) {
            return;
        }
        SignedAnswers answers = SignedAnswers.fromJson(declaration.answersJson());
        String document = paper.make(garnishment, declaration, answers);
        declarations.sent(garnishmentId, document);
        deadlines.open(NewDeadline.clock(
                garnishment.dossierId(), Garnishment.SUBJECT, "WG_CONTEST_DECLARATION", garnishmentId, null));
        if (!declaration.byPost()) {
            post.mail(garnishment, "declaration:" + garnishmentId, "Verklaring derdenbeslag",
                    "Hierbij ontvangt u de verklaring derdenbeslag met bijlagen. Wilt u de ontvangst bevestigen?",
                    answers.attachments(document));
        }
        tell(garnishment, TimelineEntry.SYSTEM, declaration.byPost()
                ? Words.in(Language.DUTCH, "garnishment.kept.to-post")
                : Words.in(Language.DUTCH, "garnishment.kept.sent", garnishment.bailiff().office()), document, "sent:" + garnishmentId);
    }

    /** Notes the day on which the paper went into the post. */
    @Transactional
    public void posted(String garnishmentId, LocalDate day, Viewer viewer) {
        declarations.posted(garnishmentId, day);
        tell(garnishments.get(garnishmentId), viewer.displayName(),
                Words.in(Language.DUTCH, "garnishment.kept.posted", formats.date(day)), null, "posted:" + garnishmentId);
    }

    /** Notes that the bailiff confirmed receipt. */
    @Transactional
    public void receipt(String garnishmentId, LocalDate day, Viewer viewer) {
        declarations.receiptConfirmed(garnishmentId, day);
        tell(garnishments.get(garnishmentId), viewer.displayName(),
                Words.in(Language.DUTCH, "garnishment.kept.receipt", formats.date(day)), null, "receipt:" + garnishmentId);
    }

    /**
     * Notes the employee's written request to wait, art. 476a lid 1 Rv.
     *
     * @return whether it came in time and so moves the first day
     */
    @Transactional
    public boolean delayRequested(String garnishmentId, LocalDate day, Viewer viewer) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        if (!garnishment.kind().needsDeclaration() || declarations.find(garnishmentId).filter(Declaration::sent).isPresent()) {
            tell(garnishment, viewer.displayName(), Words.in(Language.DUTCH, "garnishment.kept.delay-not-needed",
                    formats.date(day)), null, null);
            return false;
        }
        boolean inTime = terms.inTime(garnishment, day);
        // A second request takes nothing away from one that came in earlier.
        if (garnishment.delayRequestedOn() == null || day.isBefore(garnishment.delayRequestedOn())) {
            garnishments.delayRequested(garnishmentId, day);
            deadlines.met(garnishmentId, "WG_EMPLOYEE_REQUEST_LATEST");
        }
        tell(garnishment, viewer.displayName(), inTime
                ? Words.in(Language.DUTCH, "garnishment.kept.delay",
                        formats.date(day), formats.date(terms.earliestOnRequest(garnishment).end()))
                : Words.in(Language.DUTCH, "garnishment.kept.delay-late",
                        formats.date(day), formats.date(terms.requestLatest(garnishment).end())),
                null, "delay:" + garnishmentId);
        deadlines.recompute(garnishmentId, Words.in(Language.DUTCH, "garnishment.kept.delay-short"), viewer.displayName());
        workflow.recomputeTimers(garnishmentId);
        workflow.send("DelayRequested", garnishmentId, Map.of());
        return inTime;
    }

    /**
     * Takes the signed declaration back to be filled in again.
     *
     * @return false when it was already sent
     */
    @Transactional
    public boolean reopen(String garnishmentId, Viewer viewer) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        boolean waits = workflow.send("DeclarationReopened", garnishmentId, Map.of()) > 0;
        if (waits) {
            tell(garnishment, viewer.displayName(), Words.in(Language.DUTCH, "garnishment.kept.taken-back"), null, null);
        }
        return waits;
    }

    private void tell(Garnishment garnishment, String actor, String text, String document, String onceKey) {
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, actor, "DECLARATION", text, document, onceKey));
    }
}
