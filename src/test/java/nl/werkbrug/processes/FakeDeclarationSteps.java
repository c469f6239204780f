package nl.werkbrug.processes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A declaration whose dates a test sets. */
@TestComponent
@ProcessSteps("declarationSteps")
class FakeDeclarationSteps {

    static final Instant EARLIEST = Instant.parse("2026-03-17T07:00:00Z");
    static final Instant ESCALATION = Instant.parse("2026-03-23T07:00:00Z");

    final List<String> calls = new ArrayList<>();
    Instant earliest;
    Instant escalation;
    boolean early;
    boolean byPost;

    private final Clock clock;

    FakeDeclarationSteps(Clock clock) {
        this.clock = clock;
        clear();
    }

    void clear() {
        calls.clear();
        earliest = EARLIEST;
        escalation = ESCALATION;
        early = false;
        byPost = false;
    }

    public String earliestSendMoment(String garnishmentId) {
        return earliest.toString();
    }

    public String escalationMoment(String garnishmentId) {
        return escalation.toString();
    }

    public void warnLate(String garnishmentId) {
        calls.add("warnLate " + garnishmentId);
    }

    public boolean maySendNow(String garnishmentId) {
        return early || !clock.instant().isBefore(earliest);
    }

    public void send(String garnishmentId) {
        calls.add("send " + garnishmentId);
    }

    public boolean byPost(String garnishmentId) {
        return byPost;
    }
}
