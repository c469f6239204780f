package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A dossier about a matter of a party that is no employer: seen by who was let in, for as long as that lasts. */
@Story
abstract class MatterDossiersStory {

    @Autowired
    private World world;

    @Autowired
    private MatterDossiers matters;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierSearch search;

    @Autowired
    private PlatformTransactionManager transactions;

    private String town;
    private Viewer caseworker;
    private Viewer stranger;

    @BeforeEach
    void a_municipality() {
        town = world.loket("Gemeente Waterland");
        caseworker = world.user("Lotte", Role.LOKET_CASEWORKER, town);
        stranger = world.user("Lars", Role.LOKET_CASEWORKER, world.loket("Gemeente Bergen"));
    }

    @Test
    void opened_twice_it_is_one_and_has_its_own_name() {
        String key = UUID.randomUUID().toString();
        String id = open(key);

        assertThat(open(key)).isEqualTo(id);
        DossierView seen = dossiers.visible(id, caseworker);
        assertThat(seen.personName()).isEqualTo("Signaal over wachten");
        assertThat(seen.employerName()).isEqualTo("Gemeente Waterland");
        assertThat(seen.personId()).isNull();
        assertThat(search.ids("wachten waterland", caseworker, 10)).containsExactly(id);
    }

    @Test
    void nobody_else_sees_it_and_who_is_let_out_neither() {
        String id = open(UUID.randomUUID().toString());

        unseen(id, stranger);
        inTransaction(() -> matters.letOut(id, EmployerDossiers.SUBJECT, town, WorksAs.LOKET, caseworker.userId()));
        unseen(id, caseworker);
    }

    private String open(String key) {
        return new TransactionTemplate(transactions).execute(status -> {
            String id = matters.open(key, "Signaal over wachten", town, null);
            matters.letIn(id, EmployerDossiers.SUBJECT, town, WorksAs.LOKET, null);
            matters.letIn(id, EmployerDossiers.SUBJECT, town, WorksAs.LOKET, null);
            return id;
        });
    }

    private void unseen(String id, Viewer viewer) {
        assertThatThrownBy(() -> dossiers.visible(id, viewer)).isInstanceOf(NotVisible.class);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
