package nl.werkbrug.onboarding;

import java.util.Optional;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about employers that register themselves. */
@Service
public class Onboarding {

    private final RegistrationTable registrations;

    Onboarding(RegistrationTable registrations) {
        this.registrations = registrations;
    }

    /** Whether the employer may start procedures: one that came in otherwise than by the public page may too. */
    @Transactional(readOnly = true)
    public boolean confirmed(String employerId) {
        return registrations.ofEmployer(employerId).map(it -> it.state() == Registration.State.CONFIRMED).orElse(true);
    }

    /** For what the employer waits before it may start procedures, in Dutch with what to do; empty when it may. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(String employerId) {
        return registrations.ofEmployer(employerId).map(Registration::state).flatMap(state -> switch (state) {
            case CONFIRMED -> Optional.empty();
            case REFUSED -> Optional.of(Words.of("onboarding.obstacle.refused"));
            case ASKED, REGISTERED -> Optional.of(Words.of("onboarding.obstacle.unconfirmed"));
        });
    }

    /** The party of the loket that keeps an eye on the employer's data; empty when none does. */
    @Transactional(readOnly = true)
    public Optional<String> loketOf(String employerId) {
        return registrations.ofEmployer(employerId)
                .filter(it -> it.state() != Registration.State.REFUSED)
                .map(Registration::loketId);
    }
}
