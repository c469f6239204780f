package nl.werkbrug.workplaceadaptation.story;

import static nl.werkbrug.workplaceadaptation.story.AdaptationBench.decision;
import static nl.werkbrug.workplaceadaptation.story.AdaptationBench.need;
import static nl.werkbrug.workplaceadaptation.story.AdaptationBench.purchase;
import static nl.werkbrug.workplaceadaptation.story.AdaptationBench.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Timing;
import nl.werkbrug.workplaceadaptation.story.AdaptationBench.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A provision at work from the package to the money. The clock begins on 1 June 2026. */
@Story
abstract class AdaptationStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 22);

    @Autowired
    AdaptationBench bench;

    @Autowired
    FormDesk desk;

    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nothing_runs() {
        bench.clear();
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void an_adaptation_from_the_package_to_the_money() {
        Case it = bench.chosen("WIA", "FIXED");
        assertThat(desk.ownTask(it.dossier(), "adaptation-need", it.hr()).dueOn()).isEqualTo("2026-06-15");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Voorziening op het werk", "Nog niet kopen.");
        String task = desk.ownTask(it.dossier(), "adaptation-need", it.hr()).id();
        assertThat(desk.preview("taak", task, it.hr(), need("FIXED")).lines().toString()).contains("de werkgever", "UWV", "artikel 36 WIA");
        assertThat(desk.preview("taak", task, it.hr(), need("TRANSPORT")).lines().toString()).contains("de werknemer", "artikel 35 WIA");
        bench.does(it, "adaptation-need", need("FIXED"));

        bench.does(it, "adaptation-quote", quote("Kantoor BV", "1000", "210", "YES"));
        bench.does(it, "adaptation-quote", quote("Tafels & Zo", "900", "189", "NO"));
        Map<String, Object> dearest = bench.choose(it);
        dearest.put("choose.quote", bench.quoteOf(it, "order by net_cents desc"));
        assertThat(bench.does(it, "adaptation-choose", dearest)).isInstanceOf(FormResult.Refused.class);
        String choose = desk.ownTask(it.dossier(), "adaptation-choose", it.hr()).id();
        assertThat(desk.preview("taak", choose, it.hr(), bench.choose(it)).lines().toString()).contains("900,00", "129,00", "schatting");
        assertThat(bench.get("/werk/taak/" + choose, it.hr()).body()).contains("Tafels &amp; Zo", "goedkoopst");
        bench.does(it, "adaptation-choose", bench.choose(it));

        assertThat(bench.fact(it, "adaptation.cost")).isEqualTo("900.00");
        assertThat(bench.fact(it, "adaptation.costs")).contains("Kantoor BV: 1000,00 euro zonder btw; Tafels & Zo");
        bench.atUwv(it, "GRANTED");
        assertThat(bench.does(it, "adaptation-decision", decision(TODAY.minusDays(1), "950", "OWN"))).isInstanceOf(FormResult.Refused.class);
        bench.does(it, "adaptation-decision", decision(TODAY, "950", "OWN"));
        desk.reach(LATER);
        bench.does(it, "adaptation-purchase", purchase(LATER));

        assertThat(bench.now(it).purchase().timing()).isEqualTo(Timing.IN_TIME);
        assertThat(bench.document(it, "Declaratieblad voorziening")).contains("Tafels & Zo", "1.089,00", "900,00", "UWV", "trekt de btw af");
        assertThat(desk.ownTask(it.dossier(), "adaptation-claim", it.hr()).dueOn()).isEqualTo("2026-07-20");
        assertThat(bench.get("/werk/taak/" + desk.ownTask(it.dossier(), "adaptation-claim", it.hr()).id(), it.hr()).body())
                .contains("Declaratieblad (PDF)", "900,00");
        bench.does(it, "adaptation-claim", Map.of("claim.on", LATER));
        bench.does(it, "adaptation-paid", Map.of("paid.how", "YES", "paid.on", LATER, "paid.amount", Money.euros("900")));

        assertThat(bench.now(it).state()).isEqualTo(State.PAID);
        assertThat(bench.open(it)).isEmpty();
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("afgerond: betaald", "Offertes vergeleken", "(gekozen)");
    }

    @Test
    void what_the_employee_takes_along_is_asked_at_the_municipality_and_lent() {
        Case it = bench.chosen("BIJSTAND", "PORTABLE");
        bench.does(it, "adaptation-need", need("AID"));
        bench.does(it, "adaptation-quote", quote("Hulp BV", "4000", "840", "NO"));
        String choose = desk.ownTask(it.dossier(), "adaptation-choose", it.hr()).id();
        assertThat(desk.preview("taak", choose, it.hr(), bench.choose(it)).warnings().toString()).contains("bruikleen", "schatting");
        bench.does(it, "adaptation-choose", bench.choose(it));
        assertThat(bench.fact(it, "provision.kind")).isEqualTo("AID");

        bench.does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        desk.does(it.dossier(), "request-check", it.loket(), Map.of("outcome", "COMPLETE"));
        desk.does(it.dossier(), "request-propose", it.loket(), Map.of(
                "outcome", "GRANTED", "from", TODAY, "reasoning", "Het is nodig voor dit werk."));
        desk.does(it.dossier(), "request-sign", it.lead(), Map.of("outcome", "SIGN"));
        bench.does(it, "adaptation-decision", decision(TODAY, null, "LOAN"));

        assertThat(bench.open(it)).containsExactly("adaptation-delivered");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("de werknemer, bij de gemeente Maasbrug", "bruikleen");
    }

    @Test
    void who_buys_too_soon_reads_the_risk() {
        Case it = bench.granted("OWN", "950");
        LocalDate before = TODAY.minusDays(3);
        assertThat(bench.does(it, "adaptation-purchase", purchase(before))).isInstanceOf(FormResult.Refused.class);
        Map<String, Object> honest = new HashMap<>(purchase(before));
        honest.put("purchase.early", true);
        String task = desk.ownTask(it.dossier(), "adaptation-purchase", it.hr()).id();
        assertThat(desk.preview("taak", task, it.hr(), honest).warnings().toString()).contains("weigeren");

        bench.does(it, "adaptation-purchase", honest);

        assertThat(bench.now(it).purchase().timing()).isEqualTo(Timing.BEFORE_REQUEST);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Te vroeg gekocht.");
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("dat was voor de aanvraag"));
    }

    @Test
    void what_was_bought_already_can_be_asked_but_is_named() {
        Case it = bench.chosen("WIA", "FIXED");
        Map<String, Object> bought = new HashMap<>(need("FIXED"));
        bought.putAll(Map.of("adaptation.bought", "YES", "adaptation.boughtOn", TODAY.minusDays(3)));
        bench.does(it, "adaptation-need", bought);

        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Te vroeg gekocht.");
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("al gekocht voordat er was aangevraagd"));
    }

    @Test
    void a_refusal_and_a_second_thought_end_it_and_another_may_begin() {
        Case it = bench.chosen("WIA", "FIXED");
        bench.does(it, "adaptation-need", need("FIXED"));
        bench.does(it, "adaptation-quote", quote("Kantoor BV", "100", "0", "NO"));
        String choose = desk.ownTask(it.dossier(), "adaptation-choose", it.hr()).id();
        assertThat(desk.preview("taak", choose, it.hr(), bench.choose(it)).warnings().toString()).contains("misschien te laag");
        bench.does(it, "adaptation-choose", Map.of("choose.asks", "NO", "choose.why", "Wij betalen het zelf."));
        assertThat(bench.now(it).state()).isEqualTo(State.NOT_ASKED);

        assertThat(desk.send("voorziening-erbij", bench.now(it).id(), it.hr(), Map.of("again.talked", true))).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("voorziening-erbij", bench.now(it).id(), it.hr(), Map.of("again.talked", true))).isInstanceOf(FormResult.Before.class);
        assertThat(bench.now(it).number()).isEqualTo(2);
        assertThat(bench.open(it)).containsExactly("adaptation-need");
    }

    @Test
    void who_leaves_gets_nothing_new_but_what_was_bought_is_still_paid() {
        Case bought = bench.granted("OWN", "950");
        bench.does(bought, "adaptation-purchase", purchase(TODAY));
        leaves(bought);
        assertThat(bench.open(bought)).containsExactly("adaptation-claim");

        Case granted = bench.granted("LOAN", null);
        leaves(granted);
        assertThat(bench.now(granted).state()).isEqualTo(State.STOPPED);
        assertThat(bench.open(granted)).isEmpty();
        assertThat(bench.timeline(granted)).anyMatch(text -> text.contains("in bruikleen"));
    }

    @Test
    void what_is_delivered_is_done_and_a_hire_that_does_not_come_about_stops_the_rest() {
        Case lent = bench.granted("LOAN", null);
        bench.does(lent, "adaptation-delivered", Map.of("delivered.on", TODAY, "delivered.works", true));
        assertThat(bench.now(lent).state()).isEqualTo(State.DELIVERED);

        Case it = bench.chosen("WIA", "FIXED");
        bench.does(it, "adaptation-need", need("FIXED"));
        desk.send("aanname-stoppen", it.hire().id(), it.hr(), Map.of("reason", "Andere baan."));
        assertThat(bench.now(it).state()).isEqualTo(State.STOPPED);
        assertThat(bench.open(it)).isEmpty();
    }

    @Test
    void the_loket_reads_where_it_stands_and_a_stranger_finds_nothing() {
        Case it = bench.granted("OWN", "950");
        Viewer stranger = world.user("Victor Vreemd", Role.EMPLOYER_HR, world.employer("Ander Bedrijf"));

        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body())
                .contains("Voorziening op het werk", "950,00").doesNotContain("Offertes vergeleken", "voorziening-stoppen");
        for (String flow : List.of("voorziening-stoppen", "voorziening-erbij")) {
            assertThat(bench.get("/werk/" + flow + "/" + bench.now(it).id(), it.hr()).status()).as(flow).isEqualTo(200);
            for (Viewer each : List.of(it.loket(), stranger)) {
                assertThat(bench.get("/werk/" + flow + "/" + bench.now(it).id(), each).status()).as(flow).isEqualTo(404);
                assertThatThrownBy(() -> desk.submit(flow, bench.now(it).id(), each, Map.of())).isInstanceOf(NotVisible.class);
            }
        }
        desk.send("voorziening-stoppen", bench.now(it).id(), it.hr(), Map.of("stop.because", "Niet meer nodig."));
        assertThat(bench.now(it).state()).isEqualTo(State.STOPPED);
        assertThat(desk.send("voorziening-stoppen", bench.now(it).id(), it.hr(), Map.of("stop.because", "Weg."))).isInstanceOf(FormResult.Before.class);
    }

    private void leaves(Case it) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new EmploymentEnded(it.hire().id(), it.dossier(), TODAY)));
    }
}
