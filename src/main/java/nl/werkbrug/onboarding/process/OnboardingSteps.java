package nl.werkbrug.onboarding.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.onboarding.Confirmations;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of an employer that registered itself. */
@ProcessSteps("onboardingSteps")
public class OnboardingSteps {

    private final Confirmations confirmations;
    private final Deadlines deadlines;
    private final Clock clock;

    OnboardingSteps(Confirmations confirmations, Deadlines deadlines, Clock clock) {
        this.confirmations = confirmations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void confirm(String registrationId) {
        confirmations.confirm(registrationId);
    }

    public void refuse(String registrationId) {
        confirmations.refuse(registrationId);
    }

    public boolean bankKnown(String registrationId) {
        return confirmations.bankKnown(registrationId);
    }

    public void askBank(String registrationId) {
        confirmations.askBank(registrationId);
    }

    /**
     * The mornings on which the employer is reminded: the first, and then every so many days. The engine counts on in the zone
     * of the server, so after the clock changes for summer or winter it may be an hour earlier or later.
     */
    public String bankReminders(String registrationId) {
        LocalDate first = deadlines.compute("EO_BANK_REMINDER", DutchTime.today(clock)).end();
        LocalDate second = deadlines.compute("EO_BANK_REMINDER_AGAIN", first).end();
        OffsetDateTime morning = DutchTime.morningOf(first).atZone(DutchTime.ZONE).toOffsetDateTime();
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(morning) + "/P" + ChronoUnit.DAYS.between(first, second) + "D";
    }

    public void remindBank(String registrationId) {
        confirmations.remindBank(registrationId);
    }
}
