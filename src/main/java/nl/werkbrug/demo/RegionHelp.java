package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.OTTO;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PETRA;
import static nl.werkbrug.demo.DemoUser.PIM;
import static nl.werkbrug.demo.DemoUser.SAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Registration;
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

/** What else there was last year, enough of each for the lab to tell it: signals, small budgets, people who left, garnishments that ended. */
@Profile("demo")
@Component
class RegionHelp {

    private static final int EACH = 5;
    private static final int FIRST_WRIT = 201;
    private static final String EUROS = "90.00";
    private static final String LETTER = "Ik wacht op een brief van de gemeente over mijn werk.";
    private static final String[] INDEBTED = {"Ad Verkerk", "Bo Lammers", "Cem Polat", "Dirk Hulst", "Eva Noort"};

    private static final String[] WAITING = {
        "Joke Visbeen", "Karim Haddou", "Lena Vos", "Mo Tahiri", "Nel Drost", "Olga Brandt", "Piet Sluis", "Rana Aziz", "Siem Hof", "Tess Kok"};
    private static final List<DemoUser> SEEKING = List.of(PIM, PAULA, HANNA, PETRA, SAM);

    private final Stage stage;
    private final SignalIntake intake;
    private final SignalFollow follow;
    private final BudgetStory budgets;
    private final Registration registration;
    private final Turns turns;
    private final Consents consents;
    private List<Signal> disputed = List.of();

    RegionHelp(
            Stage stage, SignalIntake intake, SignalFollow follow, BudgetStory budgets, Registration registration, Turns turns, Consents consents) {
        this.stage = stage;
        this.intake = intake;
        this.follow = follow;
        this.budgets = budgets;
        this.registration = registration;
        this.turns = turns;
        this.consents = consents;
    }

    /** Citizens who heard nothing: after twelve days they have a good answer. */
    void stuck(LocalDate day) {
        List<Signal> signals = given(day, SignalKind.STUCK, LETTER, waiting(0));
        answered(signals, day.plusDays(12), "De brief is onderweg.");
        signals.forEach(it -> follow.react(it.id(), true, null, null));
        stage.settle();
    }

    /** Others today; later they do not agree with the answer. */
    void stuckAgain() {
        disputed = given(stage.today(), SignalKind.STUCK, LETTER, waiting(EACH));
    }

    /** The answer to those, today. */
    void disputed() {
        disputed.forEach(it -> stage.does(it.dossierId(), "signal-answer", LOTTE, Map.of("decision", "ANSWER", "answer", "De brief is onderweg.")));
        disputed.forEach(it -> follow.react(it.id(), false, "Ik wacht nu al weken op die brief.", null));
        stage.settle();
    }

    private static List<Reporter> waiting(int from) {
        return IntStream.range(from, from + EACH)
                .mapToObj(at -> Reporter.byMail(WAITING[at], "melder" + (at + 1) + DemoUser.MAIL_DOMAIN, Language.DUTCH)).toList();
    }

    /** The ombuds office answers who did not agree, today. */
    void lastWord() {
        disputed.forEach(it -> stage.does(it.dossierId(), "signal-final", OTTO, Map.of("answer", "De gemeente bracht de brief vandaag bij u thuis.")));
    }

    /** Employers who look for people: they have an answer within two days, and it is a good one. */
    void candidates(LocalDate day) {
        List<Signal> signals = given(day, SignalKind.CANDIDATES, "Wij zoeken iemand voor de ochtend.", SEEKING.stream()
                .map(it -> Reporter.user(stage.viewer(it).userId(), Language.DUTCH)).toList());
        answered(signals, day.plusDays(2), "Wij hebben iemand voor u. Ik bel u morgen.");
        IntStream.range(0, EACH).forEach(at -> follow.react(signals.get(at).id(), true, null, stage.viewer(SEEKING.get(at))));
        stage.settle();
    }

