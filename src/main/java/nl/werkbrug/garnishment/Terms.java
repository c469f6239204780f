package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The terms of the declaration: which of the two lengths counts depends on the employee's written request. */
@Component
public class Terms {

    private static final String REQUEST_LATEST = "WG_EMPLOYEE_REQUEST_LATEST";
    private static final String WAITS = "De werknemer kan misschien tot en met de dag hiervoor om uitstel vragen (schatting). "
            + "Daarom wacht de verklaring tot deze dag. Dat kan geen kwaad.";

    private final Deadlines deadlines;

    Terms(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The first day on which the declaration may go out: after two weeks, or four when asked in time (476a lid 1 Rv). Never on
     * a day on which the employee can perhaps still ask: the last day for that may move off a weekend or holiday.
     */
    public DeadlineResult earliest(Garnishment garnishment) {
        DeadlineResult byLaw = compute("WG_DECLARATION_EARLIEST", garnishment);
        return askedInTime(garnishment) ? byLaw : byLaw.onceOver(requestLatest(garnishment), WAITS);
    }

    /** The day on which it should have gone out. */
    public DeadlineResult target(Garnishment garnishment) {
        return compute("WG_DECLARATION_TARGET", garnishment);
    }

    /** The day from which the employer is warned that it is late. */
    public DeadlineResult escalation(Garnishment garnishment) {
        return compute("WG_DECLARATION_ESCALATION", garnishment);
    }

    /** The last day on which the employee can ask for a later declaration. */
    public DeadlineResult requestLatest(Garnishment garnishment) {
        return deadlines.compute(REQUEST_LATEST, garnishment.servedOn());
    }

    /** The first sending day if the employee asks in time. */
    public DeadlineResult earliestOnRequest(Garnishment garnishment) {
        return deadlines.compute("WG_DECLARATION_EARLIEST_ON_REQUEST", garnishment.servedOn());
    }

    /** Whether a request that came in on the day is in time. */
    public boolean inTime(Garnishment garnishment, LocalDate requestedOn) {
        return !requestedOn.isAfter(requestLatest(garnishment).end());
    }

    /** The code of the length that counts: the longer one when the employee asked in time. */
    public String code(String code, Garnishment garnishment) {
        return askedInTime(garnishment) ? code + "_ON_REQUEST" : code;
    }

    private boolean askedInTime(Garnishment garnishment) {
        LocalDate requested = garnishment.delayRequestedOn();
        return requested != null && inTime(garnishment, requested);
    }

    private DeadlineResult compute(String code, Garnishment garnishment) {
        return deadlines.compute(code(code, garnishment), garnishment.servedOn());
    }
}
