package nl.werkbrug.onboarding;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Account;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an employer in whose contact opened the link in the mail: employer, account, dossier and process. */
@Service
public class Admissions {

    private static final String PROCESS = "employer-onboarding";

    private final RegistrationTable table;
    private final KnownEmployers known;
    private final ContactAccounts accounts;
    private final Employers employers;
    private final EmployerDossiers dossiers;
    private final Workflow workflow;
    private final Clock clock;

    Admissions(
            RegistrationTable table,
            KnownEmployers known,
            ContactAccounts accounts,
            Employers employers,
            EmployerDossiers dossiers,
            Workflow workflow,
            Clock clock) {
        this.table = table;
        this.known = known;
        this.accounts = accounts;
        this.employers = employers;
        this.dossiers = dossiers;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** What came of opening the link. */
    public enum Outcome {
        /** The contact can log in with the password. */
        ADMITTED,
        /** Idem, with the password of the account that was there already. */
        ADMITTED_TO_OWN_ACCOUNT,
        /** Somebody else registered the same employer in between. */
        KNOWN,
        /** The contact's account was shut by somebody else. */
        SHUT,
        /** The link was used, is too old or never was. */
        OVER
    }

    /** Uses the link; of two who use it at once one does. */
    @Transactional
    public Outcome admit(String secret, String password) {
        Optional<Registration> found = table.byLink(LinkSecret.hash(secret), DutchTime.today(clock), true);
        if (found.isEmpty()) {
            return Outcome.OVER;
        }
        Registration it = found.get();
        if (accounts.shut(it.contactEmail())) {
            return Outcome.SHUT;
        }
        RegistrationDetails details = table.details(it.id());
        if (known.byKvkNumber(details.official().kvkNumber()).isPresent()
                || !table.register(it.id(), details.official().kvkNumber())) {
            return Outcome.KNOWN;
        }
        boolean own = accounts.active(it.contactEmail());
        begin(it, details, password);
        return own ? Outcome.ADMITTED_TO_OWN_ACCOUNT : Outcome.ADMITTED;
    }

    private void begin(Registration it, RegistrationDetails details, String password) {
        String employerId = UUID.randomUUID().toString();
        employers.create(details.employer(employerId));
        employers.addContact(employerId, details.contact());
        details.official().branches().forEach(branch -> employers.addBranch(employerId, branch.withId(UUID.randomUUID().toString())));
        Account account = accounts.open(it, details.contact().name(), password, employerId);
        String dossierId = dossiers.open(employerId, it.loketId(), account.id());
        table.belongsTo(it.id(), employerId, dossierId, account.id());
        Map<String, Object> variables = new HashMap<>();
        variables.put("dossierId", dossierId);
        variables.put("subject", EmployerDossiers.SUBJECT);
        variables.put("payrollPartyId", employerId);
        variables.put("loketPartyId", it.loketId());
        workflow.start(PROCESS, it.id(), variables);
    }
}
