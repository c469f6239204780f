package nl.werkbrug.trusted;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What stands on the timeline about somebody who looks along. That garnishments are followed stands behind their own wall. */
@Component
class TrustedRecord {

    /** How the timeline calls the employee, who has no account. */
    static final String EMPLOYEE = Words.in(Language.DUTCH, "trusted.kept.employee");

    /** How {@link TrustedInvitation.Chosen#consentHow} says that the employee chose by an own link. */
    static final String BY_LINK = "LINK";

    private final Timeline timeline;
    private final DutchFormats formats;

    TrustedRecord(Timeline timeline, DutchFormats formats) {
        this.timeline = timeline;
        this.formats = formats;
    }

    void ownLink(OwnLink it, String actor) {
        timeline.add(new TimelineEntry(
                it.dossierId(), TrustedPeople.SUBJECT, actor, "TRUSTED",
                Words.in(Language.DUTCH, it.recipient() == null ? "trusted.kept.own-letter" : "trusted.kept.own-mail"), null,
                "trusted-own-link:" + it.id()));
    }

    void invited(TrustedInvitation it, TrustedInvitation.Chosen chosen, String actor) {
        String word = chosen.consentHow().equals(BY_LINK) ? Words.in(Language.DUTCH, "trusted.kept.chose")
                : Words.in(Language.DUTCH, "trusted.kept.passed-on", formats.date(chosen.consentOn()));
        add(it, TrustedPeople.SUBJECT, actor, Words.in(Language.DUTCH, "trusted.kept.invited",
                rights(it), formats.date(it.endsOn()), word), "invited");
        if (it.garnishment()) {
            add(it, TrustedPeople.GARNISHMENT, actor, Words.in(Language.DUTCH, "trusted.kept.invited-garnishment",
                    formats.date(it.endsOn()), word), "invited-garnishment");
        }
    }

    void begun(TrustedInvitation it, String actor) {
        both(it, actor, Words.in(Language.DUTCH, "trusted.kept.begun"), "begun");
    }

    void ended(TrustedInvitation it, TrustedAccess.Why why, String actor) {
        String text = switch (why) {
            case EMPLOYEE -> Words.in(Language.DUTCH, "trusted.kept.ended-employee");
            case SELF -> Words.in(Language.DUTCH, "trusted.kept.ended-self");
            case REPLACED -> Words.in(Language.DUTCH, "trusted.kept.ended-replaced");
            default -> Words.in(Language.DUTCH, "trusted.kept.ended");
        };
        if (it.usedAt() == null) {
            add(it, TrustedPeople.SUBJECT, actor, Words.in(Language.DUTCH, "trusted.kept.withdrawn"), "ended");
        } else {
            both(it, actor, text, "ended");
        }
    }

    /** Only who told it reads that. */
    void signalled(TrustedInvitation it, String reference, String actor) {
        timeline.addForParty(new TimelineEntry(
                it.dossierId(), TrustedPeople.SUBJECT, actor, "TRUSTED", Words.in(Language.DUTCH, "trusted.kept.signal", reference), null, null),
                it.partyId());
    }

    void commented(TrustedInvitation it, String text, String actor) {
        timeline.add(new TimelineEntry(
                it.dossierId(), TrustedPeople.SUBJECT, actor, "COMMENT", Words.in(Language.DUTCH, "trusted.kept.comment",
                        text), null, null));
    }

    private void both(TrustedInvitation it, String actor, String text, String once) {
        add(it, TrustedPeople.SUBJECT, actor, text, once);
        if (it.garnishment()) {
            add(it, TrustedPeople.GARNISHMENT, actor, text, once + "-garnishment");
        }
    }

    private void add(TrustedInvitation it, String subject, String actor, String text, String once) {
        timeline.add(new TimelineEntry(it.dossierId(), subject, actor, "TRUSTED", text, null, "trusted-" + once + ":" + it.id()));
    }

    private static String rights(TrustedInvitation it) {
        List<String> rights = new ArrayList<>(List.of(Words.in(Language.DUTCH, "trusted.kept.progress")));
        it.chosen().forEach(right -> rights.add(Words.in(Language.DUTCH, "trusted.kept." + right.name())));
        return String.join(", ", rights);
    }
}
