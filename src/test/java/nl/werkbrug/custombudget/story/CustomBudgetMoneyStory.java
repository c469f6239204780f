package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The money of a municipality for custom budgets: the year, the ceiling, and deposits that came back or did not. */
abstract class CustomBudgetMoneyStory extends CustomBudgetBench {

    @Autowired
    private WebApplicationContext application;

    @Test
    void the_year_rolls_over_and_money_stays_with_the_year_of_the_decision() {
        Hire hire = hire();
        asks(hire, fixture.hr, "250.00");
        clock.set(LocalDate.of(2026, 12, 31));
        grants(hire, caseworker, "250.00");
        clock.set(LocalDate.of(2027, 1, 4));
        assertThat(amounts(2026)).isEqualTo("250.00 0.00 750.00");
        assertThat(amounts(2027)).isEqualTo("0.00 0.00 1000.00");
        pays(hire, LocalDate.of(2027, 1, 4));
        sendsReceipt(hire, fixture.hr, "0.00");
        desk.does(hire.dossierId(), "custom-budget-rest", caseworker, back("250.00", LocalDate.of(2027, 1, 4)));

        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(amounts(2027)).isEqualTo("0.00 0.00 1000.00");
    }

    @Test
    void the_ceiling_is_not_lowered_below_what_was_promised() {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        grants(hire, caseworker, "200.00");

        assertThat(setsUp(LocalDate.of(2026, 6, 2), "199.99", "10.00").toString()).contains("al", "200,00");
        assertThat(setsUp(TODAY, "500.00", "10.00").toString()).contains("Vanaf deze dag geldt al iets");
        assertThat(setsUp(TODAY.minusDays(1), "500.00", "10.00")).isInstanceOf(FormResult.Refused.class);
        assertThat(setsUp(LocalDate.of(2026, 6, 2), "500.00", "500.01")).isInstanceOf(FormResult.Refused.class);
        assertThat(setsUp(LocalDate.of(2026, 6, 2), "200.00", "10.00")).isInstanceOf(FormResult.Done.class);
        assertThat(money.now(town).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_deposit_that_came_back_makes_room_in_the_year_of_the_money_and_is_told_once() throws Exception {
        Hire hire = deposit();
        String id = request(hire).id();
        assertThatThrownBy(() -> desk.flow("maatwerkbudget-borg").open(id, fixture.hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("maatwerkbudget-borg").open(id, coach)).isInstanceOf(NotVisible.class);
        Map<String, Object> part = new HashMap<>(Map.of("outcome", "PART", "amount", Money.euros("150.01"), "on", TODAY, "because", "Schade."));
        assertThat(desk.preview("maatwerkbudget-borg", id, caseworker, part).mistakes().toString()).contains("150,00 betaald en nog niet terug");
        part.put("amount", Money.euros("100.00"));
        part.put("on", TODAY.minusDays(1));
        assertThat(desk.preview("maatwerkbudget-borg", id, caseworker, part).mistakes().toString()).contains("De borg is betaald op");
        part.put("on", TODAY);
        assertThat(desk.send("maatwerkbudget-borg", id, caseworker, part)).isInstanceOf(FormResult.Done.class);

        assertThat(amounts(2026)).isEqualTo("0.00 50.00 950.00");
        assertThat(desk.send("maatwerkbudget-borg", id, caseworker, part)).isInstanceOf(FormResult.Before.class);
        assertThat(amounts(2026)).as("once").isEqualTo("0.00 50.00 950.00");
        assertThat(timeline.list(hire.dossierId(), fixture.hr).stream().map(TimelineItem::text)).anyMatch(it -> it.replace('\u00a0', ' ').contains("van de borg is € 100,00 terug, op 1 juni 2026. € 50,00 komt niet terug: Schade."));
        assertThat(page(hire)).contains("Borg: € 100,00 is terug, op 1 juni 2026. € 50,00 komt niet terug: Schade.");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'DEPOSIT' and object_id = ?").param(id).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_deposit_that_does_not_come_back_stays_paid() throws Exception {
        Hire hire = deposit();
        byte[] letter = jdbc.sql("select content from document where dossier_id = ? and title like 'Brief over een maatwerkbudget%' limit 1")
                .param(hire.dossierId()).query((row, number) -> row.getBytes(1)).single();
        try (PDDocument document = Loader.loadPDF(letter)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Dit is een borg. Die komt terug", "Bel of mail ons als de borg terug is.", "Komt niet alles terug?");
        }

        assertThat(desk.send("maatwerkbudget-borg", request(hire).id(), caseworker, Map.of("outcome", "GONE", "because", "De verhuurder is weg.")))
                .isInstanceOf(FormResult.Done.class);
        assertThat(amounts(2026)).isEqualTo("0.00 150.00 850.00");
        assertThat(page(hire)).contains("Borg: € 150,00 komt niet terug: De verhuurder is weg.");
    }

    @Test
    void what_did_not_come_back_of_the_rest_does_not_come_with_the_deposit() {
        Hire hire = deposit("120.00");
        Map<String, Object> some = new HashMap<>(back("10.00", TODAY));
        some.put("because", "De rest is op.");
        assertThat(desk.does(hire.dossierId(), "custom-budget-rest", caseworker, some)).isInstanceOf(FormResult.Done.class);
        assertThat(amounts(2026)).isEqualTo("0.00 140.00 860.00");

        assertThat(desk.send("maatwerkbudget-borg", request(hire).id(), caseworker, Map.of("outcome", "BACK", "on", TODAY))).isInstanceOf(FormResult.Done.class);
        assertThat(amounts(2026)).as("twenty never came").isEqualTo("0.00 20.00 980.00");
    }

    @Test
    void a_deposit_without_a_receipt_of_which_nothing_came_back_can_still_come() {
        Hire hire = paidDeposit();
        LocalDate decide = LocalDate.of(2026, 7, 6);
        desk.reach(decide);
        desk.does(hire.dossierId(), "custom-budget-no-receipt", caseworker, Map.of("outcome", "CLAIM", "amount", Money.euros("150.00"), "payBackBy", decide.plusDays(28),
                "payBackIban", "NL02ABNA0123456789", "reason", "Er is geen bon."));
        desk.does(hire.dossierId(), "custom-budget-rest", caseworker, Map.of("outcome", "GIVEN_UP", "because", "De verhuurder heeft het nog."));
        assertThat(amounts(2026)).isEqualTo("0.00 150.00 850.00");

        assertThat(desk.send("maatwerkbudget-borg", request(hire).id(), caseworker, Map.of("outcome", "BACK", "on", decide))).isInstanceOf(FormResult.Done.class);
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
    }

    private String page(Hire hire) throws Exception {
        String html = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build()
                .perform(get("/dossiers/" + hire.dossierId()).with(SignIn.as(caseworker))).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(html).text().replace('\u00a0', ' ');
    }

    private Hire deposit() {
        return deposit("150.00");
    }

    /** @param spent of the hundred and fifty that were paid */
    private Hire deposit(String spent) {
        Hire hire = paidDeposit();
        sendsReceipt(hire, fixture.hr, spent);
        return hire;
    }

    private Hire paidDeposit() {
        Hire hire = hire();
        Map<String, Object> wish = wish("150.00");
        wish.put("kind", "DEPOSIT");
        desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, wish);
        grants(hire, caseworker, "150.00");
        pays(hire, TODAY);
        assertThat(desk.flow("maatwerkbudget-borg").open(request(hire).id(), caseworker).done()).as("before the receipt").isNotNull();
        return hire;
    }
}
