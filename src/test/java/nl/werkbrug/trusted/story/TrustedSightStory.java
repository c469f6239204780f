package nl.werkbrug.trusted.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.trusted.TrustedEnds;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What somebody sees whom the employee trusts: exactly what the employee chose, as long as the employee wants. */
abstract class TrustedSightStory extends TrustedBench {

    private static final Set<String> NOTHING_MORE = Set.of();

    private static final String PRIVATE = "V174__private_addresses_and_numbers";
    private static final String AGAIN = "V177__lines_and_language_of_mails";

    @Autowired
    TrustedEnds ends;

    @Autowired
    DataSource database;

    @Test
    void without_more_rights_only_the_progress_is_seen() throws Exception {
        Viewer fatima = fatima(hr, NOTHING_MORE, false);

        String seen = page("/dossiers/" + dossier, fatima);
        assertThat(page("/dossiers", fatima)).contains("Amal Visser").doesNotContain("Loonbeslag");
        assertThat(seen).contains("Het contract is getekend.", "U kijkt mee tot en met 1 september 2026", "Open taken")
                .doesNotContain("Het beslag is binnen", "Loonbeslag", "Bekende gegevens", "Bijstand", "Exploot", "Opmerking schrijven", mail);
        assertThat(seen).doesNotContain("Vertrouwenspersoon uitnodigen", "Termijn bewaken");
        for (String address : List.of(
                "/documenten/" + contract, "/documenten/" + writ, "/documenten/" + contract + "/bekijken",
                "/dossiers/" + dossier + "/toestemmingen/nieuw?onderwerp=GARNISHMENT", "/werk/vertrouwenspersoon-uitnodigen/" + dossier,
                "/werk/vertrouwenspersoon-opmerking/" + dossier, "/werk/termijn-bewaken/" + dossier + ".SUBSIDY.AWB_6_7", "/dossiers/" + dossier + "/termijn-bewaken/SUBSIDY",
                "/werk/dienstverband-eindigt/" + dossier, "/loonbeslagen", "/loket")) {
            assertThat(status(address, fatima)).as(address).isEqualTo(404);
        }
        assertThat(page("/dossiers/" + dossier + "/documenten", fatima)).doesNotContain("Contract", "Exploot");
        assertThat(page("/termijnen?lijst=alles", fatima)).doesNotContain("Amal");
        assertThat(jdbc.sql("select count(*) from audit_entry where user_id = :user and action = 'READ' and object_id = :id")
                .param("user", fatima.userId()).param("id", dossier).query(Integer.class).single()).isPositive();
    }

