package nl.werkbrug.dossier;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
@RecordApplicationEvents
class ConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Timeline timeline;

    private Viewer payroll;
    private Viewer caseworker;
    private String loket;
    private String dossier;

    @BeforeEach
    void a_dossier_and_a_loket() {
        String employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        loket = world.loket("Loket Stad");
        caseworker = world.user("Carla Loket", Role.LOKET_CASEWORKER, loket);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();
    }

    @Test
    void a_consent_lets_the_loket_in(ApplicationEvents events) {
        Consent consent = give();

        assertThat(dossiers.visible(dossier, caseworker).subjects()).containsExactly(GARNISHMENT);
        assertThat(consent.recordedByName()).isEqualTo("Petra Post");
        assertThat(timeline.list(dossier, caseworker).get(0).text())
                .isEqualTo("De werknemer gaf op 1 juni 2026 toestemming aan Loket Stad (loket) om mee te kijken.");
        assertThat(events.stream(ConsentGiven.class))
                .containsExactly(new ConsentGiven(consent.id(), dossier, GARNISHMENT, loket, WorksAs.LOKET));
    }

    @Test
    void giving_twice_is_one_consent(ApplicationEvents events) {
        Consent first = give();

        assertThat(give().id()).isEqualTo(first.id());
        assertThat(consents.history(dossier, GARNISHMENT)).hasSize(1);
        assertThat(events.stream(ConsentGiven.class)).hasSize(1);
    }

    @Test
    void two_clicks_at_once_are_one_consent() throws Exception {
        List<Consent> both = Together.run(2, i -> give());

        assertThat(both.get(0).id()).isEqualTo(both.get(1).id());
        assertThat(consents.current(dossier, GARNISHMENT)).hasSize(1);
    }

    @Test
    void withdrawing_puts_the_loket_out_at_once(ApplicationEvents events) {
        Consent consent = give();

        consents.withdraw(consent.id(), payroll);
        consents.withdraw(consent.id(), payroll);

        assertThatThrownBy(() -> dossiers.visible(dossier, caseworker)).isInstanceOf(NotVisible.class);
        assertThat(timeline.list(dossier, caseworker)).isEmpty();
        assertThat(consents.current(dossier, GARNISHMENT)).isEmpty();
        assertThat(consents.history(dossier, GARNISHMENT).get(0).withdrawnByName()).isEqualTo("Petra Post");
        assertThat(events.stream(ConsentWithdrawn.class))
                .containsExactly(new ConsentWithdrawn(consent.id(), dossier, GARNISHMENT, loket, WorksAs.LOKET));
    }

    @Test
    void a_consent_given_again_lets_in_again() {
        consents.withdraw(give().id(), payroll);

        give();

        assertThat(dossiers.visible(dossier, caseworker)).isNotNull();
        assertThat(consents.history(dossier, GARNISHMENT)).hasSize(2);
    }

    @Test
    void only_payroll_records_a_consent() {
        Consent consent = give();

        assertThatThrownBy(() -> consents.withdraw(consent.id(), caseworker)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, TODAY, caseworker))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void another_employer_is_never_let_in_by_a_consent() {
        String other = world.employer("Ander bedrijf");
        world.user("Spion", Role.EMPLOYER_PAYROLL, other);

        assertThatThrownBy(() -> consents.give(dossier, GARNISHMENT, other, WorksAs.LOKET, TODAY, payroll))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> consents.give(dossier, GARNISHMENT, other, WorksAs.PAYROLL, TODAY, payroll))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_consent_cannot_be_given_tomorrow() {
        assertThatThrownBy(() ->
                        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, TODAY.plusDays(1), payroll))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Consent give() {
        return consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, TODAY, payroll);
    }
}
