package nl.werkbrug.debthelp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.debthelp.Referral.Channel;
import nl.werkbrug.debthelp.store.HelperLinkTable;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Parties;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails and letters around a referral; none of the mails says whom it is about. */
@Service
public class ReferralPost {

    private static final String LINK = """
            %s verwijst iemand naar u voor %s, met toestemming van die persoon. Kenmerk: %s.

            Lees de verwijzing en laat weten hoe het gaat: %s/schuldhulp-bericht/%s

            De link werkt tot en met %s en is één keer te gebruiken. Na uw bericht krijgt u een nieuwe link voor het volgende.
            Stuur deze mail niet door.

            Kent u deze organisatie niet? Doe dan niets en verwijder deze mail.
            """;
    private static final String WITHDRAWN = """
            De toestemming voor de verwijzing met kenmerk %s is ingetrokken.

            Verwijder wat u over deze persoon kreeg. U hoeft niets meer te laten weten.
            """;

    private final ReferralTable table;
    private final HelperLinkTable links;
    private final ReferralPapers papers;
    private final ReferralNotes notes;
    private final Outbox outbox;
    private final Notices notices;
    private final Colleagues colleagues;
    private final Parties parties;
    private final References references;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final String baseUrl;

    ReferralPost(
            ReferralTable table, HelperLinkTable links, ReferralPapers papers, ReferralNotes notes, Outbox outbox, Notices notices,
            Colleagues colleagues, Parties parties, References references, Deadlines deadlines, DutchFormats formats,
            ApplicationEventPublisher publisher, Clock clock,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.table = table;
        this.links = links;
        this.papers = papers;
        this.notes = notes;
        this.outbox = outbox;
        this.notices = notices;
        this.colleagues = colleagues;
        this.parties = parties;
        this.references = references;
        this.deadlines = deadlines;
        this.formats = formats;
        this.publisher = publisher;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** The referral goes to who has no login: a link by mail, or a letter to print. Twice is once. */
    @Transactional
    public void send(String referralId) {
        Referral it = table.lock(referralId);
        if (it.status() != HelpStatus.SENT) {
            return;
        }
        if (it.helper().channel() == Channel.PAPER) {
            notes.happened(it, "letter", Words.in(Language.DUTCH, "debthelp.kept.letter"),
                    papers.letter(it));
        }
        sendLink(it);
    }

    /** Nothing was heard in time. Who has a task is reminded of that by itself. */
    @Transactional
    public void remind(String referralId) {
        Referral it = table.lock(referralId);
        if (!it.over()) {
            sendLink(it);
        }
    }

    /** A new link; earlier ones work no more. Only for a helper who answers so, and while an answer is expected. */
    void sendLink(Referral it) {
        if (it.helper().channel() != Channel.LINK || it.over()) {
            return;
        }
        String secret = LinkSecret.random();
        Instant until = DutchTime.morningOf(deadlines.compute("DEBT_HELP_LINK", DutchTime.today(clock)).end());
        String link = links.insert(it.id(), secret, until);
        outbox.queue(new Notice(
                "debt-help-link:" + link, it.dossierId(), Referral.SUBJECT, it.helper().email(), "Een verwijzing voor u",
                LINK.formatted(
                        parties.find(it.referrer().partyId()).orElseThrow().name(), it.kind().dutchLabel().toLowerCase(Locale.ROOT),
                        references.of(it.dossierId()), baseUrl, secret, formats.moment(until)),
                List.of(), Language.DUTCH));
    }

    /** Who referred hears once for each silence. */
    @Transactional
    public void tellSilence(String referralId) {
        Referral it = table.lock(referralId);
        if (it.over() || it.silenceToldOn() != null) {
            return;
        }
        table.silenceTold(it.id(), DutchTime.today(clock));
        notes.did(it, TimelineEntry.SYSTEM,
                Words.in(Language.DUTCH, "debthelp.kept.silent"), null);
        toReferrer(it, "silent:" + it.statusOn(), "debt-help-silent", "/dossiers/" + it.dossierId(), "debthelp.notice.silent", null);
        publisher.publishEvent(new HelpSilent(
                "debt-help " + it.id() + " " + it.status() + " " + it.statusOn(), references.of(it.dossierId()), it.helper().partyId(),
                it.helper().name(), it.referrer().partyId(), it.referrer().part(), it.referrer().userId()));
    }

    /** @param actorId who told it; null for somebody without a login */
    void tellReferrer(Referral it, HelpEvent event, String actorId) {
        toReferrer(it, event.id(), "debt-help-told", ReferralNoticeAbout.link(it, event), "debthelp.notice.told", actorId);
    }

    private void toReferrer(Referral it, String once, String mail, String link, String text, String actorId) {
        Referral.Referrer to = it.referrer();
        for (Colleague person : colleagues.of(it.dossierId(), to.partyId(), Referral.SUBJECT, to.part())) {
            MailWords words = notices.wordsFor(person.userId());
            notices.tell(
                    NewNotice.of(NoticeKind.ANSWER, it.dossierId(), Referral.SUBJECT, link, text).by(actorId),
                    person.userId(),
                    new Notice(
                            "debt-help:" + once + ":" + it.id().substring(0, 8) + ":" + person.userId(), it.dossierId(), Referral.SUBJECT,
                            person.email(), words.text(mail + ".line"), words.text(mail + ".body", references.of(it.dossierId())), List.of(),
                            words.language()));
        }
    }

    /** The helper must throw away what went along. */
    void tellWithdrawn(Referral it) {
        String email = it.helper().email();
        if (email != null) {
            outbox.queue(new Notice(
                    "debt-help-withdrawn:" + it.id(), it.dossierId(), Referral.SUBJECT, email, "Een verwijzing is ingetrokken",
                    WITHDRAWN.formatted(references.of(it.dossierId())), List.of(), Language.DUTCH));
        }
    }
}
