package nl.werkbrug.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.LinkSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations from the public page, until the link in the mail is used. */
@Service
public class Registrations {

    private static final int LINKS_A_DAY = 3;
    private static final String LINK = "EO_LINK";

    private final RegistrationTable table;
    private final KnownEmployers known;
    private final Employers employers;
    private final Municipalities municipalities;
    private final OnboardingMail mail;
    private final Deadlines deadlines;
    private final Clock clock;

    Registrations(
            RegistrationTable table,
            KnownEmployers known,
            Employers employers,
            Municipalities municipalities,
            OnboardingMail mail,
            Deadlines deadlines,
            Clock clock) {
        this.table = table;
        this.known = known;
        this.employers = employers;
        this.municipalities = municipalities;
        this.mail = mail;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Mails a link to the contact, or to the contact of the employer when that is known already. Whoever asks sees no
     * difference, and after three links in a day nothing is sent.
     *
     * @param municipality its name, one of {@link Municipalities#names()}
     */
    @Transactional
    public void ask(RegistrationDetails details, Role role, String municipality) {
        LocalDate today = DutchTime.today(clock);
        table.forgetBefore(today);
        Optional<String> employer = known.byKvkNumber(details.official().kvkNumber());
        if (employer.isPresent()) {
            contactOf(employer.get()).ifPresent(address -> mail.known(employer.get(), address, today));
            return;
        }
        String email = details.contact().email().toLowerCase(Locale.ROOT);
        if (table.recent(email) < LINKS_A_DAY) {
            link(details, role, municipalities.byName(municipality).orElseThrow().id(), email, today);
        }
    }

    /** Whether the link works. */
    @Transactional(readOnly = true)
    public boolean works(String secret) {
        return table.byLink(LinkSecret.hash(secret), DutchTime.today(clock), false).isPresent();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    @Transactional(readOnly = true)
    public Registration get(String id) {
        return table.get(id);
    }

    /** How that employer registered itself; empty when it came in otherwise. */
    @Transactional(readOnly = true)
    public Optional<Registration> ofEmployer(String employerId) {
        return table.ofEmployer(employerId);
    }

    /** Those that wait for their loket, of the employers for which the viewer works. */
    @Transactional(readOnly = true)
    public List<Registration> waiting(Viewer viewer) {
        return table.waiting(viewer.userId());
    }

    private void link(RegistrationDetails details, Role role, String loketId, String email, LocalDate today) {
        String secret = LinkSecret.random();
        Registration it = new Registration(
                UUID.randomUUID().toString(), Registration.State.ASKED, loketId, role, email,
                deadlines.compute(LINK, today).end(), null, null, null, null, null, null);
        table.insert(it, details, LinkSecret.hash(secret));
        mail.link(it, secret);
    }

    private Optional<String> contactOf(String employerId) {
        return employers.find(employerId)
                .map(it -> it.email())
                .or(() -> employers.contacts(employerId).stream().map(it -> it.email()).filter(it -> it != null).findFirst());
    }
}
