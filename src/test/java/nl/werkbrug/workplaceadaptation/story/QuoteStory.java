package nl.werkbrug.workplaceadaptation.story;

import static nl.werkbrug.workplaceadaptation.story.AdaptationBench.need;
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
import nl.werkbrug.fixture.LateObjection;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.store.AdaptationQuoteTable;
import nl.werkbrug.workplaceadaptation.story.AdaptationBench.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quote is mended or taken away until somebody chose; nobody writes over what somebody else wrote. */
@Story
abstract class QuoteStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String CORRECT = "offerte-wijzigen";
    private static final String AWAY = "offerte-weghalen";
    private static final Map<String, Object> SURE = Map.of("away.sure", true);

    @Autowired
    LateObjection late;

    @Autowired
    AdaptationBench bench;

    @Autowired
    AdaptationQuoteTable quotes;

    @Autowired
    FormDesk desk;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    private Case it;

    @BeforeEach
    void two_quotes() {
        bench.clear();
        it = bench.chosen("WIA", "FIXED");
        bench.does(it, "adaptation-need", need("FIXED"));
        bench.does(it, "adaptation-quote", quote("Kantoor BV", "1000", "210", "YES"));
        bench.does(it, "adaptation-quote", quote("Tafels & Zo", "900", "189", "NO"));
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void what_an_objection_brings_counts_from_then_on_and_the_rest_is_followed_when_a_part_was_paid() {
        Case it = partlyGranted("500");
        objected(it, "700");
        assertThat(bench.now(it).grant().amount()).isEqualTo(Money.euros("700"));
        assertThat(bench.open(it)).containsExactly("adaptation-purchase");

        bench.does(it, "adaptation-purchase", AdaptationBench.purchase(TODAY));
        bench.does(it, "adaptation-claim", Map.of("claim.on", TODAY));
        bench.does(it, "adaptation-paid", Map.of("paid.how", "YES", "paid.on", TODAY, "paid.amount", Money.euros("700")));
        assertThat(bench.now(it).state()).isEqualTo(State.PAID);
    }

    @Test
    void the_rest_is_followed_when_an_objection_brings_more_than_was_paid() {
        Case it = partlyGranted("600");
        bench.does(it, "adaptation-purchase", AdaptationBench.purchase(TODAY));
        bench.does(it, "adaptation-claim", Map.of("claim.on", TODAY));
        bench.does(it, "adaptation-paid", Map.of("paid.how", "YES", "paid.on", TODAY, "paid.amount", Money.euros("600")));

        objected(it, "900");
        assertThat(bench.now(it).state()).isEqualTo(State.CLAIMED);
        assertThat(bench.open(it)).containsExactly("adaptation-paid");
        assertThat(bench.timeline(it)).anyMatch(line -> line.contains("€ 900,00 toegekend. Dat was € 600,00"));
        bench.does(it, "adaptation-paid", Map.of("paid.how", "YES", "paid.on", TODAY, "paid.amount", Money.euros("300")));

        assertThat(bench.now(it).claim().received()).isEqualTo(Money.euros("900"));
        assertThat(bench.now(it).state()).isEqualTo(State.PAID);
        assertThat(bench.open(it)).isEmpty();
    }

    private Case partlyGranted(String amount) {
        Case it = bench.chosen("WIA", "FIXED");
        bench.does(it, "adaptation-need", AdaptationBench.need("FIXED"));
        bench.does(it, "adaptation-quote", AdaptationBench.quote("Kantoor BV", "900", "189", "NO"));
        bench.does(it, "adaptation-choose", bench.choose(it));
        bench.atUwv(it, "PARTLY");
        bench.does(it, "adaptation-decision", AdaptationBench.decision(TODAY, amount, "OWN"));
        return it;
    }

    private void objected(Case it, String amount) {
        bench.does(it, "request-objection", Map.of("outcome", "OBJECTED", "sentOn", TODAY));
        bench.does(it, "request-objection-answer", Map.of("outcome", "GRANTED", "letterOn", TODAY, "amount", Money.euros(amount)));
    }

    @Test
    void a_late_objection_that_is_founded_asks_to_take_over_the_decision() {
        Case it = bench.chosen("WIA", "FIXED");
        bench.does(it, "adaptation-need", AdaptationBench.need("FIXED"));
        bench.does(it, "adaptation-quote", AdaptationBench.quote("Kantoor BV", "900", "189", "NO"));
        bench.does(it, "adaptation-choose", bench.choose(it));
        bench.atUwv(it, "REFUSED");
        bench.does(it, "request-objection", Map.of("outcome", "NONE"));
        assertThat(bench.open(it)).isEmpty();

        late.founded(bench.now(it).id());

        assertThat(bench.now(it).state()).isEqualTo(WorkplaceAdaptation.State.ASKED);
        assertThat(bench.open(it)).containsExactly("adaptation-decision");
    }

    @Test
    void a_wrong_amount_is_mended_before_the_choice() {
        AdaptationQuote dear = of("Kantoor BV");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body())
                .contains("/werk/" + CORRECT + "/" + dear.id() + ":0", "/werk/" + AWAY + "/" + dear.id() + ":0");
        assertThat(desk.flow(CORRECT).open(dear.address(), it.hr()).prefill().get("quote.net")).isEqualTo(Money.euros("1000"));
        assertThat(mistakes(dear, changed("Kantoor BV", "800", "900"))).containsExactly("quote.vat");
        Map<String, Object> quoted = changed("Kantoor BV", "800", "168");
        quoted.put("quote.kind", "QUOTE");
        assertThat(mistakes(dear, quoted)).containsExactly("quote.file");

        assertThat(desk.send(CORRECT, dear.address(), it.hr(), changed("Kantoor BV", "800", "168"))).isInstanceOf(FormResult.Done.class);
        assertThat(of("Kantoor BV").version()).isEqualTo(1);
        String choose = desk.ownTask(it.dossier(), "adaptation-choose", it.hr()).id();
        assertThat(desk.preview("taak", choose, it.hr(), bench.choose(it)).lines().toString()).contains("Kantoor BV", "800,00");
        assertThat(logged("QUOTE_CORRECT")).containsExactly("was ESTIMATE 1000.00 + 210.00; is ESTIMATE 800.00 + 168.00");
    }

    @Test
    void who_saw_an_older_version_is_told_what_stands_there_now() {
        AdaptationQuote seen = of("Kantoor BV");
        desk.send(CORRECT, seen.address(), it.hr(), changed("Kantoor BV", "800", "168"));

        FormResult second = desk.submit(CORRECT, seen.address(), it.hr(), changed("Kantoor NV", "700", "147"));
        assertThat(second).isInstanceOf(FormResult.Refused.class).asString().contains("intussen gewijzigd", "800,00");
        assertThat(desk.submit(AWAY, seen.address(), it.hr(), SURE)).asString().contains("intussen gewijzigd");
        assertThat(desk.preview(AWAY, seen.address(), it.hr(), SURE).mistakes()).hasSize(1);
        assertThat(of("Kantoor BV").net()).isEqualTo(Money.euros("800"));
        assertThat(quotes.of(bench.now(it).id())).hasSize(2);
    }

    @Test
    void a_quote_is_taken_away_but_never_the_only_one() {
        AdaptationQuote gone = of("Tafels & Zo");
        assertThat(desk.send(AWAY, gone.address(), it.hr(), SURE)).isInstanceOf(FormResult.Done.class);
        assertThatThrownBy(() -> desk.submit(AWAY, gone.address(), it.hr(), SURE)).isInstanceOf(NotVisible.class);
        assertThat(desk.submit(AWAY, of("Kantoor BV").address(), it.hr(), SURE)).asString().contains("Dit is de enige offerte");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains(CORRECT).doesNotContain(AWAY, "Tafels");
        assertThat(logged("QUOTE_REMOVE")).containsExactly("was ESTIMATE 900.00 + 189.00");
    }

    @Test
    void after_the_choice_the_quotes_stay_as_they_are() {
        AdaptationQuote chosen = of("Tafels & Zo");
        bench.does(it, "adaptation-choose", bench.choose(it));

        assertThat(desk.submit(CORRECT, chosen.address(), it.hr(), changed("Anders", "1", "0"))).isInstanceOf(FormResult.Before.class);
        assertThat(desk.submit(AWAY, of("Kantoor BV").address(), it.hr(), SURE)).isInstanceOf(FormResult.Before.class);
        assertThat(desk.flow(CORRECT).open(chosen.address(), it.hr()).done()).contains("De keuze is al gemaakt");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Offertes vergeleken").doesNotContain(CORRECT, AWAY);
        assertThat(quotes.of(bench.now(it).id())).extracting(AdaptationQuote::version).containsOnly(0);
    }

    @Test
    void nobody_else_finds_a_quote() {
        String address = of("Kantoor BV").address();
        Viewer stranger = world.user("Victor Vreemd", Role.EMPLOYER_HR, world.employer("Ander Bedrijf"));
        for (String flow : List.of(CORRECT, AWAY)) {
            assertThat(bench.get("/werk/" + flow + "/" + address, it.hr()).status()).as(flow).isEqualTo(200);
            assertThat(bench.get("/werk/" + flow + "/" + address + "0000000", it.hr()).status()).as(flow).isEqualTo(404);
            for (Viewer each : List.of(it.loket(), stranger)) {
                assertThat(bench.get("/werk/" + flow + "/" + address, each).status()).as(flow).isEqualTo(404);
                assertThatThrownBy(() -> desk.submit(flow, address, each, changed("Anders", "1", "0"))).isInstanceOf(NotVisible.class);
            }
        }
        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body()).doesNotContain(CORRECT, AWAY);
    }

    private AdaptationQuote of(String supplier) {
        return quotes.of(bench.now(it).id()).stream().filter(each -> each.supplier().equals(supplier)).findFirst().orElseThrow();
    }

    private List<String> mistakes(AdaptationQuote quote, Map<String, Object> answers) {
        return desk.preview(CORRECT, quote.address(), it.hr(), answers).mistakes().stream().map(each -> each.key()).toList();
    }

    private static Map<String, Object> changed(String supplier, String net, String vat) {
        return new HashMap<>(Map.of(
                "quote.kind", "ESTIMATE", "quote.supplier", supplier, "quote.net", Money.euros(net), "quote.vat", Money.euros(vat)));
    }

    private List<String> logged(String action) {
        return jdbc.sql("select detail from audit_entry where action = :action and object_id = :id")
                .param("action", action).param("id", bench.now(it).id()).query(String.class).list();
    }
}
