package nl.werkbrug.ending;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.dossier.LetIn;
import nl.werkbrug.dossier.References;
import nl.werkbrug.ending.EmploymentEndItems.Walled;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** Tells the loket and the job coach who look along in a subject; it names nobody and does not say why. */
@Component
class EmploymentEndMail {

    private static final String ENDS = """
            In dossier %s eindigt het dienstverband. De laatste dag is %s.

            Open Werkbrug om te zien wat dat voor uw werk betekent.
            """;
    private static final String STAYS = """
            In dossier %s eindigt het dienstverband toch niet. De werknemer blijft in dienst.

            Open Werkbrug om te zien wat dat voor uw werk betekent.
            """;

    private final LetIn letIn;
    private final Colleagues colleagues;
    private final References references;
    private final Notices notices;
    private final DutchFormats formats;

    EmploymentEndMail(LetIn letIn, Colleagues colleagues, References references, Notices notices, DutchFormats formats) {
        this.letIn = letIn;
        this.colleagues = colleagues;
        this.references = references;
        this.notices = notices;
        this.formats = formats;
    }

    /** Queues them in the caller's transaction, for every wall behind which something follows. */
    void tell(ToldEnd it, List<Walled> all) {
        Set<String> walls = new LinkedHashSet<>(List.of(it.subject()));
        all.forEach(one -> walls.add(one.subject()));
        walls.forEach(wall -> tell(it, wall));
    }

    private void tell(ToldEnd it, String wall) {
        String reference = references.of(it.dossierId());
        String text = it.withdrawn() ? STAYS.formatted(reference) : ENDS.formatted(reference, formats.date(it.lastDay()));
        letIn.besidesEmployer(it.dossierId(), wall).stream()
                .flatMap(helper -> colleagues.of(it.dossierId(), helper.partyId(), wall, helper.worksAs()).stream())
                .distinct()
                .forEach(person -> queue(it, wall, person, text));
    }

    private void queue(ToldEnd it, String wall, Colleague person, String text) {
        String words = it.withdrawn() ? "notices.text.employment-stays" : "notices.text.employment-ends";
        NewNotice notice = NewNotice.of(NoticeKind.CHANGE, it.dossierId(), wall, "/dossiers/" + it.dossierId(), words);
        notices.tell(notice, person.userId(), new Notice(
                "employment-end:" + it.id() + ":" + it.toldTimes() + ":" + wall + ":" + person.userId(), it.dossierId(), wall,
                person.email(), it.withdrawn() ? "Dienstverband loopt door" : "Dienstverband eindigt", text, List.of()));
    }
}
