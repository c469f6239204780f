package nl.werkbrug.debthelp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.debthelp.HelpEvent.Via;
import nl.werkbrug.debthelp.store.HelpEventTable;
import nl.werkbrug.debthelp.store.HelperLinkTable;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a referral goes: what the helper tells, and the employee who takes the consent back. The caller checked who asks. */
@Service
public class ReferralCourse {

    private static final String WHAT = "debt help referral";

    private final ReferralTable table;
    private final HelpEventTable events;
    private final HelperLinkTable links;
    private final PayrollNotices payroll;
    private final ReferralPost post;
    private final ReferralNotes notes;
    private final MatterDossiers matters;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ReferralCourse(
            ReferralTable table, HelpEventTable events, HelperLinkTable links, PayrollNotices payroll, ReferralPost post,
            ReferralNotes notes, MatterDossiers matters, AuditTrail audit, Workflow workflow, DutchFormats formats,
            ApplicationEventPublisher publisher, Clock clock) {
        this.table = table;
        this.events = events;
        this.links = links;
        this.payroll = payroll;
        this.post = post;
        this.notes = notes;
        this.matters = matters;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param until the last day of a moratorium; null for the rest
     * @param note null when nothing was typed
     * @param ending the garnishments that a settlement ends; may be empty
     * @param counts whether the employee agreed that others count settled debts
     */
    public record Told(HelpStatus status, LocalDate on, LocalDate until, String note, Set<String> ending, boolean counts) {}

    /**
     * Keeps what was told and lets everybody know who may.
     *
     * @param by who tells it, as readers see it
     * @param userId null for somebody without a login
     * @return values for the gateways of the model; empty when nothing is expected any more
     */
    @Transactional
    public Optional<Map<String, Object>> tell(String referralId, Told told, String by, String userId, Via via) {
        Referral it = table.lock(referralId);
        if (it.over() || !it.status().next().contains(told.status())) {
            return Optional.empty();
        }
        HelpEvent event = new HelpEvent(
                UUID.randomUUID().toString(), it.id(), told.status(), told.on(), told.until(), told.note(), by, via, clock.instant());
        events.insert(event);
        table.status(it.id(), told.status(), DutchTime.today(clock), told.status() == HelpStatus.TALK_PLANNED ? told.on() : null);
        audit.did(userId, "TELL", WHAT, it.id(), told.status().name());
        notes.did(it, by, said(told), null);
        post.tellReferrer(it, event, userId);
        payroll.tell(it, event, told.ending());
        if (told.status() == HelpStatus.DEBTS_SETTLED && told.counts()) {
            publisher.publishEvent(new DebtsSettled(
                    it.aboutDossierId(), told.on(),
                    Words.in(Language.DUTCH, "debthelp.kept.settled", it.helper().name(), told.on())));
        }
        if (told.status().over()) {
            publisher.publishEvent(new HelpOver(it.id()));
        }
        return Optional.of(Map.of("phase", told.status().phase().name(), "over", told.status().over()));
    }

    /** The same from who has no task for it: a helper by link, or the referrer who heard it by phone. */
    @Transactional
    public boolean tellByMessage(String referralId, Told told, String by, String userId, Via via) {
        Optional<Map<String, Object>> routing = tell(referralId, told, by, userId, via);
        routing.ifPresent(values -> {
            post.sendLink(table.get(referralId));
            workflow.send("DebtHelpTold", referralId, values);
        });
        return routing.isPresent();
    }

    /**
     * The employee takes the consent back: the helper sees nothing any more and what went along is taken away, also when the help
     * was done.
     *
     * @param why what the employee said of it; null when nothing
     * @return false when the helper saw nothing any more
     */
    @Transactional
    public boolean withdraw(String referralId, String why, Viewer viewer) {
        Referral it = table.lock(referralId);
        if (it.status().endsSight()) {
            return false;
        }
        table.status(it.id(), HelpStatus.WITHDRAWN, DutchTime.today(clock), null);
        audit.did(viewer.userId(), "WITHDRAW", WHAT, it.id(), null);
        notes.did(it, viewer.displayName(), why == null ? Words.in(Language.DUTCH, "debthelp.kept.stopped")
                : Words.in(Language.DUTCH, "debthelp.kept.stopped-because", why), null);
        post.tellWithdrawn(it);
        payroll.withdraw(it);
        endSight(it, viewer.userId());
        publisher.publishEvent(new HelpOver(it.id()));
        if (events.of(it.id()).stream().anyMatch(event -> event.status() == HelpStatus.DEBTS_SETTLED)) {
            publisher.publishEvent(new DebtsSettledTakenBack(it.aboutDossierId()));
        }
        workflow.send("DebtHelpConsentWithdrawn", it.id(), Map.of());
        return true;
    }

    /** The help is over: who did not help needs nothing of the employee any more. Twice is once. */
    @Transactional
    public void close(String referralId) {
        Referral it = table.lock(referralId);
        if (it.status().endsSight()) {
            endSight(it, null);
        }
    }

    private void endSight(Referral it, String userId) {
        table.dropFacts(it.id());
        links.revokeAll(it.id());
        if (it.helper().channel() == Referral.Channel.INBOX) {
            matters.letOut(it.dossierId(), Referral.SUBJECT, it.helper().partyId(), WorksAs.DEBT_HELP, userId);
        }
    }

    private String said(Told told) {
        String when = told.until() == null
                ? Words.in(Language.DUTCH, "debthelp.kept.told-on", told.status().dutchLabel(), formats.date(told.on()))
                : Words.in(Language.DUTCH, "debthelp.kept.told-until",
                        told.status().dutchLabel(), formats.date(told.on()), formats.date(told.until()));
        return told.note() == null ? when : when + " " + told.note();
    }
}
