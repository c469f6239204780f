package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A place about which is asked on days that a test knows. */
@TestComponent
@ProcessSteps("vacancySteps")
class FakeVacancySteps {

    static final LocalDate ASKED = LocalDate.of(2026, 4, 27);
    static final LocalDate EXPIRES = LocalDate.of(2026, 5, 5);

    final List<String> calls = new ArrayList<>();
    LocalDate askOn = ASKED;
    LocalDate expiresOn = EXPIRES;

    void clear() {
        calls.clear();
        askOn = ASKED;
        expiresOn = EXPIRES;
    }

    public LocalDate askOn(String id) {
        return askOn;
    }

    public LocalDate expiresOn(String id) {
        return expiresOn;
    }

    public void expire(String id) {
        calls.add("expire " + id);
    }

    public void end(String id) {
        calls.add("end " + id);
    }
}
