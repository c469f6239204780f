package nl.werkbrug.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Consequence.Tell;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.ending.EmploymentEndItems.Walled;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was told: each subject does its part, letters and mails go, and the tasks that remain are noted. */
@Service
public class EmploymentEndWork {

    private final EmploymentEndTable table;
    private final EmploymentEndItems items;
    private final EmploymentEndSubjects subjects;
    private final EmploymentEndLetters letters;
    private final EmploymentEndMail mail;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    EmploymentEndWork(
            EmploymentEndTable table, EmploymentEndItems items, EmploymentEndSubjects subjects, EmploymentEndLetters letters,
            EmploymentEndMail mail, Timeline timeline, AuditTrail audit, DutchFormats formats) {
        this.table = table;
        this.items = items;
        this.subjects = subjects;
        this.letters = letters;
        this.mail = mail;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    @Transactional(readOnly = true)
    public ToldEnd get(String id) {
        return table.find(id).orElseThrow();
    }

    /** Informs everybody of the last day; once for each day that was told. */
    @Transactional
    public void carryOut(String id) {
        ToldEnd it = table.lock(id);
        if (!it.open() || it.informed()) {
            return;
        }
        List<Walled> all = subjects.carryOut(it.end());
        letters.ends(it, all);
        inform(it, all);
    }

    /** Informs everybody who heard of an end that there is none. */
    @Transactional
    public void takeBack(String id) {
        ToldEnd it = table.lock(id);
        if (it.informed()) {
            return;
        }
        if (it.doneTimes() == 0) {
            table.informed(id, null);
            return;
        }
        List<Walled> all = subjects.takeBack(it.end());
        letters.stays(it, all);
        inform(it, all);
    }

    private void inform(ToldEnd it, List<Walled> all) {
        items.insert(it, all);
        table.informed(it.id(), tellTerm(all));
        mail.tell(it, all);
    }

    private static String tellTerm(List<Walled> all) {
        List<String> terms = all.stream().map(one -> one.consequence().tell()).filter(Objects::nonNull).map(Tell::term)
                .filter(Objects::nonNull).toList();
        return terms.stream().filter(term -> !term.equals(EndOfEmployment.TELL_TERM)).findFirst()
                .orElse(terms.isEmpty() ? null : EndOfEmployment.TELL_TERM);
    }

    /** The authorities were told, by the employer itself. */
    @Transactional
    public void authoritiesTold(String id, LocalDate on, Viewer viewer) {
        table.authoritiesTold(id, on);
        note(id, "AUTHORITIES", Words.in(Language.DUTCH, "ending.kept.told-on", formats.date(on)), viewer);
    }

    @Transactional
    public void finalPay(String id, LocalDate on, Viewer viewer) {
        table.finalPay(id, on);
        note(id, "FINAL_PAY", Words.in(Language.DUTCH, "ending.kept.paid-on", formats.date(on)), viewer);
    }

    /** @param back whether everything came back; else it was settled otherwise */
    @Transactional
    public void thingsDone(String id, LocalDate on, boolean back, Viewer viewer) {
        table.thingsDone(id, on);
        note(id, "THINGS", back
                ? Words.in(Language.DUTCH, "ending.kept.things-back",
                        formats.date(on)) : Words.in(Language.DUTCH, "ending.kept.things-otherwise", formats.date(on)), viewer);
    }

    /** Nothing remains. A second call does nothing. */
    @Transactional
    public void close(String id) {
        if (table.close(id)) {
            ToldEnd it = get(id);
            timeline.add(new TimelineEntry(
                    it.dossierId(), it.subject(), TimelineEntry.SYSTEM, "EMPLOYMENT", Words.in(Language.DUTCH, "ending.kept.closed"), null,
                    "employment-end-closed:" + id));
        }
    }

    private void note(String id, String action, String text, Viewer viewer) {
        ToldEnd it = get(id);
        audit.did(viewer.userId(), action, "employment-end", id, null);
        timeline.add(new TimelineEntry(it.dossierId(), it.subject(), viewer.displayName(), "EMPLOYMENT", text, null, null));
    }
}
