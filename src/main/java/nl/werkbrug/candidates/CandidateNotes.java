package nl.werkbrug.candidates;

import java.util.List;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What stands on timelines and goes out by mail about places and proposals; never the name of a candidate. */
@Component
class CandidateNotes {

    private static final String KIND = "PLACE";

    private final Timeline timeline;
    private final Colleagues colleagues;
    private final Notices notices;
    private final String baseUrl;

    CandidateNotes(
            Timeline timeline, Colleagues colleagues, Notices notices,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.timeline = timeline;
        this.colleagues = colleagues;
        this.notices = notices;
        this.baseUrl = baseUrl;
    }

    /** A line in the dossier of a place. */
    void place(Place it, String actor, String key, Object... values) {
        timeline.add(new TimelineEntry(it.dossierId(), Place.SUBJECT, actor, KIND, Words.in(Language.DUTCH, key, values), null, null));
    }

    /** A line in the dossier of a proposal, for both sides as long as they are in. */
    void proposal(Proposal it, String actor, String key, Object... values) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Proposal.SUBJECT, actor, KIND, Words.in(Language.DUTCH, key, values), null, null));
    }

    /** A line there that only the party that proposed reads. */
    void proposer(Proposal it, String actor, String key, Object... values) {
        timeline.addForParty(
                new TimelineEntry(it.dossierId(), Proposal.SUBJECT, actor, KIND, Words.in(Language.DUTCH, key, values), null, null),
                it.partyId());
    }

    /**
     * Tells who proposed.
     *
     * @param what a word behind {@code notices.text.proposal-} and {@code mail.proposal-}
     */
    void tellProposer(Proposal it, Place place, String what) {
        String link = "/plekken/" + place.id();
        NewNotice notice = NewNotice.of(
                NoticeKind.ANSWER, it.dossierId(), Proposal.SUBJECT, link, "notices.text.proposal-" + what, place.content().function());
        colleagues.of(it.dossierId(), it.partyId(), Proposal.SUBJECT, it.worksAs()).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(notice, person.userId(), new Notice(
                    "proposal:" + what + ":" + it.id() + ":" + person.userId(), it.dossierId(), Proposal.SUBJECT, person.email(),
                    words.text("proposal.line"),
                    words.text("proposal-" + what + ".body", place.content().function(), baseUrl + link), List.of()));
        });
    }

    /** Tells the employer that its place left the list by itself. */
    void tellExpired(Place it) {
        String link = "/plekken/" + it.id();
        NewNotice notice = NewNotice.of(
                NoticeKind.CHANGE, it.dossierId(), Place.SUBJECT, link, "notices.text.place-expired", it.content().function());
        colleagues.of(it.dossierId(), it.employerId(), Place.SUBJECT, WorksAs.PAYROLL).forEach(person -> {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(notice, person.userId(), new Notice(
                    "place-expired:" + it.id() + ":" + person.userId(), it.dossierId(), Place.SUBJECT, person.email(),
                    words.text("place-expired.line"), words.text("place-expired.body", it.content().function(), baseUrl + link), List.of()));
        });
    }
}
