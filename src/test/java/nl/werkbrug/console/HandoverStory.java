package nl.werkbrug.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Contacts;
import org.junit.jupiter.api.Test;

/** Who gets the work of a caseworker that a lead hands over, and who may do that. */
abstract class HandoverStory extends HandoverBench {

    @Test
    void everything_goes_evenly_and_a_dossier_stays_with_one_person() {
        HandoverStock stock = handovers.stock(ans.userId(), lead);
        assertThat(stock.tasks()).isEqualTo(5);
        assertThat(stock.dossiers()).isEqualTo(3);
        assertThat(stock.letters()).isEqualTo(3);
        assertThat(stock.procedures()).extracting("code", "tasks").containsExactly(tuple("loonbeslag", 5));
        assertThat(stock.receivers()).extracting("name").containsExactly("Bob", "Carl", "Tine Team");
        NewHandover asked = asked(List.of(bob.userId(), carl.userId()), Map.of(), TODAY, "a");
        assertThat(handovers.shares(asked, lead)).containsExactly(new Handovers.Share("Bob", 3, 1), new Handovers.Share("Carl", 2, 2));

        String id = handovers.start(asked, lead);
        carryOut();

        assertThat(holders()).containsExactly("Bob", "Bob", "Bob", "Carl", "Carl");
        Handovers.Progress it = handovers.find(id, lead);
        assertThat(it.finished()).isTrue();
        assertThat(it.tasks().done()).isEqualTo(5);
        assertThat(it.dossiersDone()).isEqualTo(3);
        assertThat(it.letters()).isEqualTo(3);
        assertThat(contacts.of(all.get(0), payroll)).containsExactly(new Contacts.ContactPerson("Loket Stad", "Bob"));
        assertThat(handovers.stock(ans.userId(), lead).nothing()).isTrue();
    }

    @Test
    void who_is_at_two_lokets_of_one_lead_has_the_work_of_each_apart() {
        String second = world.loket("Loket Land");
        jdbc.sql("insert into membership (id, user_id, role_code, party_id) values (?, ?, 'LOKET_CASEWORKER', ?)")
                .params("a" + ans.userId().substring(1), ans.userId(), second).update();
        jdbc.sql("insert into membership (id, user_id, role_code, party_id) values (?, ?, 'LOKET_TEAM_LEAD', ?)")
                .params("b" + lead.userId().substring(1), lead.userId(), second).update();

        assertThat(handovers.people(lead)).filteredOn(it -> it.userId().equals(ans.userId()))
                .extracting("loket").containsExactly("Loket Land", "Loket Stad");
        assertThat(handovers.stock(ans.userId() + "@" + second, lead).nothing()).isTrue();
        assertThat(handovers.stock(ans.userId() + "@" + loket, lead).tasks()).isEqualTo(5);
    }

    @Test
    void a_procedure_may_go_to_somebody_of_its_own() {
        assertThatThrownBy(() -> handovers.start(asked(List.of(), Map.of("bezwaar", bob.userId()), TODAY, "e"), lead))
                .as("what nobody gets").isInstanceOf(IllegalArgumentException.class);

        handovers.start(asked(List.of(carl.userId()), Map.of("loonbeslag", bob.userId()), TODAY, "d"), lead);
        carryOut();

        assertThat(holders()).containsOnly("Bob");
    }

    @Test
    void before_its_day_nothing_happens_and_it_can_be_stopped() {
        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY.plusDays(3), "f"), lead);
        carryOut();
        assertThat(holders()).containsOnly("Ans");

        handovers.stop(id, lead);
        clock.set(TODAY.plusDays(3));
        carryOut();

        assertThat(holders()).containsOnly("Ans");
        assertThat(handovers.find(id, lead).state()).isEqualTo("STOPPED");
        String other = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY.plusDays(4), "g"), lead);
        clock.set(TODAY.plusDays(4));
        carryOut();
        assertThat(handovers.find(other, lead).finished()).isTrue();
        assertThat(holders()).containsOnly("Bob");
    }

    @Test
    void nobody_but_a_lead_of_that_loket_hands_over_and_only_to_its_people() {
        Viewer elsewhere = world.user("Els", Role.LOKET_TEAM_LEAD, world.loket("Ander loket"));
        NewHandover asked = asked(List.of(bob.userId()), Map.of(), TODAY, "i");

        for (Viewer wrong : List.of(elsewhere, bob, ans, payroll)) {
            assertThatThrownBy(() -> handovers.stock(ans.userId(), wrong)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> handovers.start(asked, wrong)).isInstanceOf(NotVisible.class);
        }
        assertThat(handovers.people(bob)).isEmpty();
        assertThatThrownBy(() -> handovers.start(asked(List.of(elsewhere.userId()), Map.of(), TODAY, "j"), lead)).isInstanceOf(NotVisible.class);
        String id = handovers.start(asked, lead);
        assertThatThrownBy(() -> handovers.find(id, elsewhere)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> handovers.stop(id, bob)).isInstanceOf(NotVisible.class);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'HAND_OVER' and object_id = ?").param(ans.userId())
                .query(Integer.class).single()).isEqualTo(1);
        handovers.stop(id, lead);
    }
}
