package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.DossierLinks;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs what somebody else proposed, and makes it known: from then on it counts (article 3:40 and 3:41 Awb). */
@Service
public class Signing {

    private static final String BODY = """
            Er is een besluit over loonkostensubsidie in dossier %s.

            U leest het besluit in Werkbrug, bij de documenten van het dossier.
            """;
    private static final String OWN_WORK = "wagesubsidy.signing.you-proposed-the-decision";
    private static final Set<Kind> ENDS_THE_TERM =
            EnumSet.of(Kind.GRANT, Kind.REFUSAL, Kind.NOT_PROCESSED, Kind.CHANGE);
    private static final Set<Kind> PAID = EnumSet.of(Kind.GRANT, Kind.CHANGE, Kind.REVALUATION);

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final Setups setups;
    private final List<ProposalCheck> checks;
    private final DecisionLetters letters;
    private final RunningDeadlines running;
    private final DecisionClocks clocks;
    private final Employers employers;
    private final References references;
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final Notices notices;
    private final DossierLinks links;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signing(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            Setups setups,
            List<ProposalCheck> checks,
            DecisionLetters letters,
            RunningDeadlines running,
            DecisionClocks clocks,
            Employers employers,
            References references,
            Outbox outbox,
            Colleagues colleagues,
            Notices notices,
            DossierLinks links,
            Timeline timeline,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.setups = setups;
        this.checks = checks;
        this.letters = letters;
        this.running = running;
        this.clocks = clocks;
        this.employers = employers;
        this.references = references;
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.notices = notices;
        this.links = links;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs. The caller found a signing task to be the viewer's.
     *
     * @throws ApplicationRefused when the viewer proposed it, had a hand in what an objection is about, or it is not right any more
     */
    @Transactional
    public void sign(String decisionId, Viewer viewer) {
        Decision decision = decisions.get(decisionId);
        ApplicationRefused.when(viewer.userId().equals(decision.proposedBy()), "outcome",
                Words.of("wagesubsidy.signing.you-proposed-this-decision"));
        checks.stream().flatMap(check -> check.outdated(decision).stream()).findFirst().ifPresent(why -> {
            throw new ApplicationRefused("outcome", why);
        });
        if (!decisions.sign(decisionId, viewer.userId(), viewer.forUserId())) {
            ApplicationRefused.when(decisions.get(decisionId).signed(), "", Words.of("wagesubsidy.signing.this-decision-has-already"));
            throw new ApplicationRefused("outcome", Words.of(OWN_WORK));
        }
        audit.did(viewer.userId(), "SIGN", "decision", decisionId, decision.kind().name());
    }

    /** Sends it back to be proposed again. */
    @Transactional
    public void sendBack(String decisionId, String because, Viewer viewer) {
        decisions.sendBack(decisionId, because);
        audit.did(viewer.userId(), "SEND_BACK", "decision", decisionId, null);
    }

    /** Whether the municipality lets this grant go without a signature of its own. */
    @Transactional(readOnly = true)
    public boolean goesByItself(String decisionId) {
        Decision decision = decisions.get(decisionId);
        Setup setup = setups.of(subsidies.get(decision.wageSubsidyId()));
        return decision.proposedBy() == null && decision.kind() == Kind.GRANT && setup.autoGrant() && setup.autoSign();
    }

    /** Signs in the name of whoever let such grants go by themselves. */
    @Transactional
    public void signByItself(String decisionId) {
        String responsible = setups.of(subsidies.get(decisions.get(decisionId).wageSubsidyId())).enteredBy();
        if (decisions.sign(decisionId, responsible, null)) {
            audit.did(null, "SIGN_BY_ITSELF", "decision", decisionId, responsible);
        }
    }

    /** Makes the letter, tells everybody and starts the clocks that follow. A second call does nothing. */
    @Transactional
    public void makeKnown(String decisionId) {
        Decision found = decisions.get(decisionId);
        WageSubsidy it = subsidies.lock(found.wageSubsidyId());
        Decision decision = decisions.get(decisionId);
        if (!decision.signed() || decision.madeKnownOn() != null) {
            return;
        }
        LocalDate today = DutchTime.today(clock);
        String document = letters.make(it, decision, today);
        decisions.madeKnown(decisionId, today, document);
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "DECISION",
                Words.in(Language.DUTCH, "wagesubsidy.kept.decision-sent",
                        decision.kind().dutchLabel()), document, "decision-known:" + decisionId));
        mail(it, decisionId);
        startClocks(it, decision);
        if (ENDS_THE_TERM.contains(decision.kind())) {
            clocks.decided(it.id(), StartOfTerms.DECIDE, today);
        }
        events.publishEvent(new DecisionMadeKnown(decisionId, it.id(), decision.kind(), today));
    }

    private void mail(WageSubsidy it, String decisionId) {
        NewNotice notice = NewNotice.of(
                NoticeKind.ANSWER, it.dossierId(), WageSubsidy.SUBJECT, "/dossiers/" + it.dossierId(), "notices.text.decision-about",
                decisions.get(decisionId).kind().dutchLabel());
        colleagues.of(it.dossierId(), it.employerId(), WageSubsidy.SUBJECT, WorksAs.PAYROLL)
                .forEach(person -> notices.show(notice, person.userId(), "decision:" + decisionId));
        String email = employers.find(it.employerId()).orElseThrow().email();
        if (email != null) {
            outbox.queue(new Notice(
                    "decision:" + decisionId, it.dossierId(), WageSubsidy.SUBJECT, email, "Er is een besluit voor u",
                    links.below(BODY.formatted(references.of(it.dossierId())), it.dossierId()), List.of(), Language.DUTCH));
        }
    }

    private void startClocks(WageSubsidy it, Decision decision) {
        if (decision.kind() != Kind.ON_OBJECTION) {
            open(it, decision, "AWB_6_7", new NewDeadline.Holder(it.employerId(), WorksAs.PAYROLL));
        }
        if (PAID.contains(decision.kind())) {
            open(it, decision, "AWB_4_87", new NewDeadline.Holder(it.municipalityId(), WorksAs.LOKET));
        }
    }

    private void open(WageSubsidy it, Decision decision, String code, NewDeadline.Holder holder) {
        running.open(new NewDeadline(
                it.dossierId(), WageSubsidy.SUBJECT, code, it.id(), decision.id(), null, holder));
    }
}
