package nl.werkbrug.dossier;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class DossiersTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    private String employer;
    private Viewer payroll;

    @BeforeEach
    void an_employer_with_payroll() {
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
    }

    @Test
    void opens_one_dossier_for_a_person_however_often_it_is_asked() {
        String person = world.person("Amal", "Visser");

        DossierView first = dossiers.open(employer, person, GARNISHMENT, payroll);
        DossierView second = dossiers.open(employer, person, GARNISHMENT, payroll);

        assertThat(second).isEqualTo(first);
        assertThat(first.reference()).matches("2026-\\d{6}");
        assertThat(first.personName()).isEqualTo("Amal Visser");
        assertThat(first.subjects()).containsExactly(GARNISHMENT);
        assertThat(insiders(first.id())).isEqualTo(1);
        assertThat(auditEntries(first.id())).isEqualTo(2);
    }

    @Test
    void gives_every_dossier_another_reference() {
        List<String> references = IntStream.range(0, 5)
                .mapToObj(i -> dossiers.open(employer, world.person("P", "Nr " + i), GARNISHMENT, payroll).reference())
                .toList();

        assertThat(references).doesNotHaveDuplicates();
    }

    @Test
    void two_who_open_the_same_dossier_at_once_share_it() throws Exception {
        String person = world.person("Bo", "Smit");

        List<DossierView> both =
                Together.run(2, i -> dossiers.open(employer, person, GARNISHMENT, payroll));

        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(insiders(both.get(0).id())).isEqualTo(1);
    }

    @Test
    void does_not_open_a_dossier_for_an_employer_one_does_not_work_for() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander bedrijf"));
        Viewer hr = world.user("H", Role.EMPLOYER_HR, employer);
        String person = world.person("C", "D");

        assertThatThrownBy(() -> dossiers.open(employer, person, GARNISHMENT, stranger)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> dossiers.open(employer, person, GARNISHMENT, hr)).isInstanceOf(NotVisible.class);
    }

    @Test
    void hides_a_dossier_from_everybody_who_is_not_let_in() {
        DossierView dossier = dossiers.open(employer, world.person("E", "F"), GARNISHMENT, payroll);
        Viewer hr = world.user("H", Role.EMPLOYER_HR, employer);
        Viewer caseworker = world.user("L", Role.LOKET_CASEWORKER, world.loket("Loket Stad"));

        assertThatThrownBy(() -> dossiers.visible(dossier.id(), hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> dossiers.visible(dossier.id(), caseworker)).isInstanceOf(NotVisible.class);
        assertThat(dossiers.list(hr, "", 1, 25).dossiers()).isEmpty();
        assertThat(dossiers.list(caseworker, "", 1, 25).dossiers()).isEmpty();
    }

    @Test
    void lets_only_the_employers_payroll_act_as_payroll() {
        DossierView dossier = dossiers.open(employer, world.person("G", "H"), GARNISHMENT, payroll);
        Viewer hr = world.user("H", Role.EMPLOYER_HR, employer);

        dossiers.mayAct(dossier.id(), GARNISHMENT, payroll, WorksAs.PAYROLL);

        assertThatThrownBy(() -> dossiers.mayAct(dossier.id(), GARNISHMENT, payroll, WorksAs.LOKET))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> dossiers.mayAct(dossier.id(), GARNISHMENT, hr, WorksAs.PAYROLL))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void finds_dossiers_by_words_and_pages_through_them() {
        for (String name : List.of("Een", "Twee", "Drie")) {
            dossiers.open(employer, world.person(name, "100%_zeker"), GARNISHMENT, payroll);
        }
        dossiers.open(employer, world.person("Vier", "Anders"), GARNISHMENT, payroll);

        assertThat(dossiers.list(payroll, "twee anker", 1, 25).dossiers()).hasSize(1);
        assertThat(dossiers.list(payroll, "0%_Z", 1, 25).dossiers()).hasSize(3);
        assertThat(dossiers.list(payroll, "_nders", 1, 25).dossiers()).isEmpty();
        assertThat(dossiers.list(payroll, "", 1, 3).hasNext()).isTrue();
        assertThat(dossiers.list(payroll, "", 2, 3).dossiers()).hasSize(1);
        assertThat(dossiers.list(payroll, "", 2, 3).hasNext()).isFalse();
    }

    @Test
    void opens_a_closed_dossier_again_when_the_person_comes_back() {
        String person = world.person("I", "J");
        String id = dossiers.open(employer, person, GARNISHMENT, payroll).id();

        dossiers.close(id);
        dossiers.close(id);

        assertThat(dossiers.visible(id, payroll).closed()).isTrue();
        assertThat(dossiers.open(employer, person, GARNISHMENT, payroll).closed()).isFalse();
    }

    private int insiders(String dossierId) {
        return count("select count(*) from dossier_party where dossier_id = ?", dossierId);
    }

    private int auditEntries(String dossierId) {
        return count("select count(*) from audit_entry where object_id = ?", dossierId);
    }

    private int count(String sql, String id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
