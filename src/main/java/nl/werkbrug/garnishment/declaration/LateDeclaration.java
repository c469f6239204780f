package nl.werkbrug.garnishment.declaration;

import java.util.List;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Papers;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.notices.DossierLinks;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The warning that a declaration is late: a creditor can then have the employer pay the whole claim (477a lid 1 Rv). */
@Service
public class LateDeclaration {

    private static final String BODY = """
            De verklaring in dossier %s had op %s weg moeten zijn. Vul die vandaag in.

            Een late verklaring kan u de hele vordering kosten (artikel 477a Rv).
            """;

    private final GarnishmentTable garnishments;
    private final Employers employers;
    private final Terms terms;
    private final Papers papers;
    private final Outbox outbox;
    private final Timeline timeline;
    private final DutchFormats formats;
    private final Colleagues colleagues;
    private final Notices notices;
    private final DossierLinks links;

    LateDeclaration(
            GarnishmentTable garnishments,
            Employers employers,
            Terms terms,
            Papers papers,
            Outbox outbox,
            Timeline timeline,
            DutchFormats formats,
            Colleagues colleagues,
            Notices notices,
            DossierLinks links) {
        this.garnishments = garnishments;
        this.employers = employers;
        this.terms = terms;
        this.papers = papers;
        this.outbox = outbox;
        this.timeline = timeline;
        this.formats = formats;
        this.colleagues = colleagues;
        this.notices = notices;
        this.links = links;
    }

    /** Warns once, on the timeline and by mail to the employer. */
    @Transactional
    public void warn(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        String once = "late-declaration:" + garnishmentId;
        String target = formats.date(terms.target(garnishment).end());
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "WARNING",
                Words.in(Language.DUTCH, "garnishment.kept.late", target), null, once));
        NewNotice notice = NewNotice.of(
                NoticeKind.DEADLINE, garnishment.dossierId(), Garnishment.SUBJECT, "/dossiers/" + garnishment.dossierId(),
                "notices.text.declaration-late");
        colleagues.of(garnishment.dossierId(), garnishment.employerId(), Garnishment.SUBJECT, WorksAs.PAYROLL)
                .forEach(person -> notices.show(notice, person.userId(), once));
        String email = employers.find(garnishment.employerId()).orElseThrow().email();
        if (email != null) {
            outbox.queue(new Notice(
                    once, garnishment.dossierId(), Garnishment.SUBJECT, email, "Een verklaring is te laat",
                    links.below(BODY.formatted(papers.reference(garnishment), target), garnishment.dossierId()), List.of(), Language.DUTCH));
        }
    }
}
