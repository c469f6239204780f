package nl.werkbrug.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.SavedViews.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class SavedViewsTest {

    @Autowired
    private World world;

    @Autowired
    private SavedViews views;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InboxVisits visits;

    @Autowired
    private SetClock clock;

    private String employer;
    private String other;
    private Viewer petra;
    private Viewer paul;
    private Viewer stranger;

    @BeforeEach
    void two_colleagues_and_a_stranger() {
        employer = world.employer("Bakkerij Het Anker");
        other = world.employer("Ander");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        stranger = world.user("S", Role.EMPLOYER_PAYROLL, other);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void a_kept_list_is_the_makers_alone_until_it_is_shared_with_an_organisation() {
        assertThat(views.keep("Te laat", "/inbox?uiterlijk=te-laat", petra)).isEqualTo(Outcome.KEPT);
        assertThat(views.of(paul)).isEmpty();
        String id = views.of(petra).get(0).id();

        views.share(id, employer, petra);

        SavedView seen = views.of(paul).get(0);
        assertThat(seen.own()).isFalse();
        assertThat(seen.sharedWith()).isEqualTo("Bakkerij Het Anker");
        assertThat(seen.makerName()).isEqualTo("Petra Post");
        assertThat(views.of(stranger)).isEmpty();

        views.unshare(id, petra);
        assertThat(views.of(paul)).isEmpty();
        views.remove(id, false, petra);
        assertThat(views.of(petra)).isEmpty();
    }

    @Test
    void somebody_elses_list_is_not_found_and_a_list_goes_only_to_ones_own_organisation() {
        views.keep("Te laat", "/inbox?uiterlijk=te-laat", petra);
        String id = views.of(petra).get(0).id();
        views.share(id, employer, petra);

        assertThatThrownBy(() -> views.share(id, other, petra)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> views.remove(id, true, paul)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> views.unshare(id, paul)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> views.share(id, other, stranger)).isInstanceOf(NotVisible.class);
        assertThat(views.of(paul)).hasSize(1);
    }

    @Test
    void who_left_an_organisation_does_not_read_who_works_there_now() {
        views.keep("Te laat", "/inbox?uiterlijk=te-laat", employer, petra);
        String id = views.of(petra).get(0).id();
        assertThat(views.sharedBy(id, petra)).get().matches(it -> it.colleagues().equals(List.of("Paul Pen")) && !it.more());

        jdbc.sql("delete from membership where user_id = :user").param("user", petra.userId()).update();

        assertThat(views.sharedBy(id, petra)).get().as("somebody may see it, and who is not told").matches(it -> it.colleagues().isEmpty() && it.more());
        assertThat(views.remove(id, true, petra)).isTrue();
    }

    @Test
    void an_own_list_is_found_and_thrown_away_however_many_lists_colleagues_share() {
        views.keep("Zeer laat", "/inbox?uiterlijk=te-laat", employer, petra);
        for (int person = 0; person < 4; person++) {
            Viewer colleague = world.user("Collega " + person, Role.EMPLOYER_PAYROLL, employer);
            IntStream.range(0, SavedViews.MOST).forEach(i -> views.keep("Lijst " + i, "/inbox", employer, colleague));
        }

        List<SavedView> seen = views.of(petra);
        assertThat(seen).hasSize(100).isSortedAccordingTo(Comparator.comparing(SavedView::name));
        SavedView own = seen.stream().filter(SavedView::own).findAny().orElseThrow();
        assertThat(views.remove(own.id(), false, petra)).isFalse();
        assertThat(views.sharedBy(own.id(), petra)).isPresent();
        assertThat(views.remove(own.id(), true, petra)).isTrue();
    }

    @Test
    void a_list_with_words_that_may_be_a_name_stays_the_makers_alone() {
        views.keep("Te laat", "/inbox?zoek=visser&procedure=loonbeslag", petra);
        SavedView kept = views.of(petra).get(0);

        assertThatThrownBy(() -> views.share(kept.id(), employer, petra)).isInstanceOf(NotVisible.class);

        assertThat(kept.hasWords()).isTrue();
        assertThat(views.of(paul)).isEmpty();
    }

    @Test
    void nobody_keeps_more_than_thirty() {
        for (int i = 0; i < SavedViews.MOST; i++) {
            assertThat(views.keep("Lijst " + i, "/inbox", petra)).isEqualTo(Outcome.KEPT);
        }

        assertThat(views.keep("Een te veel", "/inbox", petra)).isEqualTo(Outcome.FULL);
        assertThat(views.of(petra)).hasSize(SavedViews.MOST);
    }

    @Test
    void one_person_has_no_two_lists_of_one_name_and_pressing_twice_keeps_one() {
        views.keep("Te laat", "/inbox?uiterlijk=te-laat", petra);

        assertThat(views.keep("te laat", "/inbox?uiterlijk=te-laat", petra)).isEqualTo(Outcome.KEPT);
        assertThat(views.keep("te Laat", "/inbox?uiterlijk=vandaag", petra)).isEqualTo(Outcome.NAME_TAKEN);
        assertThat(views.keep("Te laat", "/inbox?uiterlijk=te-laat", paul)).isEqualTo(Outcome.KEPT);

        assertThat(views.of(petra)).hasSize(1);
    }

    @Test
    void another_name_is_given_to_an_own_list_only_and_colleagues_see_it_too() {
        views.keep("Te laat", "/inbox?uiterlijk=te-laat", employer, petra);
        views.keep("Vandaag", "/inbox?uiterlijk=vandaag", petra);
        String id = views.of(paul).get(0).id();

        assertThatThrownBy(() -> views.rename(id, "Van mij", paul)).isInstanceOf(NotVisible.class);
        assertThat(views.rename(id, "vandaag", petra)).isEqualTo(Outcome.NAME_TAKEN);
        assertThat(views.rename(id, "TE LAAT", petra)).isEqualTo(Outcome.KEPT);

        assertThat(views.of(paul)).extracting(SavedView::name).containsExactly("TE LAAT");
    }

    @Test
    void a_visit_ends_after_half_an_hour_away() {
        assertThat(visits.here(petra)).isEmpty();
        clock.forward(Duration.ofMinutes(10));
        Instant end = clock.instant();
        assertThat(visits.here(petra)).isEmpty();

        clock.forward(Duration.ofMinutes(31));
        assertThat(visits.here(petra)).contains(end);
        clock.forward(Duration.ofMinutes(5));
        assertThat(visits.here(petra)).contains(end);
    }
}
