package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.COACHES;
import static nl.werkbrug.demo.DemoParty.DEBT_HELP;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoParty.OMBUDS;
import static nl.werkbrug.demo.DemoUser.COEN;
import static nl.werkbrug.demo.DemoUser.DEWI;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.OTTO;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.party.Address;
import nl.werkbrug.shared.Language;
import nl.werkbrug.signal.FollowCode;
import nl.werkbrug.signal.NewSignal;
import nl.werkbrug.signal.Reporter;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalIntake;
import nl.werkbrug.signal.SignalKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signals in the demo, over two years and of different kinds and outcomes. */
@Profile("demo")
@Component
class SignalStory {

    private final Stage stage;
    private final SignalIntake intake;
    private final SignalFollow follow;
    private final DossierTasks tasks;

    SignalStory(Stage stage, SignalIntake intake, SignalFollow follow, DossierTasks tasks) {
        this.stage = stage;
        this.intake = intake;
        this.follow = follow;
        this.tasks = tasks;
    }

    /** What is long over: answered, taken over by another, and answered by the ombuds office. */
    void earlier(LocalDate today) {
        stage.on(today.minusMonths(23));
        stage.sends("signalen-inrichten", "eigen", TAMAR, Map.of("debtHelp", DEBT_HELP.id(), "ombuds", OMBUDS.id()));
        // Where the region has more of them, so that nobody stands alone in a quarter of last year; and a single one outside of it.
        LocalDate lastYear = today.minusYears(1).withDayOfYear(1);
        LocalDate nine = today.minusMonths(9);
        boolean thisYear = nine.getYear() == today.getYear();
        if (!thisYear) {
            contradicted(today.minusMonths(22));
        }
        stuck(lastYear.plusDays(40));
        candidates(lastYear.plusDays(202));
        if (thisYear) {
            contradicted(nine);
        }
        complaint(today.minusMonths(4));
        stage.end();
    }

    /** What waits now: a promise that passed, an early warning without a name, and one that is offered to another. */
    void lately(LocalDate today) {
        stage.on(today.minusDays(17));
        Signal byPost = gives(SignalKind.STUCK, "Ik wacht al zes weken op een gesprek. Elke week word ik doorverbonden.", new Reporter(
                null, "Bram Oldenhof", null, null, new Address("Havenstraat 8", "6099 AB", "Maasbrug"), Language.DUTCH));
        does(byPost, "letter-post", LOTTE, Map.of("postedOn", stage.today(), "posted", true));
        stage.on(today.minusDays(6));
        Signal offered = gives(SignalKind.STUCK, "De begeleiding op mijn werk is gestopt en niemand weet waarom.", citizen("Ilse Terpstra"));
        stage.on(today.minusDays(5));
        does(offered, "signal-answer", LOTTE, Map.of(
                "decision", "TRANSFER", "receiver", COACHES.id(), "note", "Ik heb u gebeld. De melder vindt het goed.", "mayRead", true));
        stage.on(today.minusDays(3));
        gives(SignalKind.DEBTS, "Ik kan de huur en de zorgpremie niet meer betalen. Op het werk weten ze het niet.",
                Reporter.nobody(Language.DUTCH));
        stage.on(today.minusDays(2));
        gives(SignalKind.QUESTION, "Mag iemand op proef ook in de nacht werken? Dat is bij ons de gewone dienst.",
                Reporter.user(stage.viewer(HANNA).userId(), Language.DUTCH));
        // In a weekend too: the promise to who gets post passed yesterday.
        stage.becomes(today.minusDays(2));
        stage.end();
    }

    private void candidates(LocalDate day) {
        stage.on(day);
        Signal it = gives(SignalKind.CANDIDATES, "Wij zoeken iemand voor de vroege dienst in de bakkerij.",
                Reporter.user(stage.viewer(HANNA).userId(), Language.DUTCH));
        stage.on(day.plusDays(5));
        does(it, "signal-answer", LOTTE, answer("Wij hebben drie kandidaten. Ik bel u morgen om kennis te maken."));
        follow.react(it.id(), true, null, stage.viewer(HANNA));
        stage.settle();
    }

    private void stuck(LocalDate day) {
        stage.on(day);
        Signal it = gives(SignalKind.STUCK, "Mijn proefplaatsing loopt af en ik hoor niets.", citizen("Joris Klaver"));
        does(it, "signal-answer", LOTTE, Map.of(
                "decision", "TRANSFER", "receiver", COACHES.id(), "note", "De jobcoach kent de werkgever al.", "mayRead", true));
        stage.on(day.plusDays(2));
        does(it, "signal-take-over", COEN, Map.of("taken", "YES"));
        stage.on(day.plusDays(6));
        does(it, "signal-answer", COEN, answer("Ik sprak uw werkgever. U krijgt een contract voor een jaar."));
        follow.react(it.id(), true, null, null);
        stage.settle();
    }

    private void contradicted(LocalDate day) {
        stage.on(day);
        Signal it = gives(SignalKind.STUCK, "De gemeente zegt dat UWV een stoel betaalt. UWV zegt dat de gemeente dat doet.", citizen("Loes Berkhout"));
        stage.on(day.plusDays(6));
        does(it, "signal-answer", LOTTE, Map.of("decision", "CONFLICT", "conflict", "Wij zeggen UWV, UWV zegt wij. De werknemer wacht."));
        stage.on(day.plusDays(12));
        does(it, "signal-final", OTTO, Map.of("answer", "De gemeente betaalt de stoel nu. Gemeente en UWV rekenen dat samen af."));
    }

    private void complaint(LocalDate day) {
        stage.on(day);
        Signal it = gives(SignalKind.COMPLAINT, "Aan de balie zei iemand dat ik maar moest gaan zoeken.", citizen("Wendy Post"));
        stage.on(day.plusDays(8));
        does(it, "signal-answer", TAMAR, Map.of(
                "decision", "ANSWER", "answer", "Dat spijt ons. Wij spraken de medewerker.", "notInvolved", true));
        stage.on(day.plusDays(10));
        follow.react(it.id(), false, "Ik heb nog steeds geen afspraak.", null);
        stage.settle();
        stage.on(day.plusDays(16));
        does(it, "signal-final", OTTO, Map.of("answer", "U hebt gelijk. U hebt dinsdag om negen uur een afspraak met een vaste consulent."));
        stage.on(day.plusDays(30));
        Signal debts = gives(SignalKind.GARNISHMENT, "De deurwaarder kondigde beslag aan. Kan dat nog anders?", citizen("Rob Visscher"));
        stage.on(day.plusDays(33));
        does(debts, "signal-answer", DEWI, answer("Kom morgen langs. Wij vragen de deurwaarder vandaag om uitstel."));
        stage.on(day.plusDays(50));
    }

    private Signal gives(SignalKind kind, String text, Reporter reporter) {
        Signal it = intake.report(new NewSignal(MUNICIPALITY.id(), kind, text, reporter, FollowCode.random())).orElseThrow();
        stage.settle();
        return it;
    }

    private void does(Signal it, String form, DemoUser who, Map<String, Object> answers) {
        String task = tasks.open(it.dossierId(), stage.viewer(who)).stream()
                .filter(DossierTask::own)
                .map(DossierTask::task)
                .filter(each -> each.formId().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody asks " + who + " to do " + form))
                .id();
        stage.sends("taak", task, who, answers);
    }

    private static Map<String, Object> answer(String text) {
        return Map.of("decision", "ANSWER", "answer", text);
    }

    private static Reporter citizen(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + DemoUser.MAIL_DOMAIN;
        return Reporter.byMail(name, address, Language.DUTCH);
    }
}