    @Test
    void each_right_opens_its_own_door() throws Exception {
        Viewer fatima = fatima(hr, Set.of("DOCUMENTS", "COMMENTS"), false);

        timeline.add(new TimelineEntry(dossier, "SUBSIDY", TimelineEntry.SYSTEM, "MAIL", "Mail aan iemand@werk.example verstuurd.", null, null));
        assertThat(page("/dossiers/" + dossier, hr)).contains("iemand@werk.example");
        assertThat(page("/dossiers/" + dossier, fatima)).contains("Contract", "Opmerking schrijven").doesNotContain("Exploot", "iemand@werk.example");
        assertThat(status("/documenten/" + contract, fatima)).isEqualTo(200);
        assertThat(status("/documenten/" + writ, fatima)).isEqualTo(404);
        assertThat(page("/dossiers/" + dossier + "/documenten", fatima)).contains("Contract").doesNotContain("Exploot");
        assertThat(desk.send("vertrouwenspersoon-opmerking", dossier, fatima, Map.of("comment", "Zij heeft maandag vrij nodig.")))
                .isInstanceOf(FormResult.Done.class);
        assertThat(page("/dossiers/" + dossier, hr)).contains("Zij heeft maandag vrij nodig.");
        assertThat(jdbc.sql("select count(*) from notice where user_id = :hr and dossier_id = :dossier and text_code = 'notices.text.trusted-comment'")
                .param("hr", hr.userId()).param("dossier", dossier).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void who_may_read_documents_is_told_that_there_are_none_yet() throws Exception {
        jdbc.sql("update document set only_party_id = (select min(party_id) from membership where user_id = :hr) where id = :id")
                .param("hr", hr.userId()).param("id", contract).update();
        Viewer fatima = fatima(hr, Set.of("DOCUMENTS"), false);
        mail = "other-" + mail;
        Viewer buddy = fatima(hr, NOTHING_MORE, false);

        assertThat(page("/dossiers/" + dossier, fatima)).contains("Er zijn nog geen documenten in dit dossier.").doesNotContain("Exploot");
        assertThat(page("/dossiers/" + dossier, buddy)).doesNotContain("Er zijn nog geen documenten in dit dossier.");
    }

    @Test
    void who_may_not_write_comments_does_not_read_them_either() throws Exception {
        Viewer fatima = fatima(hr, Set.of("COMMENTS"), false);
        desk.send("vertrouwenspersoon-opmerking", dossier, fatima, Map.of("comment", "Alleen voor lezers."));
        mail = "other-" + mail;
        Viewer buddy = fatima(hr, Set.of("DOCUMENTS"), false);

        assertThat(page("/dossiers/" + dossier, fatima)).contains("Alleen voor lezers.");
        assertThat(page("/dossiers/" + dossier, buddy)).doesNotContain("Alleen voor lezers.");
        assertThatThrownBy(() -> desk.submit("vertrouwenspersoon-opmerking", dossier, buddy, Map.of("comment", "Toch"))).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_garnishment_is_followed_only_when_the_employee_explicitly_wants() throws Exception {
        assertThatThrownBy(() -> desk.submit("vertrouwenspersoon-uitnodigen", dossier, hr, word(NOTHING_MORE, true)))
                .isInstanceOf(NotVisible.class);
        Viewer fatima = fatima(payroll, NOTHING_MORE, true);

        assertThat(page("/dossiers/" + dossier, fatima)).contains("Het beslag is binnen.", "Het contract is getekend.").doesNotContain("Exploot");
        assertThat(page("/dossiers/" + dossier, hr)).contains("Fatima").doesNotContain("loonbeslag", "beslag is binnen");
        assertThat(page("/dossiers/" + dossier, payroll)).contains("Ook het loonbeslag volgen.");
    }

    @Test
    void what_the_history_told_before_of_private_addresses_is_taken_out() throws Exception {
        Viewer fatima = fatima(hr, NOTHING_MORE, false);
        mailed("trusted-invited:old-" + mail, mail);
        mailed("trusted-comment:1:" + mail, "paul@werk.example");
        mailed("notice-" + mail, mail);
        mailed("notice-hr-" + mail, "hr@werk.example");

        migrates(PRIVATE);
        migrates(AGAIN);
        migrates(AGAIN);

        assertThat(linesOfMails()).containsExactly(
                "Mail verstuurd aan een vertrouwenspersoon: Nieuws.", "Mail verstuurd aan hr@werk.example: Nieuws.",
                "Mail verstuurd aan paul@werk.example: Nieuws.");
        assertThat(page("/dossiers/" + dossier, hr)).contains("hr@werk.example", "paul@werk.example").doesNotContain(mail);
        assertThat(page("/dossiers/" + dossier, fatima)).doesNotContain("hr@werk.example", "paul@werk.example");
        assertThat(jdbc.sql("select subject from mail_outbox where once_key = :once").param("once", "trusted-comment:1:" + mail)
                .query(String.class).single()).as("one that waits gets its line").isEqualTo("SUBSIDY");
    }

    @Test
    void the_address_of_the_employee_goes_also_where_no_link_is_kept_any_more() {
        mailed("trusted-own-link:old-" + dossier, "amal@thuis.example");
        migrates(PRIVATE);
        assertThat(linesOfMails()).as("which dossier it was is not known there").hasSize(1);

        migrates(AGAIN);

        assertThat(linesOfMails()).isEmpty();
    }

    @Test
    void the_address_of_an_account_that_was_there_before_the_invitation_leaves_the_history_too() throws Exception {
        fatima(hr, NOTHING_MORE, false);
        jdbc.sql("update trusted_invitation set recipient = 'fatima@elders.example' where dossier_id = :id").param("id", dossier).update();
        mailed("notice-" + mail, mail);
        mailed("notice-hr-" + mail, "hr@werk.example");
        migrates(PRIVATE);
        assertThat(linesOfMails()).anyMatch(line -> line.contains(mail));

        migrates(AGAIN);

        assertThat(linesOfMails()).containsExactly(
                "Mail verstuurd aan een vertrouwenspersoon: Nieuws.", "Mail verstuurd aan hr@werk.example: Nieuws.");
    }

    private void migrates(String version) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + version + ".sql")).execute(database);
    }

    private List<String> linesOfMails() {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = :id and kind = 'MAIL' order by entry_text").param("id", dossier)
                .query(String.class).list();
    }

