package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.FUND;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoParty.RESEARCH;
import static nl.werkbrug.demo.DemoParty.WORK_START;
import static nl.werkbrug.demo.DemoUser.EVA;
import static nl.werkbrug.demo.DemoUser.INES;
import static nl.werkbrug.demo.DemoUser.LARS;
import static nl.werkbrug.demo.DemoUser.RIK;
import static nl.werkbrug.demo.DemoUser.TESSA;
import static nl.werkbrug.demo.DemoUser.WIM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.OutcomeAgain;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeFigures;
import nl.werkbrug.outcome.OutcomeHistory;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An outcome contract in the demo: three cohorts over two years, of whom most found work and many stayed; all amounts are invented. */
@Profile("demo")
@Component
class OutcomeContractStory {

    private static final String INVENTED = "Verzonnen voor de oefenomgeving, nergens gepubliceerd";
    private static final String YES = "YES";
    private static final int NONE = -1;
    private static final String JUDGE = "outcome-judge";
    private static final String SIGN = "outcome-addendum-agree";

    private final Stage stage;
    private final OutcomeContracts contracts;
    private final OutcomeFigures figures;
    private final OutcomeAgain again;
    private final OutcomePeople people;

    OutcomeContractStory(Stage stage, OutcomeContracts contracts, OutcomeFigures figures, OutcomeAgain again, OutcomePeople people) {
        this.stage = stage;
        this.contracts = contracts;
        this.figures = figures;
        this.again = again;
        this.people = people;
    }

    /** The newest milestones wait for the evaluator, and one payment for the municipality. Of being placed the most is reached. */
    void threeCohorts(LocalDate today) {
        LocalDate start = today.minusMonths(24);
        OutcomeContract it = signed(start, today);
        cohort(it, "Groep 1", start.plusDays(14), 6);
        pays(it, "resultaat-uitvoerder", "12000.00");
        List<Hire> first = people.work(it, OutcomePeople.FIRST, start.plusMonths(2));
        judges(it, stage.today());
        judged(it, start.plusMonths(5).plusDays(6), 0, "Op de loonstrook van de laatste maand staan geen gewerkte uren.");
        workedAtSecondSight(it, start.plusMonths(5).plusDays(20), "De werkgever verbeterde de loonstrook. De uren staan er nu op.", "Verbeterde loonstrook");
        people.leaves(first, start.plusMonths(6));
        judges(it, start.plusMonths(8).plusDays(6));
        cohort(it, "Groep 2", start.plusMonths(8).plusDays(12), 8);
        debtsSettled(it, start.plusMonths(9), "1-05");
        List<Hire> second = people.work(it, OutcomePeople.SECOND, start.plusMonths(11).plusDays(15));
        judges(it, stage.today());
        judges(it, start.plusMonths(14).plusDays(6));
        judged(it, start.plusMonths(14).plusDays(21), 0, "De arbeidsovereenkomst is van een ander bedrijf dan de loonstrook.");
        workedAtSecondSight(it, start.plusMonths(15).plusDays(4), "Het bedrijf heeft een nieuwe naam. Het uittreksel toont dat het hetzelfde bedrijf is.",
                "Uittreksel van het handelsregister");
        people.leaves(second, start.plusMonths(16));
        judges(it, start.plusMonths(17).plusDays(21));
        cohort(it, "Groep 3", start.plusMonths(18), 6);
        pays(it, "resultaat-uitvoerder", "20000.00");
        changed(it, start.plusMonths(18).plusDays(8), today);
        debtsSettledAtSecondSight(it, start.plusMonths(19), "2-06");
        people.work(it, OutcomePeople.THIRD, start.plusMonths(20).plusDays(27));
        judges(it, stage.today());
        pays(it, "resultaat-verdeling", "16000.00");
        judged(it, today.minusDays(8), 1, "De laatste twee maanden was er onbetaald verlof. Die maanden zijn geen werk.");
        stage.on(today.minusDays(2));
        stage.end();
    }

    private OutcomeContract signed(LocalDate start, LocalDate today) {
        stage.on(start.minusDays(10));
        String next = stage.sends("resultaatcontract", "nieuw", RIK, terms(start, today)).next();
        OutcomeContract it = contracts.get(next.substring(next.lastIndexOf('/') + 1), stage.viewer(RIK));
        stage.on(start);
        stage.does(it.dossierId(), "outcome-agree", TESSA, Map.of("agreed", YES));
        LocalDate received = stage.on(start.plusDays(5));
        stage.sends("resultaat-inleg", it.id(), RIK, Map.of(
                "investor", FUND.id(), "amount", Money.euros("24000.00"), "on", received, "reference", "INLEG-1"));
        return it;
    }

    private static Map<String, Object> terms(LocalDate start, LocalDate today) {
        Map<String, Object> it = new HashMap<>(Map.of(
                "title", "Maasbrug aan de slag", "payer", MUNICIPALITY.id(), "provider", WORK_START.id(), "evaluator", RESEARCH.id(),
                "startsOn", start, "endsOn", today.plusMonths(12)));
        it.putAll(Map.of(
                "investor.1.party", FUND.id(), "investor.1.promised", Money.euros("24000.00"), "returnCap", "8", "returnSource", INVENTED,
                "source", INVENTED));
        milestone(it, "PLACED", "2500", "20000", "10");
        milestone(it, "WORK_3", "2500", "20000", "7,5");
        milestone(it, "WORK_6", "3000", "24000", "5");
        milestone(it, "WORK_12", "4000", "24000", "5");
        it.put("m.WORK_6.reward", Money.euros("500.00"));
        milestone(it, "DEBTS_SETTLED", "1500", "9000", "0");
        return it;
    }

