package nl.werkbrug.console;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Handing over tells everybody once, whatever happens in between. */
abstract class HandoverLettersStory extends HandoverBench {

    @Autowired
    private EmployerDossiers employers;

    @Autowired
    private MatterDossiers matters;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void one_letter_and_one_mail_for_each_dossier_and_party_whatever_happens_in_between() throws Exception {
        NewHandover asked = asked(List.of(bob.userId()), Map.of(), TODAY, "b");
        List<String> twice = Together.run(2, i -> handovers.start(asked, lead));
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
        moves.moveDue();
        Together.run(2, i -> {
            moves.moveDue();
            return i;
        });
        carryOut();

        for (String dossier : all) {
            assertThat(titles(dossier)).containsExactly("GARNISHMENT");
            assertThat(mails(dossier)).isEqualTo(1);
            assertThat(lines(dossier)).filteredOn(it -> it.text().startsWith("De contactpersoon bij Loket Stad is nu Bob. Dat was Ans."))
                    .hasSize(1).extracting(TimelineItem::actor).containsExactly("Tine Team");
        }
        assertThat(handovers.find(twice.get(0), lead).papers()).as("each letter to open")
                .hasSizeLessThanOrEqualTo(handovers.find(twice.get(0), lead).letters())
                .allSatisfy(it -> assertThat(it.text()).startsWith("Brief over de contactpersoon aan "));
        assertThat(jdbc.sql("select mail_subject from mail_outbox where dossier_id in (:all) and once_key like 'contact:%'").param("all", all)
                .query(String.class).list()).allSatisfy(subject -> assertThat(subject).doesNotContain("Visser").doesNotContain("Bob"));
        assertThat(timeline.list(all.get(0), hr)).as("a garnishment is not HR's").isEmpty();
    }

    @Test
    void a_node_that_dies_before_it_ends_a_dossier_leaves_it_to_the_next() {
        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "c"), lead);
        moves.moveDue();
        jdbc.sql("update work_handover_dossier set state = 'WAITING' where handover_id = ? and dossier_id = ?").param(id).param(all.get(0)).update();

        clock.advance(Duration.ofMinutes(3));
        moves.moveDue();

        assertThat(titles(all.get(0))).as("the first letter stands; the contact person was changed with it").hasSize(1);
        assertThat(mails(all.get(0))).isEqualTo(1);
    }

    @Test
    void a_dossier_that_always_fails_is_named_after_three_tries_and_any_lead_of_the_loket_follows_it() {
        Viewer other = world.user("Theo Team", Role.LOKET_TEAM_LEAD, loket);
        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "k"), lead);
        moves.moveDue();
        // One that fails: it is moved by hand, each time as a node would note it.
        jdbc.sql("update work_handover_dossier set state = 'WAITING' where handover_id = ? and dossier_id = ?").param(id).param(all.get(0)).update();
        HandoverTable.Item item = new HandoverTable.Item(id, all.get(0), bob.userId());
        table.failed(item, Duration.ofMinutes(1), 3);
        table.failed(item, Duration.ofMinutes(1), 3);
        assertThat(handovers.find(id, lead).failed()).as("tried again").isEmpty();

        table.failed(item, Duration.ofMinutes(1), 3);
        carryOut();

        for (Viewer each : List.of(lead, other)) {
            Handovers.Progress it = handovers.find(id, each);
            assertThat(it.finished()).isTrue();
            assertThat(it.tasks().done()).isEqualTo(5);
            assertThat(it.mine()).isEqualTo(each == lead);
            assertThat(it.failed()).extracting("dossierId").containsExactly(all.get(0));
        }
        assertThat(handovers.recent(other)).extracting("id").containsExactly(id);
        assertThatThrownBy(() -> handovers.stop(id, other)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_matter_without_an_employee_goes_too_with_the_letter_that_was_promised_and_one_line() {
        String matter = new TransactionTemplate(transactions).execute(status -> {
            String id = employers.open(employer, loket, payroll.userId());
            employers.openAlone(employer, "HIRE", payroll.userId());
            matters.letIn(id, "HIRE", loket, WorksAs.LOKET, null);
            return id;
        });
        contacts.begin(matter, loket, ans.userId());
        int promised = handovers.stock(ans.userId(), lead).letters();

        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "m"), lead);
        carryOut();

        assertThat(handovers.find(id, lead).failed()).isEmpty();
        assertThat(handovers.find(id, lead).letters()).isEqualTo(promised).isEqualTo(4);
        assertThat(titles(matter)).hasSize(1);
        assertThat(timeline.list(matter, hr)).filteredOn(it -> it.kind().equals("CONTACT")).hasSize(1);
        assertThat(timeline.list(matter, bob)).filteredOn(it -> it.kind().equals("CONTACT")).hasSize(1);
    }

    @Test
    void only_where_the_person_was_the_contact_are_parties_told() {
        assertThat(contacts.pass(all.get(1), loket, ans.userId(), carl.userId())).isTrue();

        handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "h"), lead);
        carryOut();

        assertThat(holders()).containsOnly("Bob");
        assertThat(titles(all.get(1))).isEmpty();
        assertThat(contacts.of(all.get(1), payroll)).extracting("name").containsExactly("Carl");
        assertThat(titles(all.get(0))).hasSize(1);
    }

    /** The subjects of the letters in the dossier. */
    private List<String> titles(String dossier) {
        return jdbc.sql("select subject from document where dossier_id = ? and document_type = 'CONTACT_LETTER'").param(dossier)
                .query(String.class).list();
    }

    private int mails(String dossier) {
        return jdbc.sql("select count(*) from mail_outbox where dossier_id = ? and once_key like 'contact:%'").param(dossier)
                .query(Integer.class).single();
    }

    private List<TimelineItem> lines(String dossier) {
        return timeline.list(dossier, payroll);
    }
}