    /** A bicycle is refused, with what else there is. */
    void bicycles(List<RegionHire> hired) {
        LocalDate asked = stage.today();
        hired.forEach(it -> budgets.asks(it.hire(), it.payroll(), "TRAVEL", "Een fiets", "240.00", "De bus rijdt niet zo vroeg.", asked));
        stage.on(WorkingWeek.after(asked.plusDays(2)));
        hired.forEach(it -> stage.does(it.hire(), "custom-budget-decide", LOTTE, Map.of(
                "outcome", "REFUSE", "reason", "Er rijdt een busje van de werkgever.", "instead", "Vraag uw werkgever om mee te rijden met het busje.")));
    }

    /** Clothes to work in, for who begins with them; a season later somebody asks what that brought. */
    void clothes(List<RegionHire> hired, LocalDate day) {
        LocalDate asked = stage.on(day);
        hired.forEach(it -> budgets.asks(it.hire(), it.payroll(), "WORK_CLOTHES", "Werkschoenen", EUROS, "Zonder mag niemand de hal in.", asked));
        LocalDate granted = WorkingWeek.after(asked.plusDays(1));
        stage.on(granted);
        hired.forEach(it -> budgets.grants(it.hire(), EUROS, "Zo kan de werknemer beginnen."));
        hired.forEach(it -> budgets.pays(it.hire(), granted));
        stage.on(day.plusDays(8));
        hired.forEach(it -> budgets.receipt(it.hire(), it.payroll(), EUROS));
    }

    void effect(List<RegionHire> hired, LocalDate day) {
        stage.on(day);
        hired.forEach(it -> stage.does(it.hire(), "custom-budget-effect", it.payroll(), Map.of(
                "inWork", "HERE", "financial", "SAME", "social", "BETTER", "personal", "BETTER", "changed", "Werkt veilig mee in de hal.")));
    }

    /** They found other work. */
    void leave(List<RegionHire> hired, LocalDate day) {
        LocalDate last = stage.on(day);
        hired.forEach(it -> {
            stage.sends("dienstverband-eindigt", it.hire().dossierId(), it.payroll(), Map.of("lastDay", last, "reason", "RESIGNATION", "things", "NO"));
            stage.does(it.hire(), "employment-final-pay", it.payroll(), Map.of("doneOn", last));
        });
    }

    /** Laid and released within a week; each of them let the loket look along. */
    void released(LocalDate day) {
        LocalDate served = stage.on(day);
        Viewer payroll = stage.viewer(PAULA);
        List<Garnishment> laid = new ArrayList<>();
        IntStream.range(0, EACH).forEach(at -> {
            String[] name = INDEBTED[at].split(" ");
            laid.add(registration.register(Writs.ordinary(FIRST_WRIT + at, name[0], name[1], served).at(CLEANING), payroll));
        });
        // Else its tasks would open when the clock has moved on.
        stage.settle();
        LocalDate told = stage.on(day.plusDays(1));
        laid.forEach(it -> stage.does(it.dossierId(), "tell-employee", PAULA, Map.of(
                "toldOn", told, "leaflet", "HANDED", "delayAsked", "no", "note", "De werknemer treft zelf een regeling.")));
        LocalDate released = stage.on(day.plusDays(7));
        laid.forEach(it -> {
            turns.take(Story.Turn.Kind.RELEASE, it, released, payroll);
            consents.give(it.dossierId(), Garnishment.SUBJECT, MUNICIPALITY.id(), WorksAs.LOKET, released, payroll);
        });
    }

    private List<Signal> given(LocalDate day, SignalKind kind, String text, List<Reporter> reporters) {
        stage.on(day);
        List<Signal> signals = reporters.stream()
                .map(it -> intake.report(new NewSignal(MUNICIPALITY.id(), kind, text, it, FollowCode.random())).orElseThrow()).toList();
        stage.settle();
        return signals;
    }

    private void answered(List<Signal> signals, LocalDate day, String answer) {
        stage.on(day);
        signals.forEach(it -> stage.does(it.dossierId(), "signal-answer", LOTTE, Map.of("decision", "ANSWER", "answer", answer)));
    }
}
