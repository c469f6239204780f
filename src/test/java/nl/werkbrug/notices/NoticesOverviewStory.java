package nl.werkbrug.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.fixture.Together;
import org.junit.jupiter.api.Test;

/** The daily overview holds what its reader chose to get so, once. */
abstract class NoticesOverviewStory extends NoticesBench {

    @Test
    void a_choice_is_kept_and_audited_once() {
        choose(paul, NoticeWay.DAILY);
        choose(paul, NoticeWay.DAILY);

        assertThat(choices.of(paul)).containsEntry(NoticeKind.WORK, NoticeWay.DAILY).containsEntry(NoticeKind.MENTION, NoticeWay.DIRECT);
        assertThat(jdbc.sql("select count(*) from audit_entry where user_id = ? and action = 'CHOOSE_NOTICE'")
                .param(paul.userId()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void two_nodes_make_one_overview_on_the_next_working_day() throws Exception {
        choose(paul, NoticeWay.DAILY);
        tell("a", paul, null);
        tell("b", paul, null);
        assertThat(mails(paul)).isEmpty();

        at(SATURDAY, 9);
        assertThat(overview.run()).isZero();
        at(MONDAY, 6);
        assertThat(overview.run()).as("before seven").isZero();
        at(MONDAY, 7);
        List<Integer> made = Together.run(2, node -> overview.run());
        assertThat(overview.run()).as("again").isZero();

        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(mails(paul)).singleElement().asString()
                .contains("NIEUW WERK VOOR MIJ", "- 2 keer: Nieuwe taak: Verklaring invullen. Dossier ")
                .containsPattern("/meldingen/\\S+\\n  http\\S+/meldingen/")
                .containsOnlyOnce("Verklaring invullen")
                .doesNotContain("Amal", "Visser");
    }

    @Test
    void what_comes_later_that_day_waits_for_the_next_overview() {
        choose(paul, NoticeWay.DAILY);
        tell("a", paul, null);
        at(MONDAY, 7);
        overview.run();
        assertThat(mails(paul)).singleElement().asString().contains("- Nieuwe taak: Verklaring invullen. Dossier ").doesNotContain("keer");
        tell("b", paul, null);
        at(MONDAY, 16);
        overview.run();
        assertThat(mails(paul)).hasSize(1);

        at(MONDAY.plusDays(1), 7);
        overview.run();

        assertThat(mails(paul)).hasSize(2);
    }

    @Test
    void nothing_to_tell_is_no_mail() {
        choose(paul, NoticeWay.DAILY);
        tell("a", paul, null);
        list.follow(list.page(1, paul).get(0).id(), paul);
        at(MONDAY, 7);

        assertThat(overview.run()).isZero();
        assertThat(mails(paul)).isEmpty();
    }

    @Test
    void a_coach_whose_consent_ends_loses_what_was_told_on_the_page_and_in_the_overview() {
        choose(coach, NoticeWay.DAILY);
        tell("a", coach, null);
        String id = list.page(1, coach).get(0).id();

        String consent = jdbc.sql("select id from consent where dossier_id = ? and party_id = ?").params(dossier, office).query(String.class).single();
        consents.withdraw(consent, petra);
        at(MONDAY, 7);
        overview.run();

        assertThat(list.unread(coach)).isZero();
        assertThat(list.total(coach)).isZero();
        assertThat(list.page(1, coach)).isEmpty();
        assertThat(mails(coach)).isEmpty();
        assertThatThrownBy(() -> list.follow(id, coach)).isInstanceOf(NotVisible.class);
    }
}
