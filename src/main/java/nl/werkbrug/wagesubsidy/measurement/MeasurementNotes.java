package nl.werkbrug.wagesubsidy.measurement;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.DossierLinks;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** What is told about a measurement: sentences on the timeline, and mails to the employer that name nobody. */
@Component
class MeasurementNotes {

    private static final String KIND = "WAGE_VALUE";
    private static final String PLANNED = """
            In dossier %s is een bezoek aan de werkplek gepland. Een deskundige meet daar de loonwaarde.

            Dag: %s%s
            Plaats: %s

            Met wie de deskundige wil spreken, leest u in het dossier.
            """;
    private static final String CONCEPT = """
            In dossier %s is het concept van de loonwaardemeting klaar. Lees het en zeg wat u ervan vindt.
            Doet u niets? Dan gaat de deskundige na de laatste dag verder zonder uw mening.
            """;

    private final Timeline timeline;
    private final Outbox outbox;
    private final Employers employers;
    private final References references;
    private final WageSubsidyTable subsidies;
    private final DutchFormats formats;
    private final DossierLinks links;

    MeasurementNotes(
            Timeline timeline, Outbox outbox, Employers employers, References references, WageSubsidyTable subsidies,
            DutchFormats formats, DossierLinks links) {
        this.timeline = timeline;
        this.outbox = outbox;
        this.employers = employers;
        this.references = references;
        this.subsidies = subsidies;
        this.formats = formats;
        this.links = links;
    }

    /** Written once for each key, by the program itself. */
    void bySystem(String dossierId, String onceKey, String text) {
        timeline.add(new TimelineEntry(
                dossierId, WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, KIND, text, null, "wage-value:" + onceKey));
    }

    /** Written by somebody. */
    void by(Viewer viewer, Measurement it, String text) {
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, viewer.displayName(), KIND, text, null, null));
    }

    /** The report was kept. */
    void document(Measurement it, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, KIND, Words.in(Language.DUTCH, "wagesubsidy.kept.report-kept"),
                documentId, "wage-value:report:" + it.id()));
    }

    /** Mails the employer when the expert comes; every time that a visit is planned is a mail. */
    void visit(Measurement it, Measurement.Visit visit) {
        String time = visit.time() == null ? "" : " om " + visit.time() + " uur";
        mail(it, "visit:" + UUID.randomUUID(), Words.in(Language.DUTCH, "mail.kept.visit"), PLANNED.formatted(
                references.of(it.dossierId()), formats.dateWithDay(visit.on()), time, visit.place()));
    }

    /** The concept is ready to be read. */
    void concept(Measurement it) {
        bySystem(it.dossierId(), "concept:" + it.id(), Words.in(Language.DUTCH, "wagesubsidy.kept.concept"));
        mail(it, "concept:" + it.id(), Words.in(Language.DUTCH, "mail.kept.draft"), CONCEPT.formatted(references.of(it.dossierId())));
    }

    private void mail(Measurement it, String onceKey, String subject, String text) {
        String employerId = subsidies.get(it.wageSubsidyId()).employerId();
        String email = employers.find(employerId).orElseThrow().email();
        if (email != null) {
            outbox.queue(new Notice(
                    "wage-value:" + onceKey, it.dossierId(), WageSubsidy.SUBJECT, email, subject, links.below(text, it.dossierId()), List.of(),
                    Language.DUTCH));
        }
    }
}
