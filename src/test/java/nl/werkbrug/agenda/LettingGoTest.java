package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.TaskSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to clocks and mails when a party is put out of a dossier, and when the dossier closes. */
@SpringJUnitConfig(CarryingModules.class)
@Import(DeadlineBench.class)
class LettingGoTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Consents consents;

    @Autowired
    HandClocks clocks;

    @Autowired
    Recipients recipients;

    @Autowired
    Circles circles;

    @Autowired
    StandIns standIns;

    @Autowired
    DeadlineBench bench;

    @Autowired
    TaskSink sink;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SetClock clock;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private String loket;
    private String dossier;
    private Viewer clerk;
    private Viewer carla;
    private Viewer chris;
    private Consent consent;

    @BeforeEach
    void a_loket_that_looks_along() {
        clock.back();
        employer = world.employer("Bakkerij");
        clerk = world.user("Piet", Role.EMPLOYER_PAYROLL, employer);
        loket = world.loket("Loket");
        carla = world.user("Carla", Role.LOKET_CASEWORKER, loket);
        chris = world.user("Chris", Role.LOKET_CASEWORKER, loket);
        world.user("Tom", Role.LOKET_TEAM_LEAD, loket);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, clerk).id();
        consent = consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, START, clerk);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void of_a_task_that_stays_nobody_of_the_party_that_was_put_out_hears_anything() {
        DeadlineBench.Opened it = bench.open(dossier, loket, WorksAs.LOKET, "WG_RECEIPT_CONFIRMATION", START);
        bench.take(it, carla);
        standIns.name(chris.userId(), START.plusYears(1), carla);
        List<Recipient> before = circles.of(deadline(it.deadlineId()), Ladder.Circle.TEAM_LEAD);

        consents.withdraw(consent.id(), clerk);

        assertThat(before).hasSize(3);
        for (Ladder.Circle circle : Ladder.Circle.values()) {
            assertThat(circles.of(deadline(it.deadlineId()), circle)).isEmpty();
        }
        assertThat(recipients.owners(deadline(it.deadlineId()))).isEmpty();
    }

    @Test
    void a_new_task_is_not_mailed_to_a_party_outside_the_dossier() {
        consents.withdraw(consent.id(), clerk);
        var task = world.task(dossier, loket, WorksAs.LOKET, "Kijken", START);

        transactions.executeWithoutResult(status -> sink.opened(task));

        assertThat(mails("task:" + task.id())).isZero();
    }

    @Test
    void a_party_that_is_put_out_loses_its_clocks_and_the_employer_keeps_what_it_kept_for_others() {
        String own = clocks.start(new NewHandClock(dossier, GARNISHMENT, "AWB_4_13", START, party(loket, WorksAs.LOKET), null), clerk);
        String kept = clocks.start(
                new NewHandClock(dossier, GARNISHMENT, "AWB_6_7", START, party(employer, WorksAs.PAYROLL), null), carla);

        consents.withdraw(consent.id(), clerk);

        assertThat(deadline(own).state()).isEqualTo(DeadlineState.WITHDRAWN);
        assertThat(clocks.find(own).orElseThrow().withdrawnBecause()).contains("toestemming");
        assertThat(deadline(kept).state()).isEqualTo(DeadlineState.OPEN);
        assertThatThrownBy(() -> clocks.withdraw(kept, "Weg.", carla)).isInstanceOf(NotVisible.class);
        clocks.withdraw(kept, "Niet meer nodig.", clerk);
        assertThat(deadline(kept).state()).isEqualTo(DeadlineState.WITHDRAWN);
        assertThat(timeline()).anyMatch(line -> line.startsWith("Termijn vervallen:") && line.contains("toestemming"))
                .anyMatch(line -> line.contains("bewaakt nu de werkgever"));
    }

    @Test
    void a_clock_that_it_kept_for_somebody_outside_is_the_employers_too() {
        String kept = clocks.start(new NewHandClock(dossier, GARNISHMENT, "AWB_6_7", START, null, null), carla);

        consents.withdraw(consent.id(), clerk);
        clocks.withdraw(kept, "Niet meer nodig.", clerk);

        assertThat(deadline(kept).state()).isEqualTo(DeadlineState.WITHDRAWN);
    }

    @Test
    void another_subject_or_dossier_is_left_alone() {
        String other = dossiers.open(employer, world.person("Bo", "Jansen"), GARNISHMENT, clerk).id();
        consents.give(other, GARNISHMENT, loket, WorksAs.LOKET, START, clerk);
        String there = clocks.start(new NewHandClock(other, GARNISHMENT, "AWB_4_13", START, party(loket, WorksAs.LOKET), null), carla);

        consents.withdraw(consent.id(), clerk);
        dossiers.close(dossier);

        assertThat(deadline(there).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(clocks.find(there).orElseThrow().keeperName()).isEqualTo("Loket");
    }

    @Test
    void a_closed_dossier_runs_no_clock_and_starts_none() {
        String id = clocks.start(
                new NewHandClock(dossier, GARNISHMENT, "AWB_6_7", START, party(employer, WorksAs.PAYROLL), null), clerk);

        dossiers.close(dossier);
        dossiers.close(dossier);

        assertThat(deadline(id).state()).isEqualTo(DeadlineState.WITHDRAWN);
        assertThat(clocks.find(id).orElseThrow().withdrawnBecause()).isEqualTo("Het dossier is gesloten.");
        assertThat(timeline()).filteredOn(line -> line.startsWith("Termijn vervallen:")).hasSize(1);
        assertThatThrownBy(() -> clocks.start(new NewHandClock(dossier, GARNISHMENT, "AWB_6_7", START, null, null), clerk))
                .isInstanceOf(CourseRefused.class).hasMessageContaining("gesloten");
    }

    @Test
    void a_task_that_still_waits_keeps_its_clock_when_the_dossier_closes() {
        DeadlineBench.Opened it = bench.open(dossier, employer, WorksAs.PAYROLL, "WG_RECEIPT_CONFIRMATION", START);

        dossiers.close(dossier);

        assertThat(deadline(it.deadlineId()).state()).isEqualTo(DeadlineState.OPEN);
    }

    private static NewDeadline.Holder party(String party, WorksAs worksAs) {
        return new NewDeadline.Holder(party, worksAs);
    }

    private RunningDeadline deadline(String id) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.id = :id").param("id", id).query(DeadlineRows::deadline).single();
    }

    private int mails(String key) {
        return jdbc.sql("select count(*) from mail_outbox where once_key like ?").param(key + "%").query(Integer.class).single();
    }

    private List<String> timeline() {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = ?").param(dossier).query(String.class).list();
    }
}
