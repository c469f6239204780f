package nl.werkbrug.hire.web;

import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.References;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.BsnMoment;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Telling the BSN, once that is lawful. */
@Component
class BsnTask implements TaskHandler {

    private static final String FIELD = "person.bsn";

    private final Hires hires;
    private final BsnMoment moment;
    private final Persons persons;
    private final References references;
    private final AuditTrail audit;

    BsnTask(Hires hires, BsnMoment moment, Persons persons, References references, AuditTrail audit) {
        this.hires = hires;
        this.moment = moment;
        this.persons = persons;
        this.references = references;
        this.audit = audit;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("hire-bsn");
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return moment.notYet(hires.get(task.businessKey()))
                .map(why -> Preview.mistake(FIELD, why))
                .orElse(Preview.NOTHING);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Hire hire = hires.get(task.businessKey());
        Optional<String> notYet = moment.notYet(hire);
        if (notYet.isPresent()) {
            return TaskResult.Refused.in(FIELD, notYet.get());
        }
        String person = references.personOf(hire.dossierId());
        if (!persons.tellBsn(person, hire.employerId(), new Bsn(answers.text(FIELD).orElseThrow()))) {
            return TaskResult.Refused.in(FIELD,
                    Words.of("hire.bsn.other"));
        }
        audit.did(viewer.userId(), "BSN", "hire", hire.id(), null);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "hire.kept.bsn"));
    }
}
