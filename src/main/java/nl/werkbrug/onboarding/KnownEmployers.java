package nl.werkbrug.onboarding;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.KvkNumber;
import org.springframework.stereotype.Component;

/** Which employers have a KvK number already; one that a loket refused does not count. */
@Component
class KnownEmployers {

    private final Employers employers;
    private final RegistrationTable registrations;

    KnownEmployers(Employers employers, RegistrationTable registrations) {
        this.employers = employers;
        this.registrations = registrations;
    }

    Optional<String> byKvkNumber(KvkNumber number) {
        return employers.byKvkNumber(number).stream().map(Employer::id).filter(it -> !refused(it)).findFirst();
    }

    /** The others with that number, refused ones too. */
    List<Employer> others(Employer employer) {
        return employers.byKvkNumber(employer.kvkNumber()).stream().filter(it -> !it.id().equals(employer.id())).toList();
    }

    boolean refused(String employerId) {
        return registrations.ofEmployer(employerId).filter(it -> it.state() == Registration.State.REFUSED).isPresent();
    }
}
