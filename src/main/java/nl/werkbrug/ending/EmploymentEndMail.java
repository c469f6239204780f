package nl.werkbrug.ending;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.dossier.LetIn;
import nl.werkbrug.dossier.References;
import nl.werkbrug.ending.EmploymentEndItems.Walled;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.stereotype.Component;

/** Tells the loket and the job coach who look along in a subject; it names nobody and does not say why. */
@Component
class EmploymentEndMail {

    private final LetIn letIn;
    private final Colleagues colleagues;
    private final References references;
    private final Notices notices;

    EmploymentEndMail(LetIn letIn, Colleagues colleagues, References references, Notices notices) {
        this.letIn = letIn;
        this.colleagues = colleagues;
        this.references = references;
        this.notices = notices;
    }

    /** Queues them in the caller's transaction, for every wall behind which something follows. */
    void tell(ToldEnd it, List<Walled> all) {
        Set<String> walls = new LinkedHashSet<>(List.of(it.subject()));
        all.forEach(one -> walls.add(one.subject()));
        walls.forEach(wall -> tell(it, wall));
    }

    private void tell(ToldEnd it, String wall) {
        String reference = references.of(it.dossierId());
        letIn.besidesEmployer(it.dossierId(), wall).stream()
                .flatMap(helper -> colleagues.of(it.dossierId(), helper.partyId(), wall, helper.worksAs()).stream())
                .distinct()
                .forEach(person -> queue(it, wall, person, reference));
    }

    private void queue(ToldEnd it, String wall, Colleague person, String reference) {
        String text = it.withdrawn() ? "notices.text.employment-stays" : "notices.text.employment-ends";
        NewNotice notice = NewNotice.of(NoticeKind.CHANGE, it.dossierId(), wall, "/dossiers/" + it.dossierId(), text);
        MailWords words = notices.wordsFor(person.userId());
        notices.tell(notice, person.userId(), new Notice(
                "employment-end:" + it.id() + ":" + it.toldTimes() + ":" + wall + ":" + person.userId(), it.dossierId(), wall,
                person.email(), words.text(it.withdrawn() ? "stays.line" : "ends.line"),
                it.withdrawn() ? words.text("stays.body", reference) : words.text("ends.body", reference, words.day(it.lastDay())),
                List.of()));
    }
}
