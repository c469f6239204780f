package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person from two months on trial to the end of the employment, with job coaching and a sick report on the way. */
@UsesH2
class TrialToEndJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2025, 5, 6);
    private static final LocalDate TRIAL = LocalDate.of(2025, 6, 2);
    private static final LocalDate TRIAL_ENDS = LocalDate.of(2025, 8, 1);
    private static final LocalDate START = LocalDate.of(2025, 8, 4);
    private static final LocalDate COACHED_UNTIL = LocalDate.of(2026, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final LocalDate SICK = LocalDate.of(2026, 2, 9);

    private HiringDesk desk;
    private Visitor hanna;
    private Visitor coen;

    @BeforeEach
    void windows() {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte", "tamar", "coen").forEach(name -> people.put(name, visitor(name)));
        desk = new HiringDesk(people, this::work);
        hanna = desk.as("hanna");
        coen = desk.as("coen");
    }

    @Test
    void from_trial_placement_to_the_end_of_the_employment() throws IOException {
        trialIsAsked();
        trialIsAllowed();
        trialRuns();
        schemesOfTheHire();
        coaching();
        coachingReport();
        sickness();
        end();
    }

    private void trialIsAsked() {
        desk.goesOnWith(beforehand.toldHire("Noor", "Bakker", BEGUN, new Beforehand.Job(TRIAL, LocalDate.of(2026, 8, 2), "24", true)));
        choose("TRIAL_PLACEMENT");
        desk.sendsChecked("hanna", "Alles starten");
        desk.opens("hanna", "Proefplaatsing voorbereiden");
        hanna.chooses("trial.authority", "MUNICIPALITY");
        hanna.fills("trial.startsOn", TRIAL);
        hanna.fills("trial.endsOn", TRIAL_ENDS);
        hanna.fills("trial.hoursPerWeek", "24");
        hanna.chooses("trial.longer", "NO");
        hanna.fills("trial.tasks", "Orders verzamelen en inpakken.");
        hanna.fills("employment.supervisor", "B. Oven");
        hanna.fills("trial.guidance", "Elke week een gesprek.");
        hanna.fills("trial.liabilityInsurer", "Polder");
        hanna.fills("trial.contractFrom", START);
        hanna.fills("trial.contractHours", "24");
        List.of("trial.intention", "trial.noTemp", "trial.personAgrees").forEach(hanna::ticks);
        desk.sendsChecked("hanna", "Vastleggen en aanvragen");
    }

    /** Asked by the employer, checked and proposed by a caseworker, signed by a team lead. */
    private void theMunicipalityGrants(LocalDate from, String reasoning) {
        desk.opens("hanna", "Aanvragen:");
        hanna.chooses("outcome", "ASKED");
        hanna.page().waitForSelector("[name='desk']");
        hanna.chooses("desk", "MUNICIPALITY");
        desk.sendsChecked("hanna", "Vastleggen");
        Visitor lotte = desk.opens("lotte", "Aanvraag controleren");
        lotte.chooses("outcome", "COMPLETE");
        desk.sendsChecked("lotte", "Versturen");
        desk.opens("lotte", "Besluit voorstellen");
        lotte.chooses("outcome", "GRANTED");
        lotte.page().waitForSelector("[name='from-day']");
        lotte.fills("from", from);
        lotte.fills("reasoning", reasoning);
        desk.sendsChecked("lotte", "Versturen");
        desk.signs("tamar");
    }

    private void trialIsAllowed() throws IOException {
        theMunicipalityGrants(TRIAL, "De proefplaatsing vergroot de kans op werk.");
        desk.opens("hanna", "Besluit over de proefplaatsing overnemen");
        hanna.fills("grant.decidedOn", BEGUN);
        hanna.fills("grant.firstDay", TRIAL);
        hanna.fills("grant.lastDay", TRIAL_ENDS);
        desk.sendsChecked("hanna", "Vastleggen");
        assertThat(PdfFiles.text(document(desk.looks("hanna"), "Overeenkomst proefplaatsing"))).contains("Noor", "Drie handtekeningen");
    }

    private void trialRuns() throws IOException {
        desk.opens("hanna", "Overeenkomst laten tekenen");
        hanna.fills("trial.signedOn", BEGUN);
        List.of("trial.signedByEmployer", "trial.signedByPerson", "trial.signedByAuthority").forEach(hanna::ticks);
        hanna.attaches("trial.signedCopy", files.sound("overeenkomst"));
        hanna.fills("trial.firstDay", TRIAL);
        desk.sendsChecked("hanna", "Vastleggen");
        reach(TRIAL);
        reach(LocalDate.of(2025, 7, 2));
        desk.opens("hanna", "Tussentijds evalueren");
        evaluated();
        desk.sends("hanna", "Vastleggen");
        reach(LocalDate.of(2025, 7, 25));
        desk.opens("hanna", "Eindevaluatie en uitkomst");
        evaluated();
        hanna.chooses("trial.outcome", "HIRED");
        desk.sendsChecked("hanna", "Vastleggen");
        desk.opens("hanna", "Gegevens van het dienstverband");
        hanna.fills("employment.startsOn", START);
        hanna.chooses("employment.contract", "FIXED");
        hanna.page().waitForSelector("[name='employment.endsOn-day']");
        hanna.fills("employment.endsOn", LocalDate.of(2026, 8, 2));
        hanna.chooses("hire.probation", "NO");
        desk.sendsChecked("hanna", "Vastleggen");
        desk.looks("hanna").sees("Regelingen kiezen voor het dienstverband");
    }

    private void evaluated() {
        hanna.fills("evaluation.heldOn", clock.today());
        hanna.fills("evaluation.work", "Het inpakken gaat goed.");
        hanna.fills("evaluation.person", "Wil graag blijven.");
    }

    /** What was told for the trial is known to the schemes of the hire. */
    private void schemesOfTheHire() {
        hanna.follows("Regelingen kiezen voor het dienstverband");
        for (String scheme : List.of("JOB_COACH_EXTERNAL", "NO_RISK")) {
            hanna.chooses("schemes", scheme);
        }
        hanna.page().waitForSelector("[name='coach']");
        hanna.page().locator("select[name='coach']").selectOption(new SelectOption().setLabel("Coachhuis Delta"));
        hanna.fills("consentOn", clock.today());
        desk.sendsChecked("hanna", "Alles starten");
    }

    private void coaching() {
        desk.opens("coen", "Plan voor de begeleiding maken");
        coen.chooses("coaching.payer", "MUNICIPALITY");
        coen.fills("jobCoach.name", "Coen de Coach");
        coen.fills("jobCoach.qualification", "Register jobcoach 2025");
        coen.chooses("coaching.regime", "MIDDLE");
        coen.fills("coaching.goals", "Zelf de dag plannen.");
        coen.fills("coaching.approach", "Elke week een uur samen.");
        desk.sendsChecked("coen", "Vastleggen");
        theMunicipalityGrants(START, "Begeleiding is nodig om het werk te leren.");
        desk.opens("hanna", "Toegekende periode overnemen");
        hanna.fills("grant.decidedOn", clock.today());
        hanna.fills("grant.firstDay", START);
        hanna.fills("grant.lastDay", COACHED_UNTIL);
        hanna.chooses("grant.regime", "MIDDLE");
        hanna.fills("grant.hoursWorked", "626");
        desk.sendsChecked("hanna", "Vastleggen");
        reach(START.plusDays(7));
        desk.opens("coen", "Logboek: uren bijhouden");
        coen.fills("minuten", "60");
        coen.presses("Toevoegen");
        coen.sees("60 minuten");
    }

    private void coachingReport() throws IOException {
        reach(COACHED_UNTIL);
        desk.opens("hanna", "Begeleiding evalueren");
        hanna.chooses("evaluation.verdict", "GOOD");
        hanna.fills("evaluation.text", "Het helpt de ploeg.");
        hanna.fills("evaluation.by", "Hanna Haver");
        hanna.ticks("evaluation.agrees");
        desk.sends("hanna", "Evaluatie geven");
        desk.opens("coen", "Vragen of de werknemer tevreden is");
        coen.chooses("satisfaction.how", "TOGETHER");
        coen.page().waitForSelector("[name='satisfaction.verdict']");
        coen.fills("satisfaction.on", clock.today());
        coen.chooses("satisfaction.verdict", "GOOD");
        coen.fills("satisfaction.text", "Ik leer veel.");
        desk.sends("coen", "Vastleggen");
        desk.opens("coen", "Verslag maken");
        coen.fills("report.results", "Plant nu zelf de dag.");
        coen.fills("report.explanation", "Elke week geoefend.");
        coen.fills("jobCoach.name", "Coen de Coach");
        desk.sendsChecked("coen", "Vastleggen");
        assertThat(PdfFiles.text(document(desk.looks("hanna"), "Verslag jobcoach"))).contains("Plant nu zelf de dag.", "Het helpt de ploeg.");
    }

    private void sickness() {
        reach(LocalDate.of(2026, 2, 10));
        desk.opens("hanna", "Ziek melden");
        hanna.fills("firstDay", SICK);
        hanna.chooses("knewThen", "yes");
        hanna.chooses("full", "no");
        hanna.chooses("subsidy", "no");
        desk.sendsChecked("hanna", "Ziek melden");
        desk.opens("hanna", "UWV: melding doen");
        hanna.fills("reportedOn", clock.today());
        hanna.ticks("done");
        desk.sends("hanna", "Vastleggen");
        desk.looks("hanna").sees("Ziek vanaf 9 februari 2026");
        desk.looks("coen").doesNotSee("Ziek vanaf");
        desk.looks("lotte").doesNotSee("Ziek vanaf");
    }

    /** Told once, while still ill: everybody who takes part hears of it, and what is at risk is shown first. */
    private void end() throws IOException {
        reach(LocalDate.of(2026, 3, 2));
        desk.opens("hanna", "Melden dat het dienstverband");
        hanna.fills("lastDay", LAST);
        hanna.chooses("reason", "RESIGNATION");
        hanna.chooses("things", "NO");
        hanna.presses("Verder naar controleren");
        hanna.sees("Jobcoach");
        hanna.sees("No-riskpolis");
        hanna.sees("Ziek");
        desk.sends("hanna", "Melden");
        desk.looks("hanna").sees("31 maart 2026");
        assertThat(PdfFiles.text(document(hanna, "Brief aan de werknemer over het einde"))).contains("Noor", "31 maart 2026");
        desk.looks("coen").sees("31 maart 2026");
        assertThat(Mailbox.all()).isNotEmpty();
        reach(LAST.plusDays(1));
        desk.looks("hanna").sees("uitkering voorbij");
        assertThat(desk.looks("coen").page().locator("section[aria-labelledby=deel-inbox-panel]").innerText())
                .contains("Open taken").doesNotContain("Volgende periode aanvragen?");
    }

    private void choose(String scheme) {
        desk.opens("hanna", "Pakket bekijken en regelingen kiezen");
        hanna.chooses("schemes", scheme);
        hanna.fills("consentOn", clock.today());
    }

    private void reach(LocalDate day) {
        clock.set(day);
        work();
    }
}
