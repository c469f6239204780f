package nl.werkbrug.socialreturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialHire.State;
import nl.werkbrug.socialreturn.SocialProgress.Standing;
import nl.werkbrug.socialreturn.SocialProofs;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Social return from the building blocks of a municipality to who counts for a contract. */
abstract class SocialReturnStory extends SocialReturnBench {

    @Autowired
    SocialProofs proofs;

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

    @Test
    void somebody_counts_for_a_contract_and_the_progress_shows_it() {
        SocialContract contract = added("2026-18");
        Hire hire = chosen();
        Map<String, Object> early = counts(contract);
        early.put("countsFrom", LocalDate.of(2026, 6, 30));
        String task = desk.ownTask(hire.dossierId(), "social-return-link", fixture.hr).id();
        assertThat(desk.preview("taak", task, fixture.hr, early).mistakes()).extracting("key").containsExactly("countsFrom");
        Map<String, Object> unknown = counts(contract);
        unknown.put("group", "Onbekend");
        assertThat(desk.submit("taak", task, fixture.hr, unknown)).isInstanceOf(FormResult.Refused.class);
        assertThat(desk.flow("taak").open(task, fixture.hr).prefill().get("countsFrom")).isEqualTo(LocalDate.of(2026, 7, 1));
        desk.does(hire.dossierId(), "social-return-link", fixture.hr, counts(contract));
        assertThat(of(hire).state()).isEqualTo(State.PROVING);
        assertThat(progress.of(contract, fixture.hr).expected().isPositive()).isTrue();
        assertThat(progress.of(contract, fixture.hr).fulfilled()).isEqualTo(Money.ZERO);
        desk.does(hire.dossierId(), "social-return-proof", fixture.hr, Map.of("accepted", "YES", "named", "NO"));

        clock.set(LocalDate.of(2026, 12, 31));
        Standing now = progress.of(contract, fixture.hr);
        assertThat(now.fulfilled()).isEqualTo(Money.euros("10082.19"));
        assertThat(now.expected()).isEqualTo(Money.euros("30082.19"));
        assertThat(now.toDo()).isEqualTo(Money.euros("39917.81"));
        assertThat(now.shortage()).isEqualTo(Money.euros("19917.81"));
        assertThat(now.daysLeft()).isEqualTo(365);
        assertThat(page("/social-return/contract/" + contract.id(), fixture.hr))
                .contains("Amal Visser", "telt mee", "€ 10.082,19", "komt u € 19.917,81 te kort");
        assertThat(page("/dossiers/" + hire.dossierId(), fixture.hr)).contains("Social return", "alleen het personeelsnummer");
    }

