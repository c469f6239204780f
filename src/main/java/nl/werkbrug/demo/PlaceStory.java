package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoParty.COACHES;
import static nl.werkbrug.demo.DemoParty.CRATES;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.COEN;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.PIM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.CandidateProposals;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Places of two years: one that was filled, one that nobody answered about, and two that are in the list now. */
@Profile("demo")
@Component
class PlaceStory {

    private static final String ANSWER = "place-answer";
    private static final int NUMBER = 70;

    private final Stage stage;
    private final DossierTasks tasks;
    private final CandidateProposals proposals;
    private final Hires hires;

    PlaceStory(Stage stage, DossierTasks tasks, CandidateProposals proposals, Hires hires) {
        this.stage = stage;
        this.tasks = tasks;
        this.proposals = proposals;
        this.hires = hires;
    }

    /** Almost two years ago: proposed by the coach, hired without any scheme. */
    void filled(LocalDate today) {
        LocalDate posted = stage.on(today.minusMonths(22));
        LocalDate start = WorkingWeek.after(posted.plusDays(24));
        String place = offers(BAKERY, HANNA, answers("Bezorger brood", "Bestelwagen laden\nBrood bezorgen", 20, start, false));
        stage.on(posted.plusDays(4));
        Proposal it = proposes(place, COACHES, COEN, "Fenna", "Dijkgraaf", "Rijdt graag en is vroeg op.");
        stage.on(posted.plusDays(7));
        does(it.dossierId(), ANSWER, HANNA, Map.of("answer", "ASK", "question", "Kan deze persoon om half zes beginnen?"));
        stage.on(posted.plusDays(8));
        does(it.dossierId(), "place-follow-up", COEN, Map.of("again", "YES", "reply", "Ja, met de eigen fiets."));
        LocalDate yes = stage.on(posted.plusDays(10));
        does(it.dossierId(), ANSWER, HANNA, Map.of("answer", "ACCEPT"));
        hired(proposals.ofPlace(place, stage.viewer(HANNA)).get(0), start, yes);
    }

    /** Half a year ago: the employer did not answer, and the loket withdrew. */
    void silent(LocalDate today) {
        LocalDate posted = stage.on(today.minusMonths(7));
        String place = offers(CRATES, PIM, answers("Hulp in de zagerij", "Planken stapelen\nZaagsel ruimen", 24, posted.plusDays(40), false));
        stage.on(posted.plusDays(3));
        Proposal it = proposes(place, MUNICIPALITY, LOTTE, "Bram", "Verweij", "Werkt graag met hout.");
        stage.on(posted.plusDays(14));
        does(it.dossierId(), "place-follow-up", LOTTE, Map.of("again", "NO"));
        stage.on(posted.plusDays(20));
        stage.sends("plek-sluiten", place, PIM, Map.of("why", "NO_WORK"));
        stage.end();
    }

    /** Now: open hiring with two in line, and a place for which an answer is waited for. */
    void inTheList(LocalDate today) {
        stage.on(today.minusDays(9));
        String open = offers(CRATES, PIM, answers("Kistenmaker", "Kisten timmeren\nKisten stapelen", 32, today.plusDays(30), true));
        String other = offers(BAKERY, HANNA, answers("Hulp in de winkel", "Vakken vullen\nKlanten helpen", 16, today.plusDays(45), false));
        stage.on(today.minusDays(2));
        proposes(open, COACHES, COEN, "Idris", "Salah", "Wil leren timmeren, vijf dagen per week.");
        proposes(open, MUNICIPALITY, LOTTE, "M.", "Groot", "Werkt graag met de handen.");
        proposes(other, MUNICIPALITY, LOTTE, "Yara", "Postma", "Praat graag met klanten. Niet op maandag.");
        stage.end();
    }

    private void hired(Proposal it, LocalDate start, LocalDate today) {
        Hire hire = hires.get(it.hireId());
        stage.does(hire, "hire-job", HANNA, HireAnswers.with(HireAnswers.job(start), Map.of(
                "employment.function", "Bezorger brood", "employment.hoursPerWeek", "20", "employment.endsOn", start.plusYears(3).minusDays(1),
                "employment.personnelNumber", "BM-019", "tasks.1.name", "Bestelwagen laden", "tasks.2.name", "Brood bezorgen")));
        stage.does(hire, "hire-person", HANNA, Map.of("person.residence", "Maasbrug", "hire.aowAge", "NO"));
        stage.does(hire, "hire-package", HANNA, Map.of("schemes", Set.of(), "consentOn", today));
        stage.on(WorkingWeek.after(start));
        stage.does(hire, "hire-bsn", HANNA, Map.of("person.bsn", Invented.bsn(NUMBER).digits()));
        stage.end();
    }

    private static Map<String, Object> answers(String function, String tasks, int hours, LocalDate start, boolean openHiring) {
        return new HashMap<>(Map.of(
                "function", function, "tasks", tasks, "hours", hours, "town", "Maasbrug", "startsOn", start, "wanted", 1,
                "openHiring", openHiring ? "YES" : "NO"));
    }

    private String offers(DemoParty employer, DemoUser who, Map<String, Object> answers) {
        return stage.sends("plek", employer.id(), who, answers).next().substring("/plekken/".length());
    }

    private Proposal proposes(String place, DemoParty party, DemoUser who, String shortName, String familyName, String wishes) {
        Viewer viewer = stage.viewer(who);
        LocalDate today = stage.today();
        stage.sends("voorstellen", place + ":" + party.id(), who, HireAnswers.with(Map.of("consent.told", "true"), Map.of(
                "person.short", shortName, "wishes", wishes, "person.givenName", shortName, "person.familyName", familyName,
                "person.birthDate", LocalDate.of(1994, 3, 8), "person.residence", "Maasbrug", "consent.shares", "SHORT",
                "consent.on", today, "consent.until", today.plusMonths(3), "consent.how", "WRITING")));
        return proposals.ofPlace(place, viewer).stream().reduce((one, later) -> later).orElseThrow();
    }

    private void does(String dossierId, String formId, DemoUser who, Map<String, Object> answers) {
        String task = tasks.open(dossierId, stage.viewer(who)).stream()
                .filter(DossierTask::own)
                .map(DossierTask::task)
                .filter(each -> each.formId().equals(formId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody asks " + who + " to do " + formId))
                .id();
        stage.sends("taak", task, who, answers);
    }
}