    private static void milestone(Map<String, Object> terms, String kind, String each, String cap, String benchmark) {
        terms.put("m." + kind + ".each", Money.euros(each + ".00"));
        terms.put("m." + kind + ".cap", Money.euros(cap + ".00"));
        terms.put("m." + kind + ".benchmark", benchmark);
    }

    /** Everybody begins on the second day; after six weeks nobody joins any more. */
    private void cohort(OutcomeContract it, String name, LocalDate first, int planned) {
        stage.on(first);
        stage.sends("resultaat-groep", it.id(), RIK, Map.of(
                "name", name, "firstDay", first, "fixedOn", first.plusDays(42), "planned", planned));
        List<OutcomeFigures.CohortLine> all = figures.of(it).cohorts();
        String cohort = all.get(all.size() - 1).cohort().id();
        LocalDate begun = stage.on(first.plusDays(4));
        stage.sends("resultaat-instroom", cohort, WIM, Map.of("people", planned, "on", begun, "consent", "true"));
    }

    /** All confirmed, and paid in time: what waits longer takes in what is confirmed meanwhile. */
    private void judges(OutcomeContract it, LocalDate day) {
        judged(it, day, NONE, "");
        allPaid(it);
    }

    /**
     * Everything that was put to the evaluator.
     *
     * @param rejected which of it, counted from 0, or {@link #NONE}; the rest is confirmed
     */
    private void judged(OutcomeContract it, LocalDate day, int rejected, String because) {
        stage.on(day);
        for (int at = 0; stage.asks(it.dossierId(), JUDGE, EVA); at++) {
            stage.does(it.dossierId(), JUDGE, EVA, at == rejected ? Map.of("outcome", "NO", "because", because) : Map.of("outcome", YES));
        }
    }

    /** What was rejected is put forward again by the provider with a better paper, and confirmed. */
    private void workedAtSecondSight(OutcomeContract it, LocalDate day, String because, String paper) {
        LocalDate on = stage.on(day);
        stage.sends("resultaat-opnieuw", again.rejected(it.id(), stage.viewer(WIM)).get(0).id(), WIM,
                Map.of("because", because, "paper", new Paper(paper), "consent", "true"));
        judges(it, on);
    }

    /** A year in work pays more from next week on, and the contract runs half a year longer. */
    private void changed(OutcomeContract it, LocalDate day, LocalDate today) {
        stage.on(day);
        Map<String, Object> wish = terms(it.startsOn(), today);
        wish.keySet().removeIf(key -> !key.startsWith("m."));
        milestone(wish, "WORK_12", "4500", "27000", "5");
        wish.putAll(Map.of(
                "from", day.plusDays(7), "endsOn", today.plusMonths(18), "returnCap", "8", "why",
                "Een jaar aan het werk blijven vraagt meer begeleiding.", "source", INVENTED));
        stage.sends("resultaatcontract-wijzigen", it.id(), RIK, wish);
        for (DemoUser each : List.of(TESSA, WIM)) {
            stage.does(it.dossierId(), SIGN, each, Map.of("agreed", YES));
        }
        String ofFund = figures.of(it).changes().get(0).signed().stream().map(OutcomeHistory.Signed::signature)
                .filter(each -> each.partyId().equals(FUND.id())).findFirst().orElseThrow().dossierId();
        stage.does(ofFund, SIGN, INES, Map.of("agreed", YES));
    }

    /** Rejected at first, for the letter did not say enough. */
    private void debtsSettledAtSecondSight(OutcomeContract it, LocalDate day, String participant) {
        LocalDate on = told(it, day, participant);
        stage.does(it.dossierId(), JUDGE, EVA, Map.of("outcome", "NO", "because", "Uit de brief blijkt niet dat de regeling rond is."));
        stage.sends("resultaat-opnieuw", again.rejected(it.id(), stage.viewer(LARS)).get(0).id(), LARS,
                Map.of("on", on, "because", "De tweede brief noemt de dag van de regeling.", "paper", new Paper("Tweede brief van de schuldhulp"), "consent", "true"));
        judges(it, on);
    }

    private void debtsSettled(OutcomeContract it, LocalDate day, String participant) {
        judges(it, told(it, day, participant));
    }

    private LocalDate told(OutcomeContract it, LocalDate day, String participant) {
        LocalDate on = stage.on(day);
        stage.sends("resultaat-melden", it.id(), LARS, Map.of(
                "number", participant, "kind", "DEBTS_SETTLED", "on", on, "evidence", "Brief van de schuldhulp: de regeling is rond.",
                "paper", new Paper("Brief van de schuldhulp"), "consent", "true"));
        return on;
    }

    /** Proposed by who runs the contract. */
    private void pays(OutcomeContract it, String flow, String amount) {
        stage.sends(flow, it.id(), RIK, Map.of("amount", Money.euros(amount)));
        allPaid(it);
    }

    /** What waits is approved by the municipality, and paid by a colleague or out of the cash of the contract. */
    private void allPaid(OutcomeContract it) {
        while (stage.asks(it.dossierId(), "outcome-approve", TESSA)) {
            stage.does(it.dossierId(), "outcome-approve", TESSA, Map.of("outcome", YES));
        }
        for (DemoUser payer : List.of(LARS, RIK)) {
            while (stage.asks(it.dossierId(), "outcome-paid", payer)) {
                stage.does(it.dossierId(), "outcome-paid", payer, Map.of("paidOn", stage.today(), "reference", "Afschrift " + stage.today()));
            }
        }
    }
}
