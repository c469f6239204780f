package nl.werkbrug.journeys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was done before a journey begins, through the same doors as the pages but without a browser, which takes seconds for each form.
 * {@link HireJourney} and {@link GarnishmentJourney} do all of it in one.
 */
@TestComponent
class Beforehand {

    private final FormDesk desk;
    private final Registration registration;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Beforehand(FormDesk desk, Registration registration, Accounts accounts, JdbcClient jdbc) {
        this.desk = desk;
        this.registration = registration;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A job for a year or so, told by hanna. */
    record Job(LocalDate startsOn, LocalDate endsOn, String hours, boolean onTrial) {}

    /** Hanna told who it is, about the job and about the person: schemes can be chosen. Returns the address of the dossier. */
    String toldHire(String givenName, String familyName, LocalDate consentOn, Job job) {
        Viewer hanna = viewer("hanna", Role.EMPLOYER_HR);
        FormResult begun = desk.send("aannemen", employer(hanna), hanna, Map.of(
                "person.givenName", givenName, "person.familyName", familyName, "person.birthDate", LocalDate.of(1990, 3, 14),
                "person.consent", "YES", "person.consentOn", consentOn, "person.consentHow", "WRITING"));
        String address = next(begun);
        next(desk.does(dossier(address), "hire-job", hanna, answers(job)));
        Map<String, Object> person = new HashMap<>(Map.of(
                "person.residence", "Maasbrug", "hire.aowAge", "NO", "hire.benefit", "BIJSTAND", "hire.registered", "YES",
                "hire.wageSubsidyGroup", "YES", "hire.municipalCoach", "YES"));
        if (job.onTrial()) {
            person.put("hire.sameTrialBefore", "NO");
        }
        next(desk.does(dossier(address), "hire-person", hanna, person));
        return address;
    }

    private static Map<String, Object> answers(Job job) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "employment.function", "Magazijnmedewerker", "employment.startsOn", job.startsOn(), "employment.contract", "FIXED",
                "employment.endsOn", job.endsOn(), "hire.probation", "NO", "employment.hoursPerWeek", new BigDecimal(job.hours()),
                "employment.fullTimeHours", new BigDecimal("36"), "employment.wage", Money.euros("2100.00"),
                "employment.personnelNumber", "M-17", "hire.jobKind", "ORDINARY"));
        answers.putAll(Map.of("hire.workedHereBefore", "NO", "tasks.1.name", "Orders verzamelen", "tasks.1.share", 60,
                "tasks.2.name", "Inpakken", "tasks.2.share", 40));
        return answers;
    }

    /** Whose wage a writ is about, and the bailiff it is from. */
    record Writ(String bsn, String givenName, String familyName, GarnishmentKind kind, LocalDate served, Bailiff bailiff) {}

    /** The bailiff that {@link WritForm} types over. */
    static Bailiff havenkade(String email) {
        return bailiff("Gerechtsdeurwaarders Havenkade", email, WritForm.IBAN, "HK-2026-4711");
    }

    static Bailiff bailiff(String office, String email, String iban, String reference) {
        return new Bailiff(office, null, "Havenkade 12", "3011 CD", "Rotterdam", email, null, iban.replace(" ", ""), reference);
    }

    /** A payroll officer registered a claim of 3,000 euros with a protected amount of 1,000. Returns the address of the dossier. */
    String registered(String username, Writ writ) {
        Viewer payroll = viewer(username, Role.EMPLOYER_PAYROLL);
        Claim claim = new Claim(
                Money.euros("3000.00"), Money.ZERO, Money.ZERO, writ.kind() == GarnishmentKind.ALIMONY ? Money.euros("175.20") : null);
        Address home = new Address("Dorpsstraat 5", "3011 AB", "Rotterdam");
        return "/dossiers/" + registration.register(new NewGarnishment(
                employer(payroll),
                new NewGarnishment.Employee(new Bsn(writ.bsn()), writ.givenName(), writ.familyName(), LocalDate.of(1990, 4, 5), home),
                writ.kind(), writ.served(), null, writ.bailiff(), "Bank van Lening Rijnmond", claim,
                Money.euros("1000.00"), null, null, null), payroll).dossierId();
    }

    /** Told the employee today. */
    void toldEmployee(String username, String address, LocalDate today) {
        next(desk.does(dossier(address), "tell-employee", viewer(username, Role.EMPLOYER_PAYROLL), Map.of(
                "toldOn", today, "leaflet", "HANDED", "delayAsked", "no")));
    }

    /** Signed that the employee works here for 1,900 a month, with holiday allowance in June. */
    void declared(String username, String address) {
        next(desk.does(dossier(address), "declaration", viewer(username, Role.EMPLOYER_PAYROLL), Map.ofEntries(
                Map.entry("relation", "EMPLOYED"), Map.entry("employment.since", LocalDate.of(2020, 1, 1)),
                Map.entry("employment.contract", "PERMANENT"), Map.entry("wage.period", "MONTH"),
                Map.entry("wage.gross", Money.euros("2600.00")), Map.entry("wage.tax", Money.euros("700.00")),
                Map.entry("wage.net", Money.euros("1900.00")), Map.entry("wage.holidayPercentage", new BigDecimal("8")),
                Map.entry("wage.holidayMonth", "6"), Map.entry("wage.companyCar", "no"), Map.entry("setOff.exists", "no"), Map.entry("cak", "no"),
                Map.entry("signer.name", "Petra Post"), Map.entry("signer.function", "salarisadministrateur"),
                Map.entry("channel", "EMAIL"), Map.entry("early", "no"))));
    }

    private Viewer viewer(String username, Role role) {
        return SignIn.viewer(accounts.find(username).orElseThrow(), role);
    }

    private String employer(Viewer viewer) {
        return jdbc.sql("select party_id from membership where user_id = :user").param("user", viewer.userId()).query(String.class).single();
    }

    private static String next(FormResult result) {
        if (result instanceof FormResult.Done done) {
            return done.next();
        }
        throw new AssertionError("Not done: " + result);
    }

    private static String dossier(String address) {
        return address.substring("/dossiers/".length());
    }
}
