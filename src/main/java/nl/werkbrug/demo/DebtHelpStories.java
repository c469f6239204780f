package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.DEBT_HELP;
import static nl.werkbrug.demo.DemoUser.DEWI;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PETRA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.shared.Money;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Debt help in the demo: somebody whose debts were settled within a year, and somebody who waits for the first talk. */
@Profile("demo")
@Component
class DebtHelpStories {

    private static final String STATUS = "debt-help-status";
    private static final int NET = 2_215;
    /** Days after which a helper who told nothing is silent. */
    private static final int SILENCE = 66;

    private final Stage stage;
    private final Registration registration;
    private final Dossiers dossiers;
    private final SignalFollow signals;

    DebtHelpStories(Stage stage, Registration registration, Dossiers dossiers, SignalFollow signals) {
        this.stage = stage;
        this.registration = registration;
        this.dossiers = dossiers;
        this.signals = signals;
    }

    /** A moratorium before the first pay run, a settlement half a year later, and word back for a year. */
    void settled(LocalDate today) {
        LocalDate served = stage.on(today.minusMonths(13).withDayOfMonth(26));
        Garnishment it = registration.register(Writs.ordinary(10, "Marcel", "Huisman", served).at(CLEANING), stage.viewer(PAULA));
        stage.settle();
        StandardAnswers payroll = new StandardAnswers(new Story(
                PAULA, Writs.ordinary(10, "Marcel", "Huisman", served).at(CLEANING), Money.euros(String.valueOf(NET)), Set.of(), served,
                null), served);
        LocalDate told = stage.on(served.plusDays(1));
        stage.does(it.dossierId(), "tell-employee", PAULA, Map.of(
                "toldOn", told, "leaflet", "HANDED", "delayAsked", "no", "note", "De werknemer wil graag hulp."));
        String referral = refers(it.dossierId(), PAULA, stage.on(served.plusDays(2)), "YES");
        LocalDate planned = stage.on(served.plusDays(3));
        tells(referral, "TALK_PLANNED", planned.plusDays(1), Map.of());
        tells(referral, "TALK_HELD", stage.on(planned.plusDays(1)), Map.of());
        tells(referral, "MORATORIUM_ASKED", stage.on(served.plusDays(9)), Map.of("note", "De gemeente vroeg de rechter om rust."));
        stage.on(served.plusDays(15));
        stage.does(it.dossierId(), "declaration", PAULA, payroll.to("declaration"));
        LocalDate order = stage.on(served.plusDays(17));
        LocalDate until = order.plusMonths(6).minusDays(1);
        tells(referral, "MORATORIUM_GRANTED", order, Map.of("until", until));
        stage.does(it.dossierId(), "debt-help-moratorium", PAULA, Map.of(
                "outcome", "CONFIRMED", "effectiveOn", order, "endsOn", until, "paper", new Paper("Beschikking van de rechtbank")));
        LocalDate offered = stage.on(order.plusMonths(2));
        tells(referral, "OFFER_MADE", offered, Map.of());
        silent(referral, offered);
        LocalDate settled = stage.on(until.minusDays(12));
        tells(referral, "SETTLEMENT_REACHED", settled, Map.of("ending", Set.of(it.id())));
        stage.does(it.dossierId(), "debt-help-release", PAULA, Map.of(
                "outcome", "CONFIRMED", "releasedOn", settled, "heldMoney", "TO_EMPLOYEE", "paper", new Paper("Brief van de deurwaarder")));
        tells(referral, "BUSY", stage.on(settled.plusMonths(2)), Map.of("note", "De werknemer lost af en krijgt budgetcoaching."));
        tells(referral, "BUSY", stage.on(settled.plusMonths(4)), Map.of());
        LocalDate over = stage.on(served.plusMonths(12));
        tells(referral, "DEBTS_SETTLED", over, Map.of("counts", "NO"));
        tells(referral, "FINISHED", over, Map.of());
        stage.end();
    }

    /** Nothing is heard for more than two months: the loket gets a signal and asks. */
    private void silent(String referral, LocalDate offered) {
        stage.on(offered.plusDays(SILENCE));
        // What she asks for her employer is about candidates.
        Signal signal = signals.mine(stage.viewer(PAULA)).stream().filter(it -> it.kind() != SignalKind.CANDIDATES).findFirst().orElseThrow();
        LocalDate asked = stage.on(offered.plusDays(SILENCE + 1));
        stage.does(signal.dossierId(), "signal-answer", LOTTE, Map.of(
                "decision", "ANSWER", "answer", "Ik belde Schuldhulp Maasbrug. Zij waren het vergeten en laten vandaag iets weten."));
        signals.react(signal.id(), true, null, stage.viewer(PAULA));
        tells(referral, "BUSY", asked, Map.of("note", "Wij spreken met de laatste schuldeiser."));
    }

    /** Referred last week by the payroll; the first talk is planned. */
    void running(LocalDate today) {
        LocalDate referred = stage.on(today.minusDays(6));
        String dossier = dossiers.list(stage.viewer(PETRA), "Tillema", 1, 1).dossiers().get(0).id();
        String referral = refers(dossier, PETRA, referred, "NO");
        stage.on(today.minusDays(2));
        tells(referral, "TALK_PLANNED", WorkingWeek.onOrBefore(today.plusDays(5)), Map.of());
        stage.end();
    }

    private String refers(String dossier, DemoUser payroll, LocalDate on, String threat) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kind", "MUNICIPAL", "helper", DEBT_HELP.id(), "threat", threat, "facts", Set.of("EMPLOYER", "GARNISHMENTS"),
                "phone", "085 000 00 99", "question", "Ik wil weer overzicht over mijn geld.", "tellsPayroll", "YES", "consentOn", on,
                "agreed", "true"));
        return stage.sends("schuldhulp-verwijzen", dossier, payroll, answers).next().substring("/dossiers/".length());
    }

    private void tells(String referral, String status, LocalDate on, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("status", status);
        answers.put("on", on);
        stage.does(referral, STATUS, DEWI, answers);
    }
}