    /** A mail as it was kept before addresses stayed out of the history. */
    private void mailed(String once, String recipient) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into mail_outbox (id, once_key, dossier_id, subject, recipient, mail_subject, body_text, state, next_attempt_at, created_at)
                        values (:id, :once, :dossier, 'SUBSIDY', :to, 'Nieuws', 'Nieuws', 'SENT', '2026-06-01 10:00:00', '2026-06-01 10:00:00')""")
                .param("id", id).param("once", once).param("dossier", dossier).param("to", recipient).update();
        jdbc.sql("insert into mail_attempt (mail_id, attempted_at, outcome) values (:id, '2026-06-01 10:00:00', 'SENT')").param("id", id).update();
        timeline.add(new TimelineEntry(
                dossier, "SUBSIDY", TimelineEntry.SYSTEM, "MAIL", "Mail verstuurd aan " + recipient + ": Nieuws.", null, "mail:" + id + ":SENT"));
    }

    @Test
    void at_the_word_of_the_employee_all_is_gone_at_once() throws Exception {
        Viewer fatima = fatima(payroll, Set.of("DOCUMENTS", "COMMENTS"), true);
        Viewer stranger = world.user("Vreemde", Role.EMPLOYER_HR, world.employer("Ander bedrijf"));
        String stop = "/vertrouwenspersonen/" + invitation() + "/stoppen";

        assertThat(post(stop, stranger, Map.of()).getStatus()).isEqualTo(404);
        assertThat(status(stop, hr)).isEqualTo(200);
        assertThat(post(stop, hr, Map.of()).getStatus()).isEqualTo(302);
        post(stop, hr, Map.of());

        gone(fatima);
        assertThat(page("/dossiers/" + dossier, hr)).contains("De werknemer wil niet meer dat deze vertrouwenspersoon meekijkt");
        assertThat(audited("END")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from mail_outbox where recipient = :mail and mail_subject like '%niet meer mee%'")
                .param("mail", mail).query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from dossier_right where dossier_id = :id").param("id", dossier).query(Integer.class).single()).isZero();
    }

    @Test
    void they_stop_themselves_or_on_the_last_day() throws Exception {
        Viewer fatima = fatima(hr, NOTHING_MORE, false);
        assertThat(post("/vertrouwenspersonen/" + invitation() + "/stoppen", fatima, Map.of()).getRedirectedUrl()).isEqualTo("/dossiers");
        gone(fatima);

        mail = "buddy-" + mail;
        Viewer buddy = fatima(hr, NOTHING_MORE, false);
        clock.set(LAST_DAY);
        ends.endOver();
        assertThat(status("/dossiers/" + dossier, buddy)).isEqualTo(200);
        clock.set(LAST_DAY.plusDays(1));
        ends.endOver();
        ends.endOver();
        gone(buddy);
        assertThat(page("/dossiers/" + dossier, hr)).contains("De laatste dag is voorbij");
    }

    @Test
    void the_form_asks_for_a_day_that_comes_and_is_not_far() {
        Map<String, Object> past = word(NOTHING_MORE, false);
        past.put("endsOn", TODAY);
        Map<String, Object> far = word(NOTHING_MORE, false);
        far.put("endsOn", TODAY.plusYears(3));

        assertThat(desk.preview("vertrouwenspersoon-uitnodigen", dossier, hr, past).mistakes()).hasSize(1);
        assertThat(desk.submit("vertrouwenspersoon-uitnodigen", dossier, hr, far)).isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void one_dossier_is_one_dossier() throws Exception {
        String other = dossier;
        somebody_with_two_walls();
        Viewer fatima = fatima(payroll, Set.of("DOCUMENTS", "COMMENTS", "BUDGET", "SIGNALS"), true);

        for (String address : List.of(
                "/dossiers/" + other, "/werk/maatwerkbudget/" + other, "/werk/vertrouwenspersoon-melden/" + other,
                "/werk/vertrouwenspersoon-opmerking/" + other, "/dossiers/" + other + "/documenten")) {
            assertThat(status(address, fatima)).as(address).isEqualTo(404);
        }
    }

    @Test
    void lists_of_work_have_nothing_for_who_looks_along() throws Exception {
        Viewer fatima = fatima(payroll, Set.of("DOCUMENTS", "COMMENTS"), true);
        String reference = jdbc.sql("select reference from dossier where id = :id").param("id", dossier).query(String.class).single();

        for (String address : List.of("/inbox?lijst=alles", "/termijnen?lijst=alles", "/meldingen", "/inbox?lijst=alles&zoek=Amal")) {
            assertThat(page(address, fatima)).as(address).doesNotContain("Amal Visser", reference);
        }
    }

    private void gone(Viewer viewer) throws Exception {
        for (String address : List.of("/dossiers", "/dossiers?zoek=Amal", "/inbox?lijst=alles", "/termijnen?lijst=alles", "/meldingen")) {
            assertThat(page(address, viewer)).as(address).doesNotContain("Amal Visser");
        }
        assertThatThrownBy(() -> desk.submit("vertrouwenspersoon-opmerking", dossier, viewer, Map.of("comment", "Nog iets"))).isInstanceOf(NotVisible.class);
        for (String address : List.of("/dossiers/" + dossier, "/documenten/" + contract, "/dossiers/" + dossier + "/documenten")) {
            assertThat(status(address, viewer)).as(address).isEqualTo(404);
        }
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where object_type = 'trusted person' and object_id = :id and action = :action")
                .param("id", invitation()).param("action", action).query(Integer.class).single();
    }
}
