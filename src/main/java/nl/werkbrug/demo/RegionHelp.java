package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PIM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
    private static final String[] INDEBTED = {"Ad Verkerk", "Bo Lammers", "Cem Polat", "Dirk Hulst", "Eva Noort"};

    private static final String[] WAITING = {"Joke Visbeen", "Karim Haddou", "Lena Vos", "Mo Tahiri", "Nel Drost"};

    private final Stage stage;
    private final SignalIntake intake;
    private final BudgetStory budgets;
    private final Registration registration;
    private final Turns turns;
    private final Consents consents;

    RegionHelp(Stage stage, SignalIntake intake, BudgetStory budgets, Registration registration, Turns turns, Consents consents) {
        this.stage = stage;
        this.intake = intake;
        this.budgets = budgets;
        this.registration = registration;
        this.turns = turns;
        this.consents = consents;
    }

    /** Citizens who heard nothing. */
    void stuck(LocalDate day) {
        answered(day, SignalKind.STUCK, "Ik wacht op een brief van de gemeente over mijn werk.",
                at -> Reporter.byMail(WAITING[at], "melder" + (at + 1) + DemoUser.MAIL_DOMAIN, Language.DUTCH),
                "Ik bel u vandaag. De brief is onderweg.");
    }

    /** Employers who look for people. */
    void candidates(LocalDate day) {
        answered(day, SignalKind.CANDIDATES, "Wij zoeken iemand voor de ochtend.",
                at -> Reporter.user(stage.viewer(PIM).userId(), Language.DUTCH), "Wij hebben iemand voor u. Ik bel u morgen.");
    }

    /** Clothes to work in, for who begins with them; a season later somebody asks what that brought. */
    void clothes(List<RegionHire> hired, LocalDate day) {
        LocalDate asked = stage.on(day);
        hired.forEach(it -> budgets.asks(it.hire(), it.payroll(), "WORK_CLOTHES", "Werkschoenen", EUROS, "Zonder mag niemand de hal in.", asked));
        stage.on(day.plusDays(1));
        hired.forEach(it -> budgets.grants(it.hire(), EUROS, "Zo kan de werknemer beginnen."));
        hired.forEach(it -> budgets.pays(it.hire(), day.plusDays(1)));
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
        LocalDate told = stage.on(day.plusDays(1));
        laid.forEach(it -> stage.does(it.dossierId(), "tell-employee", PAULA, Map.of(
                "toldOn", told, "leaflet", "HANDED", "delayAsked", "no", "note", "De werknemer treft zelf een regeling.")));
        LocalDate released = stage.on(day.plusDays(7));
        laid.forEach(it -> {
            turns.take(Story.Turn.Kind.RELEASE, it, released, payroll);
            consents.give(it.dossierId(), Garnishment.SUBJECT, MUNICIPALITY.id(), WorksAs.LOKET, released, payroll);
        });
    }

    private void answered(LocalDate day, SignalKind kind, String text, IntFunction<Reporter> who, String answer) {
        stage.on(day);
        List<Signal> signals = new ArrayList<>();
        IntStream.range(0, EACH).forEach(at -> signals.add(
                intake.report(new NewSignal(MUNICIPALITY.id(), kind, text, who.apply(at), FollowCode.random())).orElseThrow()));
        stage.on(day.plusDays(4));
        signals.forEach(it -> stage.does(it.dossierId(), "signal-answer", LOTTE, Map.of("decision", "ANSWER", "answer", answer)));
    }
}
