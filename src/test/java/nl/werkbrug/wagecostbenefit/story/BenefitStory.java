package nl.werkbrug.wagecostbenefit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagecostbenefit.Benefit;
import org.junit.jupiter.api.Test;

/** Loonkostenvoordeel from the choice to the yearly decision. */
abstract class BenefitStory extends BenefitBench {

    @Test
    void the_banenafspraak_is_switched_on_and_looked_at_in_every_period() throws Exception {
        Benefit it = desk.runs(START);
        assertThat(desk.open(it.dossierId())).isEmpty();

        desk.reach(START);
        assertThat(desk.titles(it)).containsExactlyInAnyOrder("Loonkostenvoordeel nakijken: juni 2026", "Loonkostenvoordeel aanzetten in de loonaangifte");
        assertThat(desk.open(it.dossierId())).extracting(InboxTask::dueOn)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 6, 30));
        desk.does(it.dossierId(), "benefit-switch-on", Map.of("switchedOn", LocalDate.of(2026, 6, 1)));
        desk.looked(it, "IN", START, 80);
        desk.reach(LocalDate.of(2026, 7, 1));

        assertThat(desk.titles(it)).containsExactlyInAnyOrder("Loonkostenvoordeel nakijken: juli 2026");
        assertThat(desk.page("/loonkostenvoordeel/" + it.employerId()))
                .contains("Amal Visser", "juni 2026", "€ 80,80", "onbekend: nog niet nagekeken", "Register niet nagekeken: juli 2026", "2026-01-01");
        assertThat(desk.page("/dossiers/" + it.dossierId())).contains("Loonkostenvoordeel doelgroep banenafspraak", "Onbekend: 1 tijdvak.");
    }

    @Test
    void a_file_takes_the_place_of_the_tasks_and_keeps_no_bsn() throws Exception {
        Benefit it = desk.runs(START);
        desk.tells(it, persons, references, BSN);
        desk.reach(LocalDate.of(2026, 7, 2));
        String look = desk.upload("bsn;tijdvak;register;uren\n" + BSN + ";2026-06;ja;80\n" + BSN + ";2026-07;ja;120,5\n999999990;2026-06;ja;1\n",
                desk.payroll).getRedirectedUrl();

        assertThat(desk.page(look)).contains("Amal Visser", "juli 2026", "120,5", "Andere werknemers").doesNotContain(BSN);
        assertThat(desk.titles(it)).hasSize(3);
        desk.post(look + "/vastleggen", desk.payroll, Map.of());
        desk.post(look + "/vastleggen", desk.payroll, Map.of());
        desk.reach(LocalDate.of(2026, 7, 2));

        assertThat(desk.titles(it)).containsExactly("Loonkostenvoordeel aanzetten in de loonaangifte");
        assertThat(desk.page("/loonkostenvoordeel/" + it.employerId())).contains("€ 202,51", "Nog niet aangezet");
        assertThat(desk.page(look)).contains("al vastgelegd");
        assertThat(jdbc.sql("select count(*) from wage_cost_benefit_import where sealed_lines is not null").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where detail like '%" + BSN + "%'").query(Integer.class).single()).isZero();
    }

    @Test
    void a_file_with_one_wrong_line_changes_nothing() throws Exception {
        Benefit it = desk.runs(START);
        desk.tells(it, persons, references, BSN);
        desk.reach(START);
        String look = desk.upload("bsn;tijdvak;register\n" + BSN + ";2026-06;ja\n" + BSN + ";2026-09;ja\n", desk.payroll).getRedirectedUrl();

        assertThat(desk.page(look)).contains("regel 3", "september 2026 is nog niet begonnen").doesNotContain("type=\"submit\">Vastleggen");
        desk.post(look + "/vastleggen", desk.payroll, Map.of());
        assertThat(desk.titles(it)).hasSize(2);
        assertThat(desk.upload("bsn;tijdvak\n1;2\n", desk.payroll).getContentAsString()).contains("regel 2", "Er is niets bewaard");
    }

    @Test
    void hours_that_are_no_hours_are_refused_and_nothing_typed_is_lost() throws Exception {
        Benefit it = desk.runs(START);
        desk.reach(START);

        String page = desk.post("/loonkostenvoordeel/tijdvakken/" + it.id(), desk.payroll, Map.of("jaar", "2026", "uren-2026-06", "veel"))
                .getContentAsString();

        assertThat(page).contains("van 0 tot en met 800", "value=\"veel\"");
        desk.page("/loonkostenvoordeel/tijdvakken/" + it.id());
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'READ' and object_id = :id").param("id", it.id())
                .query(Integer.class).single()).isOne();
    }

    @Test
    void after_the_year_the_overview_is_compared_and_the_decision_followed() throws Exception {
        Benefit it = desk.runs(START);
        desk.reach(START);
        desk.looked(it, "IN", START, 80);
        desk.reach(LocalDate.of(2027, 1, 4));
        years.begin();
        years.begin();
        String dossier = jdbc.sql("select dossier_id from wage_cost_benefit_year where employer_id = :e").param("e", it.employerId()).query(String.class).single();
        String year = jdbc.sql("select id from wage_cost_benefit_year where employer_id = :e").param("e", it.employerId()).query(String.class).single();
        assertThat(due(dossier)).containsExactly(LocalDate.of(2027, 1, 31));
        desk.does(dossier, "benefit-year-last", Map.of("done", true));
        assertThat(due(dossier)).containsExactly(LocalDate.of(2027, 3, 14));

        String reference = references.of(it.dossierId());
        desk.post("/loonkostenvoordeel/jaar/" + year, desk.payroll, Map.of("uren-" + reference, "80", "bedrag-" + reference, "244,00"));
        assertThat(desk.page("/loonkostenvoordeel/jaar/" + year)).contains("€ 80,80", "€ 163,20 te veel", "juli 2026");
        assertThat(desk.page("/werk/taak/" + desk.open(dossier).get(0).id())).contains("te veel", "Overzicht invullen en vergelijken");
        desk.does(dossier, "benefit-year-overview", Map.of("outcome", "WRONG", "overviewOn", LocalDate.of(2027, 1, 4)));
        assertThat(due(dossier)).containsExactly(LocalDate.of(2027, 5, 1));
        desk.does(dossier, "benefit-year-correct", Map.of("correctedOn", LocalDate.of(2027, 1, 4)));
        assertThat(due(dossier)).containsExactly(LocalDate.of(2027, 7, 31));
        desk.does(dossier, "benefit-year-decision", Map.of(
                "outcome", "DISAGREE", "decidedOn", LocalDate.of(2027, 1, 4), "decided", Money.euros("244.00")));
        assertThat(due(dossier)).containsExactly(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 15));
        desk.does(dossier, "benefit-year-object", Map.of("outcome", "OBJECTED", "objectedOn", LocalDate.of(2027, 1, 4)));
        assertThat(due(dossier)).containsExactly(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 8, 16));
        desk.does(dossier, "benefit-year-payment", Map.of("paidOn", LocalDate.of(2027, 1, 4), "paid", Money.euros("80.80")));
        desk.does(dossier, "benefit-year-objection-decision", Map.of("outcome", "UPHELD", "decidedOn", LocalDate.of(2027, 1, 4)));

        assertThat(desk.open(dossier)).isEmpty();
        assertThat(desk.page("/dossiers/" + dossier)).contains("Loonkostenvoordeel 2026: ").doesNotContain("Amal");
    }

    @Test
    void who_does_no_payroll_for_the_employer_sees_nothing() throws Exception {
        Benefit it = desk.runs(START);
        Viewer stranger = desk.fixture.world().user("Vera Vreemd", Role.EMPLOYER_PAYROLL, desk.fixture.world().employer("Elders"));
        Viewer loket = desk.fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, desk.fixture.world().loket("Gemeente Maasbrug"));

        for (Viewer viewer : List.of(stranger, loket, desk.fixture.hr)) {
            assertThat(desk.get("/loonkostenvoordeel/" + it.employerId(), viewer).getStatus()).isEqualTo(404);
            assertThat(desk.upload("bsn;tijdvak;uren\n" + BSN + ";2026-06;1\n", viewer).getStatus()).isEqualTo(404);
        }
        for (Viewer viewer : List.of(stranger, loket)) {
            assertThat(desk.get("/loonkostenvoordeel/tijdvakken/" + it.id(), viewer).getStatus()).isEqualTo(404);
            assertThat(desk.post("/loonkostenvoordeel/machtiging/" + it.id(), viewer, Map.of()).getStatus()).isEqualTo(404);
            assertThat(desk.get("/werk/loonkostenvoordeel-stoppen/" + it.id(), viewer).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void for_a_statement_the_employee_gets_a_mandate_to_sign() throws Exception {
        Benefit it = desk.chosen(Scheme.WAGE_COST_BENEFIT_DISABLED, "startsOn=2026-06-15");
        assertThat(it.state()).isEqualTo(Benefit.State.ASKING);
        assertThat(desk.page("/loonkostenvoordeel/" + it.employerId())).contains("Nog niet begonnen", "Amal Visser");
        assertThat(desk.page("/loonkostenvoordeel/" + it.employerId() + "?jaar=2025")).as("the job begins in 2026").doesNotContain("Nog niet begonnen", "Amal Visser");
        assertThat(desk.page("/dossiers/" + it.dossierId())).contains("Machtiging maken (pdf)");

        stillAt("/loonkostenvoordeel/machtiging/" + it.id());
        stillAt("/loonkostenvoordeel/machtiging/" + it.id());

        assertThat(documents.list(it.dossierId())).singleElement().matches(paper -> paper.title().startsWith("Machtiging doelgroepverklaring"));
    }

    @Test
    void the_mandate_names_the_target_group_so_a_coach_who_is_let_in_does_not_read_it() throws Exception {
        Benefit it = desk.chosen(Scheme.WAGE_COST_BENEFIT_DISABLED, "startsOn=2026-06-15");
        String office = desk.fixture.world().coachOffice("Jobcoach Vooruit");
        Viewer coach = desk.fixture.world().user("Coen Coach", Role.JOB_COACH, office);
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (:row, :id, 'SUBSIDY', :party, 'COACH', :at)")
                .param("row", UUID.randomUUID().toString()).param("id", it.dossierId()).param("party", office)
                .param("at", LocalDateTime.of(2026, 1, 1, 0, 0)).update();
        stillAt("/loonkostenvoordeel/machtiging/" + it.id());
        String paper = "/documenten/" + documents.list(it.dossierId()).get(0).id();

        assertThat(desk.get("/dossiers/" + it.dossierId(), coach).getStatus()).isEqualTo(200);
        assertThat(desk.get("/dossiers/" + it.dossierId(), coach).getContentAsString()).doesNotContain("achtiging");
        assertThat(desk.get("/dossiers/" + it.dossierId() + "/documenten", coach).getContentAsString()).doesNotContain("achtiging");
        assertThat(desk.get(paper, coach).getStatus()).isEqualTo(404);
        assertThat(desk.get(paper, desk.payroll).getStatus()).isEqualTo(200);
        assertThat(desk.get(paper, desk.fixture.hr).getStatus()).isEqualTo(200);
    }

    private void stillAt(String address) throws Exception {
        assertThat(desk.post(address, desk.payroll, Map.of()).getStatus()).isEqualTo(302);
    }

    private List<LocalDate> due(String dossierId) {
        return desk.open(dossierId).stream().map(InboxTask::dueOn).sorted().toList();
    }
}
