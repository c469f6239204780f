package nl.werkbrug.wagesubsidy.measurement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.References;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Mails about a visit that changes, to the employer and to those who measure, except whoever changed it. They name nobody. */
@Component
class VisitMail {

    private static final String MOVED = """
            In dossier %s is het bezoek aan de werkplek verzet. Een deskundige meet daar de loonwaarde.

            Nieuwe dag: %s%s
            Plaats: %s

            De reden leest u in het dossier.
            """;
    private static final String CALLED_OFF = """
            In dossier %s vervalt het bezoek aan de werkplek van %s. Er komt een nieuwe afspraak.
            Daarover krijgt de werkgever weer een bericht.

            De reden leest u in het dossier.
            """;

    private final WageSubsidyTable subsidies;
    private final Employers employers;
    private final Colleagues colleagues;
    private final References references;
    private final Outbox outbox;
    private final DutchFormats formats;

    VisitMail(
            WageSubsidyTable subsidies, Employers employers, Colleagues colleagues, References references, Outbox outbox,
            DutchFormats formats) {
        this.subsidies = subsidies;
        this.employers = employers;
        this.colleagues = colleagues;
        this.references = references;
        this.outbox = outbox;
        this.formats = formats;
    }

    /** The visit comes at another moment or place. */
    void moved(Measurement it, Measurement.Visit visit, Viewer viewer) {
        String time = visit.time() == null ? "" : " om " + visit.time() + " uur";
        send(it, viewer, "Het bezoek aan de werkplek is verzet", MOVED.formatted(
                references.of(it.dossierId()), formats.dateWithDay(visit.on()), time, visit.place()));
    }

    /** The visit did not happen, or will not. */
    void calledOff(Measurement it, Viewer viewer) {
        send(it, viewer, "Het bezoek aan de werkplek vervalt", CALLED_OFF.formatted(
                references.of(it.dossierId()), formats.dateWithDay(it.visit().on())));
    }

    private void send(Measurement it, Viewer viewer, String subject, String text) {
        String change = "wage-value:visit-changed:" + UUID.randomUUID();
        for (String email : recipients(it, viewer)) {
            outbox.queue(new Notice(
                    change + ":" + email.hashCode(), it.dossierId(), WageSubsidy.SUBJECT, email, subject, text, List.of()));
        }
    }

    private Set<String> recipients(Measurement it, Viewer viewer) {
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        Set<String> all = new LinkedHashSet<>();
        String employer = employers.find(subsidy.employerId()).orElseThrow().email();
        if (employer != null) {
            all.add(employer);
        }
        String party = it.byCoach() ? it.coachId() : subsidy.municipalityId();
        colleagues.of(it.dossierId(), party, WageSubsidy.SUBJECT, it.byCoach() ? WorksAs.COACH : WorksAs.LOKET).stream()
                .filter(person -> !person.userId().equals(viewer.userId()))
                .map(Colleague::email)
                .forEach(all::add);
        return all;
    }
}
