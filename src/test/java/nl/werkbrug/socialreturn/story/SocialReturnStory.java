package nl.werkbrug.socialreturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Social return from the building blocks of a municipality to the file for the client. */
abstract class SocialReturnStory extends SocialReturnBench {

    @Test
    void a_municipality_keeps_its_building_blocks_in_dated_versions() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertThat(desk.send("bouwblokken", "nieuw", lead, utrecht(from))).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("bouwblokken", "nieuw", lead, utrecht(from))).isInstanceOf(FormResult.Refused.class);
        Map<String, Object> later = utrecht(LocalDate.of(2027, 1, 1));
        put(later, "block.1", "Participatiewet", "41000.00");
        later.remove("bonus.1.euros");
        assertThat(desk.preview("bouwblokken", "nieuw", lead, later).mistakes()).extracting("key").containsExactly("bonus.1.euros");
        put(later, "bonus.1", "WW", "1.00");
        assertThat(desk.preview("bouwblokken", "nieuw", lead, later).mistakes()).extracting("key").containsExactly("bonus.1.label");
        put(later, "bonus.1", "Vast contract", "10000.00");
        desk.send("bouwblokken", "nieuw", lead, later);

        assertThat(blocks.list(lead)).extracting(it -> it.blocks().validFrom().getYear()).containsExactly(2027, 2026);
        assertThat(blocks.list(lead).get(1).blocks().rows().get(0).value()).isEqualTo(Money.euros("40000.00"));
        assertThat(desk.flow("bouwblokken").open("nieuw", lead).prefill().get("block.1.euros")).isEqualTo(Money.euros("41000.00"));
        assertThat(page("/bouwblokken", lead)).contains("Vanaf 1 januari 2027", "€ 41.000,00", "36 uur per week", "Utrecht");

        String newest = blocks.list(lead).get(0).blocks().id();
        Viewer other = fixture.world().user("Olga Ander", Role.LOKET_TEAM_LEAD, fixture.world().loket("Gemeente Ander"));
        blocks.remove(newest, other);
        assertThat(blocks.list(lead)).hasSize(2);
        blocks.remove(newest, lead);
        assertThat(blocks.list(lead)).hasSize(1);
        assertThat(page("/bouwblokken", fixture.hr)).isEqualTo("404");
    }

    @Test
    void a_contract_shows_what_was_promised() {
        SocialContract it = added("2026-17");
        assertThat(it.obligation()).isEqualTo(Money.euros("50000.00"));
        assertThat(page("/social-return/contract/" + it.id(), fixture.hr))
                .contains("Gemeente Dorp", "5 % van € 1.000.000,00", "€ 50.000,00", "staat in uw contract");
        assertThat(page("/social-return/" + fixture.employer, fixture.hr)).contains("2026-17", "€ 50.000,00");
        assertThat(adds(contract("2026-17", "OTHER"))).isInstanceOf(FormResult.Refused.class);

        Map<String, Object> wage = contract("2026-17", "OTHER");
        wage.put("basis", "WAGE");
        wage.put("wage", Money.euros("1000000.01"));
        assertThat(desk.preview("social-return-contract", it.id(), fixture.hr, wage).mistakes()).extracting("key").containsExactly("wage");
        wage.put("wage", Money.euros("300000.00"));
        wage.put("percentage", new BigDecimal("2.5"));
        assertThat(desk.preview("social-return-contract", it.id(), fixture.hr, wage).lines().get(0).why())
                .isEqualTo("2,5 % van € 300.000,00, het loondeel van het contract.");
        desk.send("social-return-contract", it.id(), fixture.hr, wage);
        assertThat(contracts.get(it.id(), fixture.hr).obligation()).isEqualTo(Money.euros("7500.00"));

        Viewer stranger = fixture.world().user("Piet Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Ander bedrijf"));
        assertThat(page("/social-return/contract/" + it.id(), stranger)).isEqualTo("404");
        assertThat(page("/social-return/contract/" + it.id(), lead)).isEqualTo("404");
        assertThatThrownBy(() -> desk.submit("social-return-contract", it.id(), stranger, wage)).isInstanceOf(NotVisible.class);
    }
}
