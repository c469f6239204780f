package nl.werkbrug.socialreturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialProofs;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The municipality that is the client looks along at a contract, as long as the employer lets it. */
abstract class SocialLookStory extends SocialReturnBench {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final String FLOW = "social-return-meekijken";
    private static final String LIST = "/opdrachtgever/social-return";

    @Autowired
    SocialProofs proofs;

    @Test
    void the_client_sees_numbers_and_no_person_unless_the_employee_agreed() throws IOException {
        SocialContract contract = added("2026-31");
        Hire hire = counting(contract);
        clock.set(NEW_YEARS_EVE);
        Viewer clerk = clerk();
        allows(contract, town);

        assertThat(page(LIST, clerk)).contains("2026-31", "Bakkerij De Korst", "€ 50.000,00");
        assertThat(page(LIST + "/" + contract.id(), clerk))
                .contains("€ 10.082,19", "€ 39.917,81", "nummer niet bekend", "18")
                .doesNotContain("Visser", "Amal", "Participatiewet", "1.000.000");
        assertThat(proof(contract, clerk)).contains("2026-31", "€ 10.082,19").doesNotContain("Visser");
        assertThat(page("/dossiers/" + hire.dossierId(), clerk)).isEqualTo("404");

        desk.send("social-return-naam", of(hire).id(), fixture.hr, Map.of("named", "YES", "namedSince", NEW_YEARS_EVE));
        assertThat(page(LIST + "/" + contract.id(), lead)).contains("Amal Visser");
        assertThat(proof(contract, lead)).contains("Amal Visser");
        desk.send("social-return-naam", of(hire).id(), fixture.hr, Map.of("named", "NO"));
        assertThat(page(LIST + "/" + contract.id(), clerk)).doesNotContain("Visser");
        assertThat(logged("READ", contract)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void who_is_not_counted_yet_is_not_shown() {
        SocialContract contract = added("2026-32");
        Hire hire = chosen();
        desk.does(hire.dossierId(), "social-return-link", fixture.hr, counts(contract));
        allows(contract, town);

        assertThat(page(LIST + "/" + contract.id(), lead)).contains("Er telt nog niemand mee").doesNotContain("nummer niet bekend");
    }

    @Test
    void permission_is_given_for_one_contract_and_withdrawn_at_once() {
        SocialContract contract = added("2026-33");
        assertThat(adds(contract("2026-34", town))).isInstanceOf(FormResult.Done.class);
        SocialContract other = contracts.list(fixture.employer, fixture.hr).stream()
                .filter(it -> it.reference().equals("2026-34")).findFirst().orElseThrow();
        assertThat(page(LIST, lead)).contains("geen werkgever die u nu laat meekijken");
        assertThat(page(LIST + "/" + contract.id(), lead)).isEqualTo("404");
        assertThat(desk.flow(FLOW).open(contract.id(), fixture.hr).prefill().get("municipality")).isEqualTo(town);

        allows(contract, town);
        allows(contract, town);
        assertThat(page(LIST, lead)).contains("2026-33").doesNotContain("2026-34");
        assertThat(page(LIST + "/" + other.id(), lead)).isEqualTo("404");
        assertThat(page("/social-return/contract/" + contract.id(), fixture.hr)).contains("kijkt mee sinds 1 juni 2026");

        desk.send(FLOW, contract.id(), fixture.hr, Map.of("look", "NO"));
        desk.send(FLOW, contract.id(), fixture.hr, Map.of("look", "NO"));
        assertThat(page(LIST + "/" + contract.id(), lead)).isEqualTo("404");
        assertThat(page(LIST + "/" + contract.id() + "/bewijs.pdf", lead)).isEqualTo("404");
        assertThatThrownBy(() -> proofs.forClient(contract.id(), lead)).isInstanceOf(NotVisible.class);
        assertThat(page("/social-return/contract/" + contract.id(), fixture.hr))
                .contains("Niemand kijkt mee", "toegestaan op 1 juni 2026 door Hanna Personeel, ingetrokken op 1 juni 2026");
        assertThat(jdbc.sql("select action from audit_entry where object_type = 'social return look' and object_id = :id order by id")
                .param("id", contract.id()).query(String.class).list()).containsExactly("ALLOW", "WITHDRAW");
    }

    @Test
    void another_municipality_takes_the_place_of_the_first() {
        SocialContract contract = added("2026-35");
        String next = fixture.world().loket("Gemeente Verder");
        municipalities.register(next, "Verder" + next.substring(0, 8));
        Viewer there = fixture.world().user("Vera Verder", Role.LOKET_CASEWORKER, next);
        allows(contract, town);
        allows(contract, next);

        assertThat(page(LIST + "/" + contract.id(), there)).contains("2026-35");
        assertThat(page(LIST + "/" + contract.id(), lead)).isEqualTo("404");
        Map<String, Object> none = Map.of("look", "YES", "municipality", fixture.employer);
        assertThat(desk.submit(FLOW, contract.id(), fixture.hr, none)).isInstanceOf(FormResult.Refused.class);
        assertThat(desk.preview(FLOW, contract.id(), fixture.hr, none).mistakes()).hasSize(1);
    }

    @Test
    void nobody_else_sees_it_and_nobody_else_can_allow_it() {
        SocialContract contract = added("2026-36");
        allows(contract, town);
        Viewer elsewhere = fixture.world().user("Olga Ander", Role.LOKET_TEAM_LEAD, fixture.world().loket("Gemeente Ander"));
        Viewer stranger = fixture.world().user("Piet Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Ander bedrijf"));
        Viewer coach = fixture.world().user("Coby Coach", Role.JOB_COACH, town);

        for (Viewer each : List.of(elsewhere, stranger, coach, fixture.hr)) {
            assertThat(page(LIST + "/" + contract.id(), each)).as(each.displayName()).isEqualTo("404");
            assertThat(page(LIST + "/" + contract.id() + "/bewijs.pdf", each)).as(each.displayName()).isEqualTo("404");
        }
        assertThat(page("/social-return/contract/" + contract.id(), lead)).isEqualTo("404");
        for (Viewer each : List.of(lead, stranger)) {
            assertThatThrownBy(() -> desk.submit(FLOW, contract.id(), each, Map.of("look", "YES", "municipality", town)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void who_allows_it_reads_first_whom_it_shows() {
        SocialContract contract = added("2026-37");
        counting(contract);
        Map<String, Object> yes = new HashMap<>(Map.of("look", "YES", "municipality", town));

        assertThat(desk.preview(FLOW, contract.id(), fixture.hr, yes).lines())
                .extracting(line -> line.label() + " " + line.value())
                .contains("Met naam 0", "Met alleen een personeelsnummer 1");
        assertThat(desk.preview(FLOW, contract.id(), fixture.hr, yes).warnings()).hasSize(1);
    }

    private Viewer clerk() {
        return fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
    }

    private void allows(SocialContract contract, String municipality) {
        assertThat(desk.send(FLOW, contract.id(), fixture.hr, Map.of("look", "YES", "municipality", municipality)))
                .isInstanceOf(FormResult.Done.class);
    }

    private int logged(String action, SocialContract contract) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and object_id = :id")
                .param("action", action).param("id", contract.id()).query(Integer.class).single();
    }

    private String proof(SocialContract contract, Viewer viewer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(proofs.forClient(contract.id(), viewer).content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
