package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The garnishments of somebody who gets help with debts, and what a paper of that help changes. What a helper tells changes nothing:
 * payroll confirms it here with the paper of the court or the bailiff. Who asks is checked by the caller.
 */
@Service
public class HelpedGarnishments {

    private final GarnishmentTable garnishments;
    private final DebtHelp help;
    private final Changes changes;
    private final DocumentStore documents;

    HelpedGarnishments(GarnishmentTable garnishments, DebtHelp help, Changes changes, DocumentStore documents) {
        this.garnishments = garnishments;
        this.help = help;
        this.changes = changes;
        this.documents = documents;
    }

    /** One garnishment in words. */
    public record Helped(String id, String employerId, GarnishmentKind kind, String creditor, String office, String reference) {

        /** Such as "Loonbeslag, Woonstichting (Gerechtsdeurwaarder, kenmerk 4711)". */
        public String words() {
            return kind.label() + ", " + creditor + " (" + office + (reference == null ? "" : ", kenmerk " + reference) + ")";
        }
    }

    /** Those that were not released and are not closed, the oldest first; what goes to an estate is none. */
    @Transactional(readOnly = true)
    public List<Helped> running(String dossierId) {
        return garnishments.ofDossier(dossierId).stream()
                .filter(it -> it.possibleChanges().contains(ChangeKind.RELEASE))
                .map(HelpedGarnishments::helped)
                .toList();
    }

    /** One, also when it is over. */
    @Transactional(readOnly = true)
    public Helped get(String garnishmentId) {
        return helped(garnishments.get(garnishmentId));
    }

    @Transactional
    public String keepPaper(String dossierId, byte[] pdf, String title, Viewer viewer) {
        return documents.storeUpload(pdf, title, Papers.place(dossierId), viewer.userId()).id();
    }

    /** @return false when a moratorium runs already */
    @Transactional
    public boolean moratorium(String dossierId, LocalDate from, LocalDate until, String note, String paperId, Viewer viewer) {
        return help.report(event(dossierId, DebtEvent.Kind.MORATORIUM, from, until, note, paperId), viewer);
    }

    /** Notes that there is a settlement; the garnishments go on until each is released. */
    @Transactional
    public void settlement(String dossierId, LocalDate on, String note, Viewer viewer) {
        help.report(event(dossierId, DebtEvent.Kind.DEBT_SETTLEMENT, on, null, note, null), viewer);
    }

    /** @return false when this garnishment can no longer be released */
    @Transactional
    public boolean release(String garnishmentId, LocalDate on, Change.HeldMoney held, String reason, String paperId, Viewer viewer) {
        return changes.report(
                new Change(UUID.randomUUID().toString(), garnishmentId, ChangeKind.RELEASE, on, null, null, held, reason, on, paperId,
                        null, false),
                viewer);
    }

    private static DebtEvent event(
            String dossierId, DebtEvent.Kind kind, LocalDate from, LocalDate until, String note, String paperId) {
        return new DebtEvent(UUID.randomUUID().toString(), dossierId, kind, from, until, null, note, paperId);
    }

    private static Helped helped(Garnishment it) {
        return new Helped(
                it.id(), it.employerId(), it.kind(), it.creditor(), it.bailiff().office(), it.bailiff().reference());
    }
}
