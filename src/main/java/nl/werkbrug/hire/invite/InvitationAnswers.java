package nl.werkbrug.hire.invite;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireAnswers;
import nl.werkbrug.hire.HireConsent;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody answers with a link. */
@Service
public class InvitationAnswers {

    /** So often a birth date may be wrong before the link ends. */
    private static final int MOST_WRONG = 5;
    private static final String BIRTH_DATE = "check.birthDate";

    private final InvitationTable table;
    private final InvitationMail mail;
    private final HireAnswers answers;
    private final HireConsents consents;
    private final HireKnowledge knowledge;
    private final References references;
    private final Persons persons;
    private final Timeline timeline;
    private final Clock clock;

    InvitationAnswers(
            InvitationTable table, InvitationMail mail, HireAnswers answers, HireConsents consents, HireKnowledge knowledge,
            References references, Persons persons, Timeline timeline, Clock clock) {
        this.table = table;
        this.mail = mail;
        this.answers = answers;
        this.consents = consents;
        this.knowledge = knowledge;
        this.references = references;
        this.persons = persons;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param mistake what must be mended first; null when nothing
     * @param kept whether this call kept the answers; false when the link no longer worked
     */
    public record Outcome(FieldError mistake, boolean kept) {}

    /** The one to whom it is about, as his own answers are checked against. */
    @Transactional(readOnly = true)
    public Person person(Hire hire) {
        return persons.find(references.personOf(hire.dossierId())).orElseThrow();
    }

    /** Keeps the answers once; of two at the same moment one is kept. */
    @Transactional
    public Outcome keep(Hire hire, Invitation it, Answers told) {
        boolean own = it.kind() == Invitation.Kind.PERSON;
        if (own && !told.date(BIRTH_DATE).equals(Optional.of(person(hire).birthDate()))) {
            table.wrong(it.id(), MOST_WRONG - 1);
            return new Outcome(FieldError.in(
                    BIRTH_DATE, Words.of("hire.invitation.birth-date")), false);
        }
        if (!table.use(it.id())) {
            return new Outcome(null, false);
        }
        keep(hire, it, told, own);
        knowledge.settleMunicipality(hire);
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, TimelineEntry.SYSTEM, "HIRE",
                Words.in(Language.DUTCH, "hire.kept.invited-answered", it.kind().label()), null, "invitation-used:" + it.id()));
        mail.answered(hire, it);
        return new Outcome(null, true);
    }

    private void keep(Hire hire, Invitation it, Answers told, boolean own) {
        if (!own) {
            answers.keepFromLink(
                    hire, it.kind().formId(), told,
                    "jobcoach " + told.text("coach.name").orElseThrow() + ", via uitnodiging");
            return;
        }
        boolean yes = told.text("person.consent").filter("YES"::equals).isPresent();
        String source = "door de werknemer zelf, via uitnodiging";
        consents.record(hire, yes ? new HireConsent(true, DutchTime.today(clock), "LINK") : HireConsent.none(), source, null);
        if (yes) {
            answers.keepFromLink(hire, it.kind().formId(), told, source);
        }
    }
}
