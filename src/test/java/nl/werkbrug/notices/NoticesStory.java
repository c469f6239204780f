package nl.werkbrug.notices;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import org.junit.jupiter.api.Test;

/** What a user is told, and who reads it. */
abstract class NoticesStory extends NoticesBench {

    @Test
    void who_chose_nothing_reads_it_here_and_gets_a_mail_at_once() {
        tell("a", paul, null);
        tell("a", paul, null);

        assertThat(list.unread(paul)).isEqualTo(1);
        assertThat(list.page(1, paul)).singleElement().satisfies(row -> {
            assertThat(row.unread()).isTrue();
            assertThat(row.values()).containsExactly("Verklaring invullen");
        });
        assertThat(mails(paul)).singleElement().asString().contains("/meldingen/instellingen");
        assertThat(list.unread(petra)).isZero();
    }

    @Test
    void the_last_word_on_a_deadline_takes_the_place_of_the_one_before() {
        NewNotice term = NewNotice.of(NoticeKind.DEADLINE, dossier, GARNISHMENT, "/termijnen/een", "notices.text.deadline", "Doe iets.", "1 juni");
        tell("work", paul, null);
        for (String key : List.of("first", "second", "second")) {
            in(() -> notices.tellInstead(term, paul.userId(), mail(key, paul)));
            in(() -> notices.tellInstead(term, petra.userId(), mail(key, petra)));
        }

        assertThat(list.page(1, paul).stream().filter(row -> row.kind() == NoticeKind.DEADLINE).map(NoticeRow::unread))
                .containsExactlyInAnyOrder(true, false);
        assertThat(list.unread(paul)).as("the other kind stays").isEqualTo(2);
        assertThat(list.unread(petra)).isEqualTo(1);
    }

    @Test
    void nobody_is_told_what_that_person_did_also_not_as_a_stand_in() {
        standIns.name(petra.userId(), MONDAY, paul);

        tell("own", petra, petra);
        tell("theirs", paul, petra);

        assertThat(list.unread(petra)).isZero();
        assertThat(mails(petra)).isEmpty();
        assertThat(list.unread(paul)).as("whose stand-in did it").isEqualTo(1);
    }

    @Test
    void a_mail_that_the_law_requires_goes_whatever_was_chosen() {
        choose(paul, NoticeWay.APP);

        in(() -> notices.tell(notice().mustGo(), paul.userId(), mail("law", paul)));
        tell("work", paul, null);

        assertThat(mails(paul)).singleElement().asString().as("no offer to switch it off").doesNotContain("instellingen");
        assertThat(list.unread(paul)).isEqualTo(2);
    }

    @Test
    void nobody_reads_or_marks_what_is_somebody_elses() {
        tell("a", paul, null);
        String id = list.page(1, paul).get(0).id();

        list.read(id, petra);
        list.readAll(id, petra);

        assertThat(list.unread(paul)).isEqualTo(1);
        assertThatThrownBy(() -> list.follow(id, petra)).isInstanceOf(NotVisible.class);
    }

    @Test
    void all_that_was_seen_is_marked_and_what_came_since_stays_new() {
        tell("a", paul, null);
        String newest = list.page(1, paul).get(0).id();
        at(FRIDAY, 11);
        tell("b", paul, null);

        list.readAll(newest, paul);

        assertThat(list.unread(paul)).isEqualTo(1);
        assertThat(list.total(paul)).isEqualTo(2);
    }

    @Test
    void after_ninety_days_it_goes() {
        tell("a", paul, null);
        at(FRIDAY.plusDays(90), 9);
        old.remove();
        assertThat(list.total(paul)).isEqualTo(1);

        at(FRIDAY.plusDays(90), 11);
        old.remove();
        assertThat(list.total(paul)).isZero();
    }
}
