package nl.werkbrug.onboarding;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.AccountTold;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from what the loket says about a registered employer. Every step may run twice. */
@Service
public class Confirmations {

    private final RegistrationTable table;
    private final ContactAccounts accounts;
    private final Employers employers;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final OnboardingMail mail;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final Clock clock;

    Confirmations(
            RegistrationTable table,
            ContactAccounts accounts,
            Employers employers,
            Dossiers dossiers,
            Timeline timeline,
            OnboardingMail mail,
            Workflow workflow,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.employers = employers;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.mail = mail;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what the loket asked, why it refuses, or (null) that it agrees; the process goes on from there. */
    @Transactional
    public void said(String id, String text, Viewer viewer) {
        table.said(id, text, viewer.userId());
        audit.did(viewer.userId(), "DECIDED", "employer-registration", id, null);
        if (text != null) {
            tell(table.get(id), viewer.displayName(), Words.in(Language.DUTCH, "onboarding.kept.loket-writes", text), null);
        }
    }

    /** The employer counts as confirmed from now on. */
    @Transactional
    public void confirm(String id) {
        Registration it = table.get(id);
        if (table.end(id, Registration.State.CONFIRMED)) {
            tell(it, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "onboarding.kept.loket-confirmed"), "onboarding-confirmed:" + id);
            mail(it, "onboarding-confirmed:" + id, "onboarding-confirmed");
        }
    }

    /** The employer is told why; the contact's account and the dossier close. */
    @Transactional
    public void refuse(String id) {
        Registration it = table.get(id);
        if (table.end(id, Registration.State.REFUSED)) {
            mail(it, "onboarding-refused:" + id, "onboarding-refused", it.loketText());
            tell(it, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "onboarding.kept.registration-refused"), "onboarding-refused:" + id);
            accounts.close(it.accountId(), it.contactRole(), it.employerId());
            dossiers.close(it.dossierId());
        }
    }

    @Transactional(readOnly = true)
    public boolean bankKnown(String id) {
        return employers.find(table.get(id).employerId()).orElseThrow().iban() != null;
    }

    /** Says at once that the account is missing. */
    @Transactional
    public void askBank(String id) {
        mail(table.get(id), "onboarding-bank:" + id, "onboarding-bank");
    }

    /** Says it again, once a day at most; nothing when the account is known. */
    @Transactional
    public void remindBank(String id) {
        if (!bankKnown(id)) {
            mail(table.get(id), "onboarding-bank:" + id + ":" + DutchTime.today(clock), "onboarding-bank-again");
        }
    }

    /** The account was filled in on the page of the employer instead of by the task. */
    @EventListener
    void told(AccountTold account) {
        table.ofEmployer(account.employerId()).ifPresent(it -> workflow.send("BankAccountTold", it.id(), Map.of()));
    }

    private void mail(Registration it, String onceKey, String texts, Object... values) {
        mail.employer(it.employerId(), it.dossierId(), onceKey, texts, values);
    }

    private void tell(Registration it, String actor, String text, String onceKey) {
        timeline.add(new TimelineEntry(it.dossierId(), EmployerDossiers.SUBJECT, actor, "ONBOARDING", text, null, onceKey));
    }
}
