package nl.werkbrug.journeys;

import java.time.LocalDate;
import java.util.Map;

/** Everybody who works on one hire, each in a window of their own, from the dossier's page. */
final class HiringDesk {

    private final Map<String, Visitor> people;
    private final Runnable work;
    private String dossier;

    /**
     * @param people by the name they log in with
     * @param work lets the processes do what is due
     */
    HiringDesk(Map<String, Visitor> people, Runnable work) {
        this.people = people;
        this.work = work;
    }

    Visitor as(String who) {
        return people.get(who);
    }

    /** Goes to the dossier. */
    Visitor looks(String who) {
        as(who).goesTo(dossier);
        return as(who);
    }

    /** Opens a task of the dossier. */
    Visitor opens(String who, String task) {
        Visitor visitor = looks(who);
        visitor.follows(task);
        return visitor;
    }

    /** Sends a form that shows its answers first. */
    void sendsChecked(String who, String button) {
        as(who).presses("Verder naar controleren");
        sends(who, button);
    }

    void sends(String who, String button) {
        as(who).presses(button);
        work.run();
    }

    /** Works on this dossier, which is there already. */
    void goesOnWith(String address) {
        dossier = address;
        work.run();
    }

    /** Somebody is to be hired: name, birth date and consent. */
    void begins(String givenName, String familyName, LocalDate consentOn) {
        Visitor hanna = as("hanna");
        hanna.goesTo("/aannemen");
        hanna.fills("person.givenName", givenName);
        hanna.fills("person.familyName", familyName);
        hanna.fills("person.birthDate", LocalDate.of(1990, 3, 14));
        hanna.chooses("person.consent", "YES");
        hanna.page().waitForSelector("[name='person.consentHow']");
        hanna.fills("person.consentOn", consentOn);
        hanna.chooses("person.consentHow", "WRITING");
        sends("hanna", "Beginnen");
        dossier = hanna.page().url().replaceFirst("^https?://[^/]+", "");
    }

    /** What the employer knows about the job: a fixed contract for a year. */
    void tellsJob(LocalDate startsOn, LocalDate endsOn, String hours) {
        opens("hanna", "Gegevens over de baan");
        fillsInJob(startsOn, endsOn, hours);
        sends("hanna", "Vastleggen");
    }

    /** The form about the job, which is open; it is not sent. */
    void fillsInJob(LocalDate startsOn, LocalDate endsOn, String hours) {
        Visitor hanna = as("hanna");
        hanna.fills("employment.function", "Magazijnmedewerker");
        hanna.fills("employment.startsOn", startsOn);
        hanna.chooses("employment.contract", "FIXED");
        hanna.page().waitForSelector("[name='employment.endsOn-day']");
        hanna.fills("employment.endsOn", endsOn);
        hanna.chooses("hire.probation", "NO");
        hanna.fills("employment.hoursPerWeek", hours);
        hanna.fills("employment.fullTimeHours", "36");
        hanna.fills("employment.wage", "2.100,00");
        hanna.fills("employment.personnelNumber", "M-17");
        hanna.chooses("hire.jobKind", "ORDINARY");
        hanna.chooses("hire.workedHereBefore", "NO");
        hanna.fills("tasks.1.name", "Orders verzamelen");
        hanna.fills("tasks.1.share", "60");
        hanna.fills("tasks.2.name", "Inpakken");
        hanna.fills("tasks.2.share", "40");
    }

    /** What is known about the person: benefit, register and target group; the rest is left open. */
    void tellsPerson() {
        Visitor hanna = opens("hanna", "Gegevens over de persoon");
        hanna.selects("person.residence", "Maasbrug");
        hanna.chooses("hire.aowAge", "NO");
        hanna.chooses("hire.benefit", "BIJSTAND");
        hanna.chooses("hire.registered", "YES");
        hanna.chooses("hire.wageSubsidyGroup", "YES");
        hanna.chooses("hire.municipalCoach", "YES");
        sends("hanna", "Vastleggen");
    }

    /** A team lead signs what lies before her. */
    void signs(String lead) {
        opens(lead, "Besluit ondertekenen").chooses("outcome", "SIGN");
        sendsChecked(lead, "Versturen");
    }
}