    @Test
    void the_client_gets_a_proof_with_the_name_only_when_the_employee_agreed() throws IOException {
        SocialContract contract = added("2026-21");
        Hire hire = counting(contract);
        clock.set(LocalDate.of(2026, 12, 31));
        assertThat(proof(contract)).contains("2026-21", "€ 50.000,00", "€ 10.082,19", "Participatiewet").doesNotContain("Visser");

        desk.send("social-return-naam", of(hire).id(), fixture.hr, Map.of("named", "YES", "namedSince", LocalDate.of(2026, 12, 1)));
        assertThat(proof(contract)).contains("Amal Visser");

        desk.send("social-return-verstuurd", contract.id(), fixture.hr, Map.of(
                "sentOn", LocalDate.of(2026, 12, 31), "how", "beveiligde mail aan de contractmanager"));
        assertThat(page("/social-return/contract/" + contract.id(), fixture.hr))
                .contains("31 december 2026: beveiligde mail aan de contractmanager, toen was € 10.082,19 vervuld");
        Viewer stranger = fixture.world().user("Piet Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Ander bedrijf"));
        assertThatThrownBy(() -> proofs.of(contract.id(), stranger)).isInstanceOf(NotVisible.class);
        assertThat(page("/social-return/contract/" + contract.id() + "/bewijs.pdf", stranger)).isEqualTo("404");
    }

    private String proof(SocialContract contract) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(proofs.of(contract.id(), fixture.hr).content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void a_later_version_does_not_change_who_counts_already() {
        SocialContract contract = added("2026-19");
        Hire hire = counting(contract);
        Map<String, Object> later = utrecht(LocalDate.of(2026, 8, 1));
        put(later, "block.1", "Participatiewet", "99000.00");
        desk.send("bouwblokken", "nieuw", lead, later);

        assertThat(of(hire).link().value()).isEqualTo(Money.euros("40000.00"));
        String used = blocks.list(lead).get(1).blocks().id();
        assertThat(blocks.remove(used, lead)).isFalse();
    }

    @Test
    void hours_are_looked_at_after_a_year_and_on_the_last_day() {
        SocialContract contract = added("2026-20");
        Hire hire = counting(contract);
        assertThat(desk.own(hire.dossierId(), fixture.hr)).doesNotContain("social-return-hours");
        desk.reach(LocalDate.of(2027, 7, 2));
        Map<String, Object> more = Map.of("same", "NO", "from", LocalDate.of(2027, 1, 1), "hours", new BigDecimal(36));
        assertThat(desk.does(hire.dossierId(), "social-return-hours", fixture.hr, more)).isInstanceOf(FormResult.Done.class);
        assertThat(progress.of(contract, fixture.hr).expected()).isEqualTo(Money.euros("50082.19"));
        assertThat(progress.of(contract, fixture.hr).shortage()).isEqualTo(Money.ZERO);

        desk.reach(LocalDate.of(2028, 1, 3));
        desk.does(hire.dossierId(), "social-return-hours", fixture.hr, Map.of("same", "YES"));
        assertThat(of(hire).state()).isEqualTo(State.DONE);
        assertThat(progress.of(contract, fixture.hr).fulfilled()).isEqualTo(Money.euros("50082.19"));
    }

    @Test
    void the_end_of_the_employment_makes_it_less_and_taking_it_back_makes_it_whole() {
        SocialContract contract = added("2026-21");
        Hire hire = counting(contract);
        Money whole = progress.of(contract, fixture.hr).expected();
        transaction.executeWithoutResult(done -> events.publishEvent(
                new EmploymentEnded(hire.id(), hire.dossierId(), LocalDate.of(2026, 7, 31))));
        assertThat(progress.of(contract, fixture.hr).expected()).isEqualTo(Money.euros("1698.63"));
        transaction.executeWithoutResult(done -> events.publishEvent(new EmploymentGoesOn(hire.id(), hire.dossierId())));
        assertThat(progress.of(contract, fixture.hr).expected()).isEqualTo(whole);
        transaction.executeWithoutResult(done -> events.publishEvent(
                new EmploymentEnded(hire.id(), hire.dossierId(), LocalDate.of(2026, 6, 30))));
        assertThat(of(hire).state()).isEqualTo(State.STOPPED);
        assertThat(bench.results("social-return", of(hire).id())).containsExactly("end_stopped");
    }

    @Test
    void without_building_blocks_the_employer_takes_the_value_from_the_contract_and_a_client_may_say_no() {
        adds(contract("2026-22", "OTHER"));
        SocialContract contract = contracts.list(fixture.employer, fixture.hr).get(0);
        Hire hire = chosen();
        Map<String, Object> own = counts(contract);
        own.putAll(Map.of("group", "OWN", "own.label", "Doelgroep A", "own.euros", Money.euros("30000.00"), "own.fullTimeHours",
                new BigDecimal(36), "own.source", "Contract, artikel 9"));
        desk.does(hire.dossierId(), "social-return-link", fixture.hr, own);
        assertThat(of(hire).link().blocksId()).isNull();
        desk.does(hire.dossierId(), "social-return-proof", fixture.hr, Map.of("accepted", "NO", "because", "Te laat gemeld."));
        assertThat(of(hire).state()).isEqualTo(State.NOT_COUNTED);
        assertThat(progress.of(contract, fixture.hr).expected()).isEqualTo(Money.ZERO);
        assertThat(desk.flow("social-return-naam").open(of(hire).id(), fixture.hr).done()).contains("telt niet mee");
        assertThatThrownBy(() -> desk.flow("social-return-naam").open(of(hire).id(), lead)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_employee_says_whether_the_client_gets_the_name() {
        Hire hire = counting(added("2026-23"));
        desk.send("social-return-naam", of(hire).id(), fixture.hr, Map.of("named", "YES", "namedSince", TODAY));
        assertThat(of(hire).namedSince()).isEqualTo(TODAY);
        desk.send("social-return-naam", of(hire).id(), fixture.hr, Map.of("named", "NO"));
        assertThat(of(hire).namedSince()).isNull();
    }
}
