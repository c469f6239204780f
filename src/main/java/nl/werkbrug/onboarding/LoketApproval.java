package nl.werkbrug.onboarding;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.party.ChangeApproval;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The loket with which an employer registered must agree when its official data change. */
@Component
class LoketApproval implements ChangeApproval {

    private final RegistrationTable registrations;
    private final ChangeRequests requests;

    LoketApproval(RegistrationTable registrations, ChangeRequests requests) {
        this.registrations = registrations;
        this.requests = requests;
    }

    @Override
    public boolean needed(String employerId) {
        return guarded(employerId).isPresent();
    }

    @Override
    public boolean ask(String employerId, OfficialData before, OfficialData wanted, Viewer viewer) {
        return requests.ask(guarded(employerId).orElseThrow(), before, wanted, viewer);
    }

    @Override
    public Optional<String> standing(String employerId) {
        if (requests.open(employerId).isPresent()) {
            return Optional.of(Words.of("onboarding.standing.asked"));
        }
        return registrations.ofEmployer(employerId)
                .filter(it -> it.state() == Registration.State.REGISTERED)
                .map(it -> Words.of("onboarding.standing.unconfirmed"));
    }

    private Optional<Registration> guarded(String employerId) {
        return registrations.ofEmployer(employerId).filter(it -> it.state() != Registration.State.REFUSED);
    }
}
