package nl.werkbrug.wagesubsidy.measurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.References;
import nl.werkbrug.notices.DossierLinks;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Mails about a visit that changes, to the employer and to those who measure, except whoever changed it. They name nobody. */
@Component
class VisitMail {

    private final WageSubsidyTable subsidies;
    private final Employers employers;
    private final Colleagues colleagues;
    private final References references;
    private final Outbox outbox;
    private final Notices notices;
    private final DossierLinks links;

    VisitMail(
            WageSubsidyTable subsidies, Employers employers, Colleagues colleagues, References references, Outbox outbox,
            Notices notices, DossierLinks links) {
        this.subsidies = subsidies;
        this.employers = employers;
        this.colleagues = colleagues;
        this.references = references;
        this.outbox = outbox;
        this.notices = notices;
        this.links = links;
    }

    /** The visit comes at another moment or place. */
    void moved(Measurement it, Measurement.Visit visit, Viewer viewer) {
        send(it, viewer, "visit-moved", words -> words.text(
                "visit-moved.body", references.of(it.dossierId()), visit.on(),
                visit.time() == null ? "" : words.text("visit-moved.time", visit.time().toString()), visit.place()));
    }

    /** The visit did not happen, or will not. */
    void calledOff(Measurement it, Viewer viewer) {
        send(it, viewer, "visit-off", words -> words.text("visit-off.body", references.of(it.dossierId()), it.visit().on()));
    }

    private void send(Measurement it, Viewer viewer, String mail, Function<MailWords, String> body) {
        String change = "wage-value:visit-changed:" + UUID.randomUUID();
        recipients(it, viewer).forEach((email, words) -> outbox.queue(new Notice(
                change + ":" + email.hashCode(), it.dossierId(), WageSubsidy.SUBJECT, email, words.text(mail + ".line"),
                links.below(body.apply(words), it.dossierId(), words), List.of(), words.language())));
    }

    /** Addresses with the words for who reads there: Dutch for an employer as a whole. */
    private Map<String, MailWords> recipients(Measurement it, Viewer viewer) {
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        Map<String, MailWords> all = new LinkedHashMap<>();
        String employer = employers.find(subsidy.employerId()).orElseThrow().email();
        if (employer != null) {
            all.put(employer, new MailWords(Language.DUTCH));
        }
        String party = it.byCoach() ? it.coachId() : subsidy.municipalityId();
        colleagues.of(it.dossierId(), party, WageSubsidy.SUBJECT, it.byCoach() ? WorksAs.COACH : WorksAs.LOKET).stream()
                .filter(person -> !person.userId().equals(viewer.userId()))
                .forEach(person -> all.putIfAbsent(person.email(), notices.wordsFor(person.userId())));
        return all;
    }
}
