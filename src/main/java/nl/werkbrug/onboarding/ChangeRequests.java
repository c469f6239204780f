package nl.werkbrug.onboarding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of official data to which the loket says yes or no. Every step may run twice. */
@Service
public class ChangeRequests {

    private static final String PROCESS = "employer-change";

    private final ChangeRequestTable table;
    private final RegistrationTable registrations;
    private final KnownEmployers known;
    private final Employers employers;
    private final Accounts accounts;
    private final Timeline timeline;
    private final OnboardingMail mail;
    private final Workflow workflow;
    private final AuditTrail audit;

    ChangeRequests(
            ChangeRequestTable table,
            RegistrationTable registrations,
            KnownEmployers known,
            Employers employers,
            Accounts accounts,
            Timeline timeline,
            OnboardingMail mail,
            Workflow workflow,
            AuditTrail audit) {
        this.table = table;
        this.registrations = registrations;
        this.known = known;
        this.employers = employers;
        this.accounts = accounts;
        this.timeline = timeline;
        this.mail = mail;
        this.workflow = workflow;
        this.audit = audit;
    }

    /** Asks the loket of that registration; false when another change waits. */
    boolean ask(Registration loket, OfficialData before, OfficialData wanted, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        ChangeRequest it = new ChangeRequest(
                id, loket.employerId(), loket.dossierId(), ChangeRequest.State.OPEN, before, wanted, null, null);
        if (table.open(loket.employerId()).isPresent() || !table.insert(it, loket.loketId(), viewer.userId())) {
            return false;
        }
        audit.did(viewer.userId(), "CHANGE_ASKED", "employer", loket.employerId(), id);
        tell(it, viewer.displayName(), Words.in(Language.DUTCH, "onboarding.kept.change-asked"), "change-asked:" + id);
        workflow.start(PROCESS, id, Map.of(
                "dossierId", loket.dossierId(), "subject", EmployerDossiers.SUBJECT, "payrollPartyId", loket.employerId(),
                "loketPartyId", loket.loketId()));
        return true;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    @Transactional(readOnly = true)
    public ChangeRequest get(String id) {
        return table.get(id);
    }

    /** The change of an employer that waits. */
    @Transactional(readOnly = true)
    public Optional<ChangeRequest> open(String employerId) {
        return table.open(employerId);
    }

    /** Why the loket cannot agree to it, in Dutch; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(String id) {
        ChangeRequest it = table.get(id);
        Employer employer = employers.find(it.employerId()).orElseThrow();
        if (it.outdated(now(employer))) {
            return Optional.of(Words.of("onboarding.change.stale"));
        }
        boolean taken = known.others(it.wanted().in(employer)).stream().anyMatch(other -> !known.refused(other.id()));
        return taken && !it.before().kvkNumber().equals(it.wanted().kvkNumber())
                ? Optional.of(Words.of("onboarding.change.kvk"))
                : Optional.empty();
    }

    /** Keeps the answer of the loket; a text is the reason why not. */
    @Transactional
    public void said(String id, String text, Viewer viewer) {
        table.said(id, text, viewer.userId());
        audit.did(viewer.userId(), "DECIDED", "employer-change", id, null);
    }

    /** The change counts from now on. */
    @Transactional
    public void apply(String id) {
        ChangeRequest it = table.get(id);
        if (table.end(id, ChangeRequest.State.APPLIED)) {
            Employer employer = employers.find(it.employerId()).orElseThrow();
            OfficialData wanted = it.on(now(employer));
            employers.agreed(wanted.in(employer), wanted.branches(), decider(it));
            registrations.knownAs(it.employerId(), wanted.kvkNumber());
            tell(it, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "onboarding.kept.change-counts"), "change-applied:" + id);
            mail(it, "onboarding-changed");
        }
    }

    /** The data stay as they are. */
    @Transactional
    public void refuse(String id) {
        ChangeRequest it = table.get(id);
        if (table.end(id, ChangeRequest.State.REFUSED)) {
            tell(it, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "onboarding.kept.change-refused",
                    it.loketText()), "change-refused:" + id);
            mail(it, "onboarding-change-refused", it.loketText());
        }
    }

    private OfficialData now(Employer employer) {
        return OfficialData.of(employer, employers.branches(employer.id()));
    }

    private Viewer decider(ChangeRequest it) {
        return accounts.byId(it.decidedBy())
                .map(account -> new Viewer(account.id(), account.username(), account.displayName(), Set.of()))
                .orElseThrow();
    }

    private void mail(ChangeRequest it, String texts, Object... values) {
        mail.employer(it.employerId(), it.dossierId(), "employer-change:" + it.id(), texts, values);
    }

    private void tell(ChangeRequest it, String actor, String text, String onceKey) {
        timeline.add(new TimelineEntry(it.dossierId(), EmployerDossiers.SUBJECT, actor, "ONBOARDING", text, null, onceKey));
    }
}
