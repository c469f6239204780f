package nl.werkbrug.trusted;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.LetIn;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who looks along says, to everybody who works in the dossier. */
@Service
public class TrustedComments {

    private static final Set<WorksAs> LOKET_AND_COACH = Set.of(WorksAs.LOKET, WorksAs.COACH);

    private final TrustedTable table;
    private final TrustedRecord record;
    private final Dossiers dossiers;
    private final LetIn letIn;
    private final Colleagues colleagues;
    private final Notices notices;
    private final AuditTrail audit;

    TrustedComments(
            TrustedTable table, TrustedRecord record, Dossiers dossiers, LetIn letIn, Colleagues colleagues, Notices notices,
            AuditTrail audit) {
        this.table = table;
        this.record = record;
        this.dossiers = dossiers;
        this.letIn = letIn;
        this.colleagues = colleagues;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Writes it on the timeline and tells employer, loket and coach.
     *
     * @param id of the comment; the same twice is told once
     * @throws NotVisible without the right to say something
     */
    @Transactional
    public void write(String id, String dossierId, String text, Viewer viewer) {
        if (!table.may(Right.COMMENTS, dossierId, TrustedPeople.SUBJECT, viewer)) {
            throw new NotVisible("dossier", dossierId);
        }
        TrustedInvitation it = table.ofUser(dossierId, viewer.userId()).stream().findFirst()
                .orElseThrow(() -> new NotVisible("dossier", dossierId));
        record.commented(it, text, viewer.displayName());
        audit.did(viewer.userId(), "COMMENT", TrustedPeople.WHAT, it.id(), dossierId);
        DossierView dossier = dossiers.followed(dossierId, viewer);
        readers(dossier).forEach(each -> tell(id, dossier, each));
    }

    private List<Colleague> readers(DossierView dossier) {
        Stream<Colleague> employer = colleagues.of(dossier.id(), dossier.employerId(), TrustedPeople.SUBJECT, WorksAs.PAYROLL).stream();
        Stream<Colleague> others = letIn.besidesEmployer(dossier.id(), TrustedPeople.SUBJECT).stream()
                .filter(helper -> LOKET_AND_COACH.contains(helper.worksAs()))
                .flatMap(helper -> colleagues.of(dossier.id(), helper.partyId(), TrustedPeople.SUBJECT, helper.worksAs()).stream());
        return Stream.concat(employer, others).distinct().toList();
    }

    private void tell(String id, DossierView dossier, Colleague reader) {
        MailWords words = notices.wordsFor(reader.userId());
        notices.tell(
                NewNotice.of(NoticeKind.ANSWER, dossier.id(), TrustedPeople.SUBJECT, "/dossiers/" + dossier.id(), "notices.text.trusted-comment"),
                reader.userId(),
                new Notice("trusted-comment:" + id + ":" + reader.userId(), dossier.id(), TrustedPeople.SUBJECT, reader.email(),
                        words.text("trusted-comment.line"), words.text("trusted-comment.body", dossier.reference()), List.of()));
    }
}
